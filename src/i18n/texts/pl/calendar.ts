import type { Texts } from '../en'

export const calendar: Texts['calendar'] = {}
