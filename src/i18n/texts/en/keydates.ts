export const keydates = {}
