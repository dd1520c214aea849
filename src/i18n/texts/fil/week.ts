import type { Texts } from '../en'

export const week: Texts['week'] = {}
