import type { Texts } from '../en'
import { board } from './board'
import { budget } from './budget'
import { calendar } from './calendar'
import { changes } from './changes'
import { channels } from './channels'
import { common } from './common'
import { competitors } from './competitors'
import { demo } from './demo'
import { documents } from './documents'
import { functions } from './functions'
import { goals } from './goals'
import { ideas } from './ideas'
import { keydates } from './keydates'
import { keywords } from './keywords'
import { log } from './log'
import { mentions } from './mentions'
import { month } from './month'
import { mywork } from './mywork'
import { partners } from './partners'
import { personas } from './personas'
import { report } from './report'
import { review } from './review'
import { rivals } from './rivals'
import { roadmap } from './roadmap'
import { start } from './start'
import { strategy } from './strategy'
import { swot } from './swot'
import { tasks } from './tasks'
import { tools } from './tools'
import { week } from './week'

export const pl: Texts = {
  board,
  budget,
  calendar,
  changes,
  channels,
  common,
  competitors,
  demo,
  documents,
  functions,
  goals,
  ideas,
  keydates,
  keywords,
  log,
  mentions,
  month,
  mywork,
  partners,
  personas,
  report,
  review,
  rivals,
  roadmap,
  start,
  strategy,
  swot,
  tasks,
  tools,
  week,
}
