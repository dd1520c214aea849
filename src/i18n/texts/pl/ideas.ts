import type { Texts } from '../en'

export const ideas: Texts['ideas'] = {}
