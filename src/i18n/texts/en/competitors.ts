export const competitors = {}
