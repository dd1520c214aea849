import type { Texts } from '../en'
import { budget } from './budget'
import { common } from './common'
import { documents } from './documents'
import { functions } from './functions'
import { log } from './log'
import { report } from './report'

export const fil: Texts = { common, budget, documents, functions, log, report }
