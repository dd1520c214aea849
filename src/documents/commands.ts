import type { Language } from '../i18n/languages'
import { menuWords } from '../i18n/menu'
import { clearExamples } from '../workbook/clear-example'
import { today } from '../workbook/clock'
import { createSheet, createSheets } from '../workbook/create'
import { confirmed, openPanel, tell } from '../workbook/dialogs'
import { chooseLanguage } from '../workbook/language'
import { alone } from '../workbook/lock'
import { findDamage, repairDamage } from '../workbook/repair'
import { findSheet } from '../workbook/sheets'
import { words, wordsIn } from '../workbook/words'

export function create(template: string): void {
  const spoken = words()
  const { sheet, isNew } = alone(() => createSheet(template, spoken, Number(today().slice(0, 4))))
  sheet.activate()
  const clear = menuWords(spoken.language).documents.clearExample
  tell(spoken.say(isNew ? 'documents.created' : 'documents.exists', { sheet: sheet.getName(), clear }))
}

/** Every document at once; those that are there stay as they are. */
export function createAll(templates: readonly string[]): void {
  const spoken = words()
  const made = alone(() => createSheets(templates, spoken, Number(today().slice(0, 4))))
  findSheet(templates[0] ?? '')?.sheet.activate()
  const clear = menuWords(spoken.language).documents.clearExample
  tell(made > 0 ? spoken.count('documents.createdAll', made, { clear }) : spoken.say('documents.allExist'))
}

export function clearExample(): void {
  const { say, count } = words()
  if (!confirmed(say('documents.confirmClear'))) return
  const { cleared, kept } = alone(clearExamples)
  if (cleared === 0 && kept === 0) {
    tell(say('documents.nothingToClear'))
    return
  }
  const sentences = [count('documents.cleared', cleared)]
  if (kept > 0) sentences.push(count('documents.kept', kept))
  tell(sentences.join(' '))
}

export function check(): void {
  const { say } = words()
  const findings = findDamage(words())
  if (findings.length === 0) {
    tell(say('documents.healthy'))
    return
  }
  const list = findings.join(' · ')
  if (!confirmed(say('documents.confirmRepair', { findings: list }))) return
  alone(() => repairDamage(words()))
  tell(say('documents.repaired', { findings: list }))
}

/** Any item of the menu makes Google let the custom functions work in a file; this one does nothing else. */
export function enable(): void {
  tell(words().say('documents.enabled'))
}

/** The reference of the custom functions, beside the cells in which she writes them. */
export function explainFunctions(): void {
  openPanel('functions', words().say('functions.title'))
}

export function speak(language: Language, showMenu: () => void): void {
  chooseLanguage(language)
  showMenu()
  tell(wordsIn(language).say('documents.languageChosen'))
}
