import { budget } from './budget/room'
import { calendar } from './calendar/room'
import { channels } from './channels/room'
import { competitors } from './competitors/room'
import { creating, documents } from './documents/room'
import { goals } from './goals/room'
import { personas } from './personas/room'
import { report } from './report/room'
import { review } from './review/room'
import { roadmap } from './roadmap/room'
import { strategy } from './strategy/room'
import { swot } from './swot/room'
import { tasks } from './tasks/room'
import { createAddon } from './workbook/addon'
import { inSubmenu } from './workbook/room'

export * from 'smm:functions'
export const addon = createAddon([
  creating,
  inSubmenu((menu) => menu.strategy.title, [strategy, swot, personas, competitors, goals, channels]),
  roadmap,
  calendar,
  tasks,
  budget,
  report,
  review,
  documents,
])
