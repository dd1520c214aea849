export const keywords = {}
