import type { Texts } from '../en'

export const goals: Texts['goals'] = {}
