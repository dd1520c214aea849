export const personas = {}
