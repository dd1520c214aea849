import type { Texts } from '../en'

export const roadmap: Texts['roadmap'] = {}
