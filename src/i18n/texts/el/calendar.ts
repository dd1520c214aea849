import type { Texts } from '../en'
import { calendar as en } from '../en/calendar'

export const calendar: Texts['calendar'] = en
