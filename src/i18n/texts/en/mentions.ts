export const mentions = {}
