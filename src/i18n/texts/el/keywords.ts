import type { Texts } from '../en'

export const keywords: Texts['keywords'] = {}
