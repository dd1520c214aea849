import type { Texts } from '../en'
import { budget } from './budget'
import { common } from './common'
import { documents } from './documents'
import { log } from './log'
import { report } from './report'

export const fil: Texts = { common, budget, documents, log, report }
