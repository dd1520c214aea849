import type { Texts } from '../en'
import { month as en } from '../en/month'

export const month: Texts['month'] = en
