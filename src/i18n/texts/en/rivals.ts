export const rivals = {}
