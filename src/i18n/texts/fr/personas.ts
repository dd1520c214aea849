import type { Texts } from '../en'

export const personas: Texts['personas'] = {}
