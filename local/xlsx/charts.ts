import type { Model } from '@odoo/o-spreadsheet'
import type { BookChart } from './book'
import { fixedArea } from './cells'
import type { FormulaContext } from './formula'
import { quoted } from './names'

interface Context extends FormulaContext {
  nameOf(sheetId: string): string
}

/** The chart's words that are common to the kinds that a file can hold. */
interface Definition {
  type: string
  title?: { text?: string }
  legendPosition?: BookChart['legend']
  stacked?: boolean
  horizontal?: boolean
  fillArea?: boolean
  isDoughnut?: boolean
  showValues?: boolean
  axesDesign?: Record<string, { title?: { text?: string } } | undefined>
  dataSetStyles?: Record<string, { backgroundColor?: string; label?: string } | undefined>
  dataSource?: {
    type: string
    dataSets?: { dataSetId: string; dataRange: string }[]
    dataSetsHaveTitle?: boolean
    labelRange?: string
  }
}

/** Kinds that Excel has as native charts too; a combination becomes columns, which say the same. */
const KINDS: Record<string, BookChart['kind']> = {
  bar: 'bar',
  combo: 'bar',
  line: 'line',
  pie: 'pie',
  scatter: 'scatter',
  radar: 'radar',
}

export function charts(model: Model, sheetId: string, context: Context): BookChart[] {
  const { getters } = model
  return getters.getFigures(sheetId).flatMap((figure) => {
    const id = getters.getChartIdFromFigureId(figure.id)
    if (id === undefined) return []
    const chart = read(model, sheetId, getters.getChartDefinition(id) as unknown as Definition, context)
    const { col, row, offset, width, height } = figure
    const at = { column: col, row, x: offset.x, y: offset.y, width, height }
    return chart === undefined ? [] : [{ ...chart, at }]
  })
}

function read(
  model: Model,
  sheetId: string,
  definition: Definition,
  context: Context,
): Omit<BookChart, 'at'> | undefined {
  const kind = KINDS[definition.type]
  const source = definition.dataSource
  if (kind === undefined || source?.type !== 'range') return undefined
  const place = (range: string) => located(model, sheetId, range, context)
  const series = (source.dataSets ?? []).flatMap(({ dataSetId, dataRange }) => {
    const own = definition.dataSetStyles?.[dataSetId]
    return split(model, sheetId, dataRange, source.dataSetsHaveTitle === true, context).map((one) => ({
      ...one,
      ...(own?.label ? { name: own.label } : {}),
      ...(own?.backgroundColor ? { color: own.backgroundColor } : {}),
    }))
  })
  const labels = source.labelRange === undefined ? undefined : place(withoutTitle(model, sheetId, source))
  return {
    kind:
      kind === 'line' && definition.fillArea
        ? 'area'
        : kind === 'pie' && definition.isDoughnut
          ? 'doughnut'
          : kind,
    title: definition.title?.text ?? '',
    legend: definition.legendPosition ?? 'top',
    horizontal: definition.horizontal === true,
    stacked: definition.stacked === true,
    showValues: definition.showValues === true,
    axisTitles: titles(definition),
    ...(labels === undefined ? {} : { labels }),
    series,
  }
}

function titles({ axesDesign }: Definition): BookChart['axisTitles'] {
  const x = axesDesign?.x?.title?.text
  const y = axesDesign?.y?.title?.text
  return { ...(x ? { x } : {}), ...(y ? { y } : {}) }
}

function located(model: Model, sheetId: string, range: string, context: Context): string | undefined {
  const { sheetId: on, zone } = model.getters.getRangeFromSheetXC(sheetId, range)
  return `${quoted(context.nameOf(on))}!${fixedArea(zone)}`
}

/** A set of data may span several columns: each is a series of its own, as in the grid. */
function split(model: Model, sheetId: string, text: string, titled: boolean, context: Context) {
  const { sheetId: on, zone } = model.getters.getRangeFromSheetXC(sheetId, text)
  const sheet = quoted(context.nameOf(on))
  const asRow = zone.top === zone.bottom && zone.left !== zone.right
  const lines = asRow
    ? [zone]
    : Array.from({ length: zone.right - zone.left + 1 }, (_, index) => ({
        ...zone,
        left: zone.left + index,
        right: zone.left + index,
      }))
  return lines.map((line) => {
    const head = { ...line, right: line.left, bottom: line.top }
    const body = asRow ? { ...line, left: line.left + 1 } : { ...line, top: line.top + 1 }
    return {
      values: `${sheet}!${fixedArea(titled ? body : line)}`,
      ...(titled ? { nameAt: `${sheet}!${fixedArea(head).split(':')[0]}` } : {}),
    }
  })
}

/** The labels' range has a title of its own where the data's ranges have one. */
function withoutTitle(model: Model, sheetId: string, source: NonNullable<Definition['dataSource']>): string {
  const text = source.labelRange ?? ''
  if (!source.dataSetsHaveTitle) return text
  const range = model.getters.getRangeFromSheetXC(sheetId, text)
  const { left, top, right, bottom } = range.zone
  const asRow = top === bottom && left !== right
  const zone = asRow ? { left: left + 1, top, right, bottom } : { left, top: top + 1, right, bottom }
  return model.getters.getRangeString(model.getters.getRangeFromZone(range.sheetId, zone), sheetId)
}
