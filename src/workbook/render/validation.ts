import type { Choices } from '../../../sheets-templates/template'
import type { Words } from '../words'
import { addressed, MISSING, type Neighbour } from './formula'
import { type Layout, MARK } from './layout'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Neighbours = (template: string) => Neighbour | undefined

/** The rules of all cells, made once for all cells that offer the same. */
export function validations(
  sheet: Sheet,
  choices: (Choices | undefined)[][],
  layout: Layout,
  words: Words,
  neighbours: Neighbours,
): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation | null>()
  return choices.map((row) =>
    row.map((choice) => {
      if (!choice) return null
      // Columns that offer the same share one rule.
      const name = JSON.stringify(choice)
      const known = made.get(name)
      if (known !== undefined) return known
      const rule = validationOf(sheet, choice, layout, words, neighbours)
      made.set(name, rule)
      return rule
    }),
  )
}

/** `null` where there is nothing to choose from. */
export function validationOf(
  sheet: Sheet,
  choice: Choices,
  layout: Layout,
  words: Words,
  neighbours: Neighbours,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const rule = SpreadsheetApp.newDataValidation()
  if (!('check' in choice)) {
    const place = { row: layout.firstRow, column: MARK }
    const address = 'range' in choice ? addressed(choice.range, layout, place, neighbours) : MISSING
    if (address !== MISSING) {
      rule.requireValueInRange(rangeAt(sheet, address), true)
    } else {
      const texts = 'texts' in choice ? choice.texts : 'range' in choice ? choice.otherwise : undefined
      const values = 'values' in choice ? choice.values : (texts ?? []).map((key) => words.say(key))
      if (values.length === 0) return null
      rule.requireValueInList(values, true)
    }
    return rule
      .setAllowInvalid(!('strict' in choice && choice.strict))
      .setHelpText(words.say('common.checks.list'))
      .build()
  }
  if (choice.check === 'tick') return rule.requireCheckbox().build()
  // A warning rather than a refusal: what she typed stays, and the functions say what is wrong with it.
  rule.setAllowInvalid(true).setHelpText(words.say(`common.checks.${choice.check}`))
  if (choice.check === 'day') return rule.requireDate().build()
  if (choice.check === 'share') return rule.requireNumberBetween(0, 1).build()
  const lowest = choice.check === 'positive-amount' ? 0 : -1e12
  return rule.requireNumberGreaterThanOrEqualTo(lowest).build()
}

/** A place on this sheet or on another. */
export function rangeAt(sheet: Sheet, address: string): GoogleAppsScript.Spreadsheet.Range {
  const end = address.lastIndexOf('!') + 1
  // The signs of an absolute place only: a sheet's name may hold the same sign.
  const place = address.slice(0, end) + address.slice(end).replace(/\$/g, '')
  return place.includes('!') ? SpreadsheetApp.getActiveSpreadsheet().getRange(place) : sheet.getRange(place)
}
