import type { Template, Tint } from '../../sheets-templates/template'
import type { Language } from '../i18n/languages'
import { type Examined, examine, expectedFormulas, isBroken, writeFormulas } from './examine'
import { factsOf } from './facts'
import { type NeighboursOf, neighboursOf } from './neighbours'
import { relink } from './relink'
import { draw } from './render/drawing'
import { addressed } from './render/formula'
import { type Layout, layoutAt, MARK } from './render/layout'
import { tintRules } from './render/tints'
import { validations } from './render/validation'
import { claimVersion, completeSheets, type OurSheet, templateOf } from './sheets'
import { wordsIn } from './words'

/**
 * Gives sheets what their templates say today: columns that are missing, formulas that are gone or were written by
 * an earlier version, lists that other sheets keep by now. What the owner typed or changed stays as it is.
 */
export function bringUpToDate(sheets: OurSheet[], year: number): void {
  // Columns first, then formulas: a formula may read a column of another sheet that was just brought back.
  for (const ours of sheets) restoreColumns(ours, neighboursOf(completeSheets(), year))
  const neighbours = neighboursOf(completeSheets(), year)
  for (const ours of sheets) restoreFormulas(ours, neighbours)
  for (const ours of sheets.filter(isOutdated)) {
    relink([ours], [...new Set(completeSheets().map(({ template }) => template))], neighbours)
    claimVersion(ours, templateOf(ours.template).version)
  }
}

export const isOutdated = (ours: OurSheet): boolean => ours.version < templateOf(ours.template).version

/** What names the columns of a template's sheet, the hidden one that names the rows included. */
export const allKeys = (template: Template): string[] => [
  ...template.columns.map((column) => column.key),
  MARK,
]

function restoreColumns(ours: OurSheet, neighbours: NeighboursOf): void {
  let { template, values, layout } = examine(ours)
  if (!layout) {
    restoreKeys(ours, template, values)
    ;({ template, values, layout } = examine(ours))
    if (!layout) return
  }
  const columns = new Map(layout.columns)
  const restored: string[] = []
  let before = 0
  for (const key of allKeys(template)) {
    const at = columns.get(key)
    if (at !== undefined) {
      before = at
      continue
    }
    // A run that was cut off may have left the column without its content.
    const isThere = isEmptyColumn(values, before) && ![...columns.values()].includes(before + 1)
    if (!isThere) {
      if (before === 0) ours.sheet.insertColumnBefore(1)
      else ours.sheet.insertColumnAfter(before)
      for (const [other, column] of columns) if (column > before) columns.set(other, column + 1)
      for (const row of values) row.splice(before, 0, '')
    }
    before += 1
    columns.set(key, before)
    restored.push(key)
  }
  if (restored.length === 0) return
  const complete = layoutAt(template, columns, layout.rows)
  const words = wordsIn(ours.language as Language)
  const find = neighbours(template.id)
  const drawing = draw(template, complete, words, factsOf(ours), find, 'none')
  const rules = validations(ours.sheet, drawing.choices, complete, words, find)
  const height = Math.min(drawing.values.length, ours.sheet.getMaxRows())
  for (const key of restored) {
    const column = columns.get(key) ?? 1
    const only = <T>(matrix: T[][]): T[][] => matrix.slice(0, height).map((row) => [row[column - 1] as T])
    const range = ours.sheet.getRange(1, column, height, 1)
    range.setNumberFormats(only(drawing.formats))
    range.setBackgrounds(only(drawing.styles).map(([style]) => [style?.background ?? null]))
    range.setFontColors(only(drawing.styles).map(([style]) => [style?.colour ?? null]))
    range.setFontWeights(only(drawing.styles).map(([style]) => [style?.bold ? 'bold' : 'normal']))
    range.setHorizontalAlignments(only(drawing.styles).map(([style]) => [style?.align ?? 'left']))
    range.setNotes(only(drawing.notes))
    range.setDataValidations(only(rules))
    const described = template.columns.find((one) => one.key === key)
    ours.sheet.setColumnWidth(column, described?.width ?? 60)
    if (key === MARK || described?.hidden) ours.sheet.hideColumns(column)
    // Last, because its key is what makes the column one that is there.
    range.setValues(only(drawing.values))
  }
  const tints = tintRules(
    ours.sheet,
    tintsOf(template, restored),
    complete,
    drawing.values.length,
    words,
    find,
  )
  if (tints.length > 0)
    ours.sheet.setConditionalFormatRules([...ours.sheet.getConditionalFormatRules(), ...tints])
}

/** The tints of these columns; Google drops the tints of a column with the column. */
function tintsOf(template: Template, keys: string[]): Tint[] {
  const groups = new Map(template.columns.map((column) => [column.key, column.group]))
  const isOne = (range: string) => {
    const [key = ''] = (range.split('.')[1] ?? range).split(':')
    return keys.some((restored) => restored === key || groups.get(restored) === key)
  }
  return template.tints
    .map((tint) => ({ ...tint, ranges: tint.ranges.filter(isOne) }))
    .filter(({ ranges }) => ranges.length > 0)
}

const isEmptyColumn = (values: unknown[][], index: number): boolean =>
  values.every((row) => index < row.length && row[index] === '')

/** Without the hidden row the titles are all there is to tell the columns by; they follow each other as drawn. */
function restoreKeys(ours: OurSheet, template: Template, values: unknown[][]): void {
  const words = wordsIn(ours.language as Language)
  const titles = template.columns.map((column) => words.say(column.title))
  const matches = (row: unknown[]) =>
    row.filter((value) => value !== '' && titles.includes(String(value))).length
  const scores = values.map(matches)
  const best = scores.indexOf(Math.max(...scores))
  const header = values[best]
  if (!header || (scores[best] ?? 0) < 2) return
  const keys = header.map(() => '')
  let from = 0
  header.forEach((title, index) => {
    if (index === header.length - 1 && title === '') keys[index] = `smm:${MARK}`
    const at = titles.indexOf(String(title), from)
    if (at < 0) return
    keys[index] = `smm:${template.columns[at]?.key ?? ''}`
    from = at + 1
  })
  ours.sheet.insertRowBefore(best + 1)
  ours.sheet.getRange(best + 1, 1, 1, keys.length).setValues([keys])
  ours.sheet.hideRows(best + 1)
}

function restoreFormulas(ours: OurSheet, neighbours: NeighboursOf): void {
  const examined = examine(ours)
  if (!examined.layout) return
  const old = isOutdated(ours) ? earlierFormulas(examined, examined.layout, neighbours) : undefined
  writeFormulas(
    ours,
    expectedFormulas(ours, examined.layout, neighbours).filter(
      (one) => isBroken(examined, one) || old?.has(`${one.row}:${one.column}`),
    ),
  )
}

/** The places where a formula stands just as an earlier version of the template wrote it. */
function earlierFormulas({ ours, template, formulas }: Examined, layout: Layout, neighbours: NeighboursOf) {
  const places = new Set<string>()
  const bare = (formula: string) => formula.replace(/\s/g, '')
  for (const { key, earlier = [] } of template.columns) {
    const column = layout.columns.get(key)
    if (column === undefined) continue
    const row = layout.anchorRow
    const present = bare(formulas[row - 1]?.[column - 1] ?? '')
    const written = earlier.map((formula) =>
      bare(addressed(formula, layout, { row, column: key }, neighbours(ours.template))),
    )
    if (written.includes(present)) places.add(`${row}:${column}`)
  }
  return places
}
