import type { Texts } from '../en'

export const swot: Texts['swot'] = {}
