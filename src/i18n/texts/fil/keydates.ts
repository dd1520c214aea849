import type { Texts } from '../en'

export const keydates: Texts['keydates'] = {}
