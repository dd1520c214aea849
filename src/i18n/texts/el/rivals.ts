import type { Texts } from '../en'

export const rivals: Texts['rivals'] = {}
