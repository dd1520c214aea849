import type { Texts } from '../en'

export const start: Texts['start'] = {}
