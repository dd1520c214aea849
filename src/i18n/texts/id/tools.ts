import type { Texts } from '../en'

export const tools: Texts['tools'] = {}
