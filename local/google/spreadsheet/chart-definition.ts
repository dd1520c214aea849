import { notEmulated } from '../strict'
import { type Area, columnName, height } from './a1'
import type { ChartState } from './charts'
import { readColor } from './colors'
import type { Context } from './context'

/** A chart of Google's in o-spreadsheet's words, so that the preview draws it. */
const types: Record<string, { type: string; extra: object }> = {
  COLUMN: { type: 'bar', extra: { horizontal: false } },
  BAR: { type: 'bar', extra: { horizontal: true } },
  LINE: { type: 'line', extra: { labelsAsText: true, cumulative: false } },
  AREA: { type: 'line', extra: { labelsAsText: true, cumulative: false, fillArea: true } },
  COMBO: { type: 'combo', extra: {} },
  PIE: { type: 'pie', extra: {} },
  SCATTER: { type: 'scatter', extra: { labelsAsText: false } },
}

export function chartDefinition(context: Context, state: ChartState): object {
  const kind = types[state.type]
  if (!kind) throw notEmulated(`Charts.ChartType.${state.type}`)
  const options = new OptionTree(state.options)
  const { series, labels } = sourceOf(state)
  const dataSets = series.map((area, index) => ({
    dataSetId: `series${index}`,
    dataRange: xc(context, area),
  }))
  return {
    type: kind.type,
    ...kind.extra,
    ...(kind.type === 'pie' ? pie(options) : { stacked: isStacked(options) }),
    title: { text: String(options.get('title') ?? '') },
    legendPosition: legend(options),
    ...background(options),
    ...axes(options),
    dataSetStyles: Object.fromEntries(
      series.map((_, index) => [`series${index}`, seriesStyle(options, state, index)]),
    ),
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: state.headers > 0,
      ...(labels && { labelRange: xc(context, labels) }),
    },
  }
}

interface Source {
  labels: Area | undefined
  series: Area[]
}

/** Columns are series, unless rows and columns are swapped; the first of them names the points. */
function sourceOf({ areas, transpose, mergeStrategy }: ChartState): Source {
  if (!transpose && mergeStrategy === 'MERGE_ROWS' && areas.length > 1) {
    throw notEmulated('a chart of several ranges merged by rows')
  }
  if (transpose && mergeStrategy === 'MERGE_COLUMNS' && areas.length > 1) {
    throw notEmulated('a chart of several ranges merged by columns and transposed')
  }
  const lines = areas.flatMap((area) => (transpose ? rowsOf(area) : columnsOf(area)))
  // A single line has no names for its points.
  return lines.length > 1
    ? { labels: lines[0], series: lines.slice(1) }
    : { labels: undefined, series: lines }
}

function columnsOf(area: Area): Area[] {
  const { sheetId, top, bottom, left, right } = area
  return Array.from({ length: right - left + 1 }, (_, index) => ({
    sheetId,
    top,
    bottom,
    left: left + index,
    right: left + index,
  }))
}

function rowsOf(area: Area): Area[] {
  const { sheetId, top, left, right } = area
  return Array.from({ length: height(area) }, (_, index) => ({
    sheetId,
    top: top + index,
    bottom: top + index,
    left,
    right,
  }))
}

function xc({ engine }: Context, { sheetId, top, left, bottom, right }: Area): string {
  const name = engine.getters.getSheetName(sheetId)
  return `'${name}'!${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`
}

function pie(options: OptionTree): object {
  const hole = Number(options.get('pieHole') ?? 0)
  const colors = options.get('colors')
  return {
    isDoughnut: hole > 0,
    ...(hole > 0 && { pieHolePercentage: Math.round(hole * 100) }),
    ...(Array.isArray(colors) && { slicesColors: colors.map((color) => readColor(String(color))) }),
  }
}

function isStacked(options: OptionTree): boolean {
  const stacked = options.get('isStacked')
  return stacked === true || (typeof stacked === 'string' && stacked !== 'false')
}

function legend(options: OptionTree): string {
  const position = options.get('legend.position') ?? options.get('legend') ?? 'right'
  const text = String(position)
  if (['top', 'bottom', 'left', 'right', 'none'].includes(text)) return text
  return text === 'in' || text === 'labeled' ? 'top' : 'right'
}

function background(options: OptionTree): object {
  const color = options.get('backgroundColor.fill') ?? options.get('backgroundColor')
  return typeof color === 'string' && color !== 'transparent' ? { background: readColor(color) } : {}
}

function axes(options: OptionTree): object {
  const axis = (path: string) => {
    const text = options.get(`${path}.title`)
    const [min, max] = ['min', 'max'].map(
      (end) => options.get(`${path}.viewWindow.${end}`) ?? options.get(`${path}.${end}Value`),
    )
    return {
      ...(text !== undefined && { title: { text: String(text) } }),
      ...(typeof min === 'number' && { min }),
      ...(typeof max === 'number' && { max }),
    }
  }
  return { axesDesign: { x: axis('hAxis'), y: axis('vAxis') } }
}

function seriesStyle(options: OptionTree, state: ChartState, index: number): object {
  const colors = options.get('colors')
  const fromList = Array.isArray(colors) ? colors[index] : undefined
  const color = options.get(`series.${index}.color`) ?? fromList
  const label = options.get(`series.${index}.labelInLegend`)
  const type = options.get(`series.${index}.type`) ?? options.get('seriesType')
  const right = options.get(`series.${index}.targetAxisIndex`) === 1
  return {
    ...(color !== undefined && color !== null && { backgroundColor: readColor(String(color)) }),
    ...(label !== undefined && { label: String(label) }),
    ...(right && { yAxisId: 'y1' }),
    ...(state.type === 'COMBO' && {
      type: type === 'bars' ? 'bar' : type === 'line' ? 'line' : comboDefault(index),
    }),
  }
}

/** Google's own combination: columns, and the last series a line. */
const comboDefault = (index: number): string => (index === 0 ? 'bar' : 'line')

/** Options may be given by path (`series.0.color`) or as objects. */
class OptionTree {
  constructor(private readonly options: Record<string, unknown>) {}

  get(path: string): unknown {
    if (path in this.options) return this.options[path]
    const keys = path.split('.')
    for (let length = keys.length - 1; length > 0; length -= 1) {
      const root = this.options[keys.slice(0, length).join('.')]
      const found = walk(root, keys.slice(length))
      if (found !== undefined) return found
    }
    return undefined
  }
}

function walk(value: unknown, keys: string[]): unknown {
  let at = value
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}
