import type { Texts } from '../en'
import { week as en } from '../en/week'

export const week: Texts['week'] = en
