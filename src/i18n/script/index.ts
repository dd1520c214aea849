import type { Language } from '../languages'
import { el } from './el'
import { en, type ScriptWords } from './en'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'

export type { ScriptWords }

export const scriptWords: Record<Language, ScriptWords> = { en, el, fr, id, fil, pl }
