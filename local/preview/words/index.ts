import type { Language } from '../../../src/i18n/languages'
import { el } from './el'
import { en, type Words } from './en'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'

export const WORDS: Record<Language, Words> = { en, el, fr, id, fil, pl }
export type { Words }
