import type { Texts } from '../en'

export const mentions: Texts['mentions'] = {}
