import { budget } from './budget'
import { common } from './common'
import { documents } from './documents'
import { functions } from './functions'
import { log } from './log'
import { report } from './report'

export const en = { common, budget, documents, functions, log, report }

/** English is the type: a language that lacks a sentence does not compile. */
export type Texts = typeof en
