import type { Template } from '../../sheets-templates/template'
import type { Language } from '../i18n/languages'
import { createSheet, factsOf, neighbourIn } from './create'
import { draw } from './render/drawing'
import { type Layout, layoutAt, MARK } from './render/layout'
import { validations } from './render/render'
import { type OurSheet, ourSheets, templateOf } from './sheets'
import { columnTitle, readLayout } from './table'
import { type Words, wordsIn } from './words'

/** One thing that is missing, as the owner is told. */
type Finding = string

/** A sheet as it stands, with what a sheet of its template should say. */
interface Examined {
  ours: OurSheet
  template: Template
  values: unknown[][]
  formulas: string[][]
  layout: Layout | undefined
}

/** Looks through all our sheets for columns, formulas and whole sheets that are gone. */
export function findDamage(words: Words): Finding[] {
  const all = ourSheets().filter((ours) => ours.complete)
  const findings = missingSheets(all).map((id) =>
    words.say('documents.findings.sheet', { sheet: words.say(templateOf(id).name) }),
  )
  for (const ours of all) findings.push(...damageOf(examine(ours), words))
  return [...new Set(findings)]
}

/** Brings back what `findDamage` finds, and touches nothing else. */
export function repairDamage(words: Words): void {
  const all = ourSheets().filter((ours) => ours.complete)
  for (const id of missingSheets(all)) createSheet(id, words, all[0]?.year ?? 0)
  // Columns first, then formulas: a formula may read a column of another sheet that was just brought back.
  for (const ours of all) restoreColumns(ours)
  for (const ours of all) restoreFormulas(ours)
}

function missingSheets(all: OurSheet[]): string[] {
  const there = new Set(all.map((ours) => ours.template))
  const needed = all.flatMap((ours) => templateOf(ours.template).needs ?? [])
  return [...new Set(needed)].filter((id) => !there.has(id))
}

function examine(ours: OurSheet): Examined {
  const range = ours.sheet.getDataRange()
  const values = range.getValues() as unknown[][]
  const template = templateOf(ours.template)
  return { ours, template, values, formulas: range.getFormulas(), layout: readLayout(template, values) }
}

function damageOf({ ours, template, formulas, layout }: Examined, words: Words): Finding[] {
  const sheet = ours.sheet.getName()
  if (!layout) return [words.say('documents.findings.keys', { sheet })]
  const named = (key: string) => ({ column: columnTitle(template, key, words), sheet })
  const columns = allKeys(template)
    .filter((key) => !layout.columns.has(key))
    .map((key) =>
      words.say(key === MARK ? 'documents.findings.keys' : 'documents.findings.column', named(key)),
    )
  const broken = [...expectedFormulas(ours, template, layout)].filter(([place]) => isBroken(formulas, place))
  return [...columns, ...broken.map(([, { key }]) => words.say('documents.findings.formula', named(key)))]
}

const allKeys = (template: Template): string[] => [...template.columns.map((column) => column.key), MARK]

interface Place {
  row: number
  column: number
}

function expectedFormulas(
  ours: OurSheet,
  template: Template,
  layout: Layout,
): Map<Place, { formula: string; key: string }> {
  const drawing = draw(
    template,
    layout,
    wordsIn(ours.language as Language),
    factsOf(ours),
    neighbourIn(template.id),
    false,
  )
  const keys = new Map([...layout.columns].map(([key, column]) => [column, key]))
  const found = new Map<Place, { formula: string; key: string }>()
  drawing.values.forEach((row, rowIndex) => {
    row.forEach((value, index) => {
      const key = keys.get(index + 1)
      if (key && typeof value === 'string' && value.startsWith('=') && !value.includes('#REF!')) {
        found.set({ row: rowIndex + 1, column: index + 1 }, { formula: value, key })
      }
    })
  })
  return found
}

/** A formula that the owner changed is hers; one that is gone or points nowhere is broken. */
function isBroken(formulas: string[][], { row, column }: Place): boolean {
  const formula = formulas[row - 1]?.[column - 1] ?? ''
  return formula === '' || formula.includes('#REF!')
}

function restoreColumns(ours: OurSheet): void {
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
  const drawing = draw(template, complete, words, factsOf(ours), neighbourIn(template.id), false)
  const rules = validations(ours.sheet, drawing.choices, complete, words, neighbourIn(template.id))
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
    ours.sheet.setColumnWidth(column, template.columns.find((one) => one.key === key)?.width ?? 60)
    if (key === MARK) ours.sheet.hideColumns(column)
    // Last, because its key is what makes the column one that is there.
    range.setValues(only(drawing.values))
  }
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

function restoreFormulas(ours: OurSheet): void {
  const { template, formulas, layout } = examine(ours)
  if (!layout) return
  const expected = [...expectedFormulas(ours, template, layout)].filter(([place]) =>
    isBroken(formulas, place),
  )
  let run: { row: number; column: number; formulas: string[] } | undefined
  const write = () => {
    if (run) ours.sheet.getRange(run.row, run.column, 1, run.formulas.length).setFormulas([run.formulas])
  }
  for (const [{ row, column }, { formula }] of expected) {
    if (run && run.row === row && run.column + run.formulas.length === column) run.formulas.push(formula)
    else {
      write()
      run = { row, column, formulas: [formula] }
    }
  }
  write()
}
