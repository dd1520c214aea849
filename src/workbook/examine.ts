import type { Template } from '../../sheets-templates/template'
import type { Language } from '../i18n/languages'
import { factsOf } from './facts'
import type { NeighboursOf } from './neighbours'
import { draw } from './render/drawing'
import { MISSING } from './render/formula'
import type { Layout } from './render/layout'
import { type OurSheet, templateOf } from './sheets'
import { readLayout } from './table'
import { wordsIn } from './words'

/** A sheet as it stands. */
export interface Examined {
  ours: OurSheet
  template: Template
  values: unknown[][]
  formulas: string[][]
  layout: Layout | undefined
}

/** A formula that the template puts into a cell. */
export interface Expected {
  row: number
  column: number
  key: string
  formula: string
}

export function examine(ours: OurSheet): Examined {
  const range = ours.sheet.getDataRange()
  const values = range.getValues() as unknown[][]
  const template = templateOf(ours.template)
  return { ours, template, values, formulas: range.getFormulas(), layout: readLayout(template, values) }
}

/** All formulas of head and columns; those that need a sheet which does not exist are not expected. */
export function expectedFormulas(ours: OurSheet, layout: Layout, neighbours: NeighboursOf): Expected[] {
  const template = templateOf(ours.template)
  const words = wordsIn(ours.language as Language)
  const drawing = draw(template, layout, words, factsOf(ours), neighbours(template.id), 'none')
  const keys = new Map([...layout.columns].map(([key, column]) => [column, key]))
  return drawing.values.flatMap((row, rowIndex) =>
    row.flatMap((value, index) => {
      const key = keys.get(index + 1)
      const isFormula = typeof value === 'string' && value.startsWith('=')
      return key && isFormula ? [{ row: rowIndex + 1, column: index + 1, key, formula: value }] : []
    }),
  )
}

/** A formula that the owner changed is hers; one that is gone or points nowhere is broken. */
export function isBroken({ formulas }: Examined, { row, column }: Expected): boolean {
  const formula = formulas[row - 1]?.[column - 1] ?? ''
  return formula === '' || formula.includes(MISSING)
}

/** Neighbours in a row by one call. */
export function writeFormulas(ours: OurSheet, expected: Expected[]): void {
  let run: Expected[] = []
  expected.forEach((one, index) => {
    run.push(one)
    const next = expected[index + 1]
    if (next && next.row === one.row && next.column === one.column + 1) return
    const first = run[0] as Expected
    ours.sheet
      .getRange(first.row, first.column, 1, run.length)
      .setFormulas([run.map(({ formula }) => formula)])
    run = []
  })
}
