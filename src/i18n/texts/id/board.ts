import type { Texts } from '../en'

export const board: Texts['board'] = {}
