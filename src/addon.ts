import { budget } from './budget/room'
import { calendar } from './calendar/room'
import { creating, documents } from './documents/room'
import { report } from './report/room'
import { createAddon } from './workbook/addon'

export * from 'smm:functions'
export const addon = createAddon([creating, calendar, budget, report, documents])
