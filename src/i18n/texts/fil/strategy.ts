import type { Texts } from '../en'

export const strategy: Texts['strategy'] = {}
