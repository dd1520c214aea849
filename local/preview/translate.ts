import { setTranslationMethod } from '@odoo/o-spreadsheet'
import type { Language } from '../../src/i18n/languages'
import { translateName } from '../google/workbook'
import { GRID_WORDS } from './gridwords'

/**
 * o-spreadsheet's own words in the owner's language. Names of months and days are not among them: they follow
 * the workbook, not its reader, and the local Google knows them.
 */
export function translateGrid(language: Language): void {
  const words: Record<string, string> = language === 'en' ? {} : GRID_WORDS[language]
  const translate = (text: string, ..._values: unknown[]) =>
    words[String(text)] ?? translateName(String(text))
  setTranslationMethod(translate, () => true)
}
