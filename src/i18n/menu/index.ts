import type { Language } from '../languages'
import { el } from './el'
import { en, type MenuWords } from './en'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'

const MENUS: Record<Language, MenuWords> = { en, el, fr, id, fil, pl }

export const menuWords = (language: Language): MenuWords => MENUS[language]
