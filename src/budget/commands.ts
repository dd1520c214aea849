import { Refusal } from '../core/refusal'
import { today } from '../workbook/clock'
import { createSheet } from '../workbook/create'
import { confirmed, openPanel, tell } from '../workbook/dialogs'
import { bringIn, feedFormulas, feedOf, noteFeed } from '../workbook/feeds'
import { alone } from '../workbook/lock'
import { currencyByCode, shownAmount } from '../workbook/money'
import { neighboursOf } from '../workbook/neighbours'
import { feedMark } from '../workbook/render/drawing'
import { addressed } from '../workbook/render/formula'
import { type Layout, MARK } from '../workbook/render/layout'
import { selectedRow } from '../workbook/selection'
import { type OurSheet, ourSheets } from '../workbook/sheets'
import { showColumns } from '../workbook/show-columns'
import { asText, type CellValue } from '../workbook/table'
import { words } from '../workbook/words'
import { chosenBudget, linesOf, MONTH_KEYS, readBudget, roomFor } from './sheet'

/** What is of no use to an owner who only plans. */
const SPENDING = [
  'month-carried',
  'month-available',
  'month-spent',
  'month-left',
  'year-spent',
  'year-left',
  'available',
  'spent',
  'left',
]

export function openBudgetPanel(): void {
  openPanel('budget', words().say('budget.panel.title'))
}

/** Makes room for a line below the one that is selected, or brings her to the first free row. */
export function addLine(): void {
  const ours = openBudget()
  alone(() => {
    const table = readBudget(ours)
    const lines = linesOf(table)
    const used = new Set(lines.map((line) => line.row))
    const selected = lines.find((line) => line.row === selectedRow(ours.sheet))
    const after = selected?.row ?? lines[lines.length - 1]?.row ?? table.layout.anchorRow
    const row = after + 1
    if (used.has(row) || row > ours.sheet.getMaxRows()) ours.sheet.insertRowAfter(after)
    const column = table.layout.columns.get('line') ?? 1
    ours.sheet.getRange(row, column).activate()
  })
  tell(words().say('budget.messages.lineAdded'))
}

export function removeLine(): void {
  const ours = openBudget()
  const { say, language } = words()
  const row = selectedRow(ours.sheet)
  const line = linesOf(readBudget(ours)).find((one) => one.row === row)
  if (!line) throw new Refusal('budget.messages.selectLine')
  const currency = currencyByCode(ours.currency)
  const sum = (amounts: (number | null)[]) =>
    shownAmount(
      amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0),
      currency,
      language,
    )
  const facts = { line: line.name || '—', planned: sum(line.planned), spent: sum(line.spent) }
  if (!confirmed(say('budget.messages.confirmRemove', facts))) return
  alone(() => ours.sheet.deleteRow(line.row))
  tell(say('budget.messages.removed', { line: line.name || '—' }))
}

export const trackPlansOnly = (): void => track(false)
export const trackSpending = (): void => track(true)

function track(isSpendingShown: boolean): void {
  const ours = openBudget()
  showColumns(ours, SPENDING, isSpendingShown)
  tell(words().say(isSpendingShown ? 'budget.messages.spendingToo' : 'budget.messages.plansOnly'))
}

/** Adds the lines that take their plan from the sheets of tools and of key dates. */
export function bringInCosts(): void {
  const ours = openBudget()
  const { say } = words()
  const { added, known, replaced, missing } = alone(() =>
    bringIn(ours, (table) => roomFor(table, linesOf(table))),
  )
  const quoted = (names: string[]) => names.map((name) => say('budget.messages.quoted', { name })).join(', ')
  const sentences = [
    { key: 'broughtIn', facts: { lines: quoted(added) } },
    { key: 'alreadyIn', facts: { lines: quoted(known) } },
    { key: 'replaced', facts: { lines: quoted(replaced) } },
    { key: 'createFirst', facts: { sheets: quoted(missing.map((id) => say(`templates.${id}`))) } },
  ]
  const said = sentences.filter(({ facts }) => Object.values(facts).some((names) => names !== ''))
  tell(said.map(({ key, facts }) => say(`budget.messages.${key}`, facts)).join(' '))
}

/**
 * Next year's budget begins with the lines and the plan of this one, and with what each line has left. What is
 * left is a formula: it follows when the last months of this year are filled in later.
 */
export function createNextBudget(): void {
  const ours = chosenBudget()
  const spoken = words()
  const thisYear = ours?.year ?? Number(today().slice(0, 4)) - 1
  const year = thisYear + 1
  const { sheet, isNew } = alone(() =>
    createSheet('budget', spoken, year, ours && ((next, layout) => continueFrom(ours, next, layout))),
  )
  sheet.activate()
  tell(spoken.say(isNew ? 'budget.messages.nextYear' : 'budget.messages.nextYearExists', { year }))
}

const OPENING =
  '=SMM_OPENING({line};{last:line};{last:plan};{last:spent};{last:@mode};{last:@cap};{last:opening})'

function continueFrom(ours: OurSheet, next: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout): void {
  const table = readBudget(ours)
  const last = { sheetName: ours.sheet.getName(), sheetId: ours.id, layout: table.layout }
  const column = (key: string) => layout.columns.get(key) ?? 1
  const opening = addressed(OPENING, layout, { row: layout.anchorRow, column: 'opening' }, (id) =>
    id === 'last' ? last : undefined,
  )
  next.getRange(layout.anchorRow, column('opening')).setFormula(opening)
  const lines = linesOf(table)
  if (lines.length === 0) return
  // As much free room below the lines as on any new sheet, however many lines there are.
  next.insertRowsAfter(next.getMaxRows(), lines.length)
  const write = (keys: string[], cells: CellValue[][]) =>
    next.getRange(layout.firstRow, column(keys[0] ?? 'line'), cells.length, keys.length).setValues(cells)
  write(
    ['line', 'group', 'channel'],
    lines.map((line) => [line.name, line.group, line.channel].map(asText)),
  )
  // A line that another sheet fills is filled for its own year.
  const spoken = words()
  const rows = new Map(table.rows.map((row) => [row.number, row]))
  const feeds = lines.map((line) => feedOf(table, rows.get(line.row)))
  const neighbour = neighboursOf(ourSheets(), ours.year + 1)('budget')
  const plan = MONTH_KEYS.map((month) => `plan-${month}`)
  write(
    plan,
    lines.map((line, index) => {
      const feed = feeds[index]
      const cells = feed && feedFormulas(feed, layout, layout.firstRow + index, spoken, neighbour)
      return plan.map((key, month) => (cells ? cells.get(key) : line.planned[month]) ?? '')
    }),
  )
  if (!feeds.some(Boolean)) return
  write(
    [MARK],
    feeds.map((feed) => [feed ? feedMark(feed.from) : '']),
  )
  feeds.forEach((feed, index) => {
    if (feed) noteFeed(next, layout, feed, layout.firstRow + index, spoken)
  })
}

function openBudget(): OurSheet {
  const ours = chosenBudget()
  if (!ours) throw new Refusal('budget.messages.openBudget')
  ours.sheet.activate()
  return ours
}
