export const swot = {}
