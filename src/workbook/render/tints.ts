import type { Tint } from '../../../sheets-templates/template'
import type { Words } from '../words'
import { addressed, type Neighbour } from './formula'
import { columnLetters, type Layout } from './layout'
import { TINTS } from './look'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Neighbours = (template: string) => Neighbour | undefined

/** The conditional formats of a sheet; the first one that holds wins. */
export function tintRules(
  sheet: Sheet,
  tints: Tint[],
  layout: Layout,
  height: number,
  words: Words,
  neighbours: Neighbours,
): Rule[] {
  return tints.flatMap((tint) => rulesOf(sheet, tint, layout, height, words, neighbours))
}

function rulesOf(
  sheet: Sheet,
  tint: Tint,
  layout: Layout,
  height: number,
  words: Words,
  neighbours: Neighbours,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const { background, colour, bold } = TINTS[tint.look]
  return tint.ranges.map((name) => {
    const area = tintedArea(name, layout, height)
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(
        addressed(tint.when, layout, { row: area.top, column: area.key }, neighbours, words.say),
      )
      .setRanges([sheet.getRange(area.a1)])
    if (background) rule.setBackground(background)
    if (colour) rule.setFontColor(colour)
    if (bold) rule.setBold(true)
    return rule.build()
  })
}

function tintedArea(name: string, layout: Layout, height: number): { a1: string; top: number; key: string } {
  const [rowName = '', columnName = ''] = name.includes('.') ? name.split('.') : ['', name]
  const [from = '', to = from] = columnName.split(':')
  const keys = layout.groups.get(from) ?? [from]
  const first = keys[0] ?? from
  const left = layout.columns.get(first) ?? 1
  const right = layout.columns.get(to === from ? (keys[keys.length - 1] ?? from) : to) ?? left
  const [topName = '', bottomName = topName] = rowName.split(':')
  const top = rowName ? (layout.rows.get(topName) ?? 1) : layout.firstRow
  const bottom = rowName ? (layout.rows.get(bottomName) ?? top) : height
  return { a1: `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`, top, key: first }
}
