import { setTranslationMethod } from '@odoo/o-spreadsheet'
import type { Language } from '../../src/i18n/languages'
import { GRID_WORDS } from './gridwords'
import { nameIn, shortenNames } from './months'

/**
 * o-spreadsheet's own words in the owner's language. Names of months and days follow the workbook, not its
 * reader: a French owner of a Greek workbook sees Greek months, as in Sheets.
 */
export function translateGrid(language: Language, workbookLocale: () => string): void {
  const words: Record<string, string> = language === 'en' ? {} : GRID_WORDS[language]
  const translate = (text: string, ..._values: unknown[]) => {
    const english = String(text)
    return nameIn(workbookLocale(), english) ?? words[english] ?? english
  }
  setTranslationMethod(translate, () => true)
  shortenNames(workbookLocale)
}
