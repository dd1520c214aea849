import type { Choices, Template, TextKey } from '../../sheets-templates/template'
import type { Language } from '../i18n/languages'
import { examine, expectedFormulas, writeFormulas } from './examine'
import type { NeighboursOf } from './neighbours'
import { MISSING } from './render/formula'
import { type Layout, quotedName } from './render/layout'
import { validationOf } from './render/validation'
import { type OurSheet, templateOf } from './sheets'
import { type Words, wordsIn } from './words'

/**
 * Sheets that were drawn while another one did not exist left out what they read from it. Now that these
 * templates have sheets, the formulas and lists that name them are written where nothing else stands.
 */
export function relink(sheets: OurSheet[], ids: string[], neighbours: NeighboursOf): void {
  for (const ours of sheets) {
    const named = ids.filter((id) => JSON.stringify(templateOf(ours.template)).includes(`{${id}:`))
    if (named.length > 0) relinkSheet(ours, named, neighbours)
  }
}

function relinkSheet(ours: OurSheet, ids: string[], neighbours: NeighboursOf): void {
  const sheet = examine(ours)
  if (!sheet.layout) return
  const find = neighbours(ours.template)
  const signs = ids.flatMap((id) => {
    const other = find(id)
    return other ? [`${quotedName(other.sheetName)}!`, `"#gid="&${other.sheetId}`] : []
  })
  const isAbout = (formula: string) => signs.some((sign) => formula.includes(sign))
  // Nothing stands there, or what Google left of a formula whose sheet was deleted.
  const isFree = (row: number, column: number) =>
    (sheet.values[row - 1]?.[column - 1] ?? '') === '' ||
    (sheet.formulas[row - 1]?.[column - 1] ?? '').includes(MISSING)
  const left = expectedFormulas(ours, sheet.layout, neighbours).filter(
    ({ row, column, formula }) => isAbout(formula) && isFree(row, column),
  )
  writeFormulas(ours, left)
  const words = wordsIn(ours.language as Language)
  for (const list of listsOf(sheet.template, sheet.layout, ours.sheet.getMaxRows())) {
    if (ids.some((id) => list.choices.range.startsWith(`{${id}:`)))
      relinkList(ours, sheet.layout, list, words, neighbours)
  }
}

interface List {
  choices: Choices & { range: string; otherwise?: TextKey[] }
  row: number
  column: number
  height: number
}

/** All cells whose choices come from a range. */
function listsOf(template: Template, layout: Layout, lastRow: number): List[] {
  const list = (choices: Choices | undefined, key: string, row: number, height: number): List[] => {
    const column = layout.columns.get(key)
    return choices && 'range' in choices && column ? [{ choices, row, column, height }] : []
  }
  const height = lastRow - layout.firstRow + 1
  return [
    ...template.columns.flatMap(({ choices, key }) => list(choices, key, layout.firstRow, height)),
    ...template.head.flatMap(({ name, cells = {} }) =>
      Object.entries(cells).flatMap(([key, { choices }]) =>
        list(choices, key, layout.rows.get(name) ?? 1, 1),
      ),
    ),
  ]
}

/** The list of another sheet takes the place of the list that stood in for it; a list of the owner's own stays. */
function relinkList(
  ours: OurSheet,
  layout: Layout,
  { choices, row, column, height }: List,
  words: Words,
  neighbours: NeighboursOf,
): void {
  const cells = ours.sheet.getRange(row, column, height, 1)
  const present = cells.getDataValidation()
  const standIn = (choices.otherwise ?? []).map((key) => words.say(key))
  if (present && JSON.stringify(present.getCriteriaValues()[0]) !== JSON.stringify(standIn)) return
  const rule = validationOf(ours.sheet, choices, layout, words, neighbours(ours.template))
  if (rule) cells.setDataValidation(rule)
}
