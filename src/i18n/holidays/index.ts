import type { Language } from '../languages'
import { el } from './el'
import { en, type HolidayNames } from './en'
import { fil } from './fil'
import { fr } from './fr'
import { id } from './id'
import { pl } from './pl'

export const holidayNames: Record<Language, HolidayNames> = { en, el, fr, id, fil, pl }
