export const month = {}
