import type { Texts } from '../en'

export const competitors: Texts['competitors'] = {}
