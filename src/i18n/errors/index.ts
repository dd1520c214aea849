import type { Language } from '../languages'
import { el } from './el'
import { type Errors, en } from './en'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'

/** For the build, which stores them beside the script: nothing that is bundled imports all of them. */
export const errors: Record<Language, Errors> = { en, el, fr, id, fil, pl }
