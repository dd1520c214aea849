import type { Texts } from '../en'

export const month: Texts['month'] = {}
