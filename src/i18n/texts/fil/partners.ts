import type { Texts } from '../en'

export const partners: Texts['partners'] = {}
