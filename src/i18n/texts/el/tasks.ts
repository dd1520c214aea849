import type { Texts } from '../en'

export const tasks: Texts['tasks'] = {}
