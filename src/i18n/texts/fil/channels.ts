import type { Texts } from '../en'

export const channels: Texts['channels'] = {}
