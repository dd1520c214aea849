import type { Texts } from '../en'

export const changes: Texts['changes'] = {}
