import type { Language } from '../../../src/i18n/languages'
import { el } from './el'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'
import type { GridWords } from './terms'

/** English is what o-spreadsheet says itself. */
export const GRID_WORDS: Record<Exclude<Language, 'en'>, GridWords> = { el, fr, id, fil, pl }
