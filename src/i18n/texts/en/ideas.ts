export const ideas = {}
