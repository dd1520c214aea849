import { exception } from '../exception'
import { implementationOf, notEmulated } from '../strict'
import type { Extra } from '../workbook/extras-plugin'
import type { Area } from './a1'
import { chartDefinition } from './chart-definition'
import { areaOfZone, type Context, type GRange, newId, Standin, show, zoneOf } from './context'
import { chartEnums, enumValue, nameOf } from './enums'

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo
type ChartType = GoogleAppsScript.Charts.ChartType
type MergeStrategy = GoogleAppsScript.Charts.ChartMergeStrategy
type HiddenStrategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
type Options = GoogleAppsScript.Charts.ChartOptions

export interface ChartState {
  type: string
  areas: Area[]
  /** As setOption() was given them, by path. */
  options: Record<string, unknown>
  mergeStrategy: string
  hiddenStrategy: string
  transpose: boolean
  headers: number
  row: number
  column: number
  offsetX: number
  offsetY: number
}

const fresh = (): ChartState => ({
  type: 'COLUMN',
  areas: [],
  options: {},
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
  transpose: false,
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
})

const copyOf = (state: ChartState): ChartState => ({
  ...state,
  areas: [...state.areas],
  options: { ...state.options },
})

export class EmbeddedChart
  extends Standin<GChart>
  implements
    Pick<
      GChart,
      | 'getChartId'
      | 'getContainerInfo'
      | 'getHiddenDimensionStrategy'
      | 'getMergeStrategy'
      | 'getNumHeaders'
      | 'getOptions'
      | 'getRanges'
      | 'getTransposeRowsAndColumns'
      | 'modify'
    >
{
  constructor(
    readonly context: Context,
    readonly state: ChartState,
    /** The chart on a sheet; undefined for one that was only built. */
    readonly id?: string,
  ) {
    super()
  }

  getChartId(): number | null {
    return this.id === undefined ? null : Number(this.id)
  }

  getContainerInfo(): Container {
    return show<Container>(this.context.host, 'ContainerInfo', new ContainerInfo(this.state))
  }

  getHiddenDimensionStrategy(): HiddenStrategy {
    return enumValue(chartEnums.ChartHiddenDimensionStrategy, this.state.hiddenStrategy) as HiddenStrategy
  }

  getMergeStrategy(): MergeStrategy {
    return enumValue(chartEnums.ChartMergeStrategy, this.state.mergeStrategy) as MergeStrategy
  }

  getNumHeaders(): number {
    return this.state.headers
  }

  getOptions(): Options {
    return show<Options>(this.context.host, 'ChartOptions', new ChartOptions(this.state.options))
  }

  getRanges(): GRange[] {
    return this.state.areas.map((area) => this.context.range(area))
  }

  getTransposeRowsAndColumns(): boolean {
    return this.state.transpose
  }

  modify(): Builder {
    return newChartBuilder(this.context, this.state, this.id)
  }
}

class ChartOptions extends Standin<Options> implements Options {
  constructor(readonly options: Record<string, unknown>) {
    super()
  }

  get(option: string): unknown {
    return this.options[option] ?? null
  }

  getOrDefault(option: string): unknown {
    return this.get(option)
  }
}

class ContainerInfo extends Standin<Container> implements Container {
  constructor(readonly state: ChartState) {
    super()
  }

  getAnchorColumn(): number {
    return this.state.column
  }

  getAnchorRow(): number {
    return this.state.row
  }

  getOffsetX(): number {
    return this.state.offsetX
  }

  getOffsetY(): number {
    return this.state.offsetY
  }
}

/** The builders of each type of chart are this one: what only one of them has is not emulated. */
class EmbeddedChartBuilder
  extends Standin<Builder>
  implements
    Pick<
      Builder,
      | 'addRange'
      | 'build'
      | 'clearRanges'
      | 'getChartType'
      | 'getContainer'
      | 'getRanges'
      | 'removeRange'
      | 'setChartType'
      | 'setHiddenDimensionStrategy'
      | 'setMergeStrategy'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
      | 'setTransposeRowsAndColumns'
    >
{
  private readonly state: ChartState

  constructor(
    readonly context: Context,
    state: ChartState,
    readonly id?: string,
  ) {
    super()
    this.state = copyOf(state)
  }

  addRange(range: GRange): Builder {
    this.state.areas.push(this._area(range))
    return this.self
  }

  removeRange(range: GRange): Builder {
    const { sheetId, top, left, bottom, right } = this._area(range)
    this.state.areas = this.state.areas.filter(
      (area) =>
        area.sheetId !== sheetId ||
        area.top !== top ||
        area.left !== left ||
        area.bottom !== bottom ||
        area.right !== right,
    )
    return this.self
  }

  clearRanges(): Builder {
    this.state.areas = []
    return this.self
  }

  getRanges(): GRange[] {
    return this.state.areas.map((area) => this.context.range(area))
  }

  getChartType(): ChartType {
    return enumValue(chartEnums.ChartType, this.state.type) as ChartType
  }

  getContainer(): Container {
    return show<Container>(this.context.host, 'ContainerInfo', new ContainerInfo(this.state))
  }

  setChartType(type: ChartType): Builder {
    return this._as(nameOf(type))
  }

  asAreaChart(): Builder {
    return this._as('AREA')
  }

  asBarChart(): Builder {
    return this._as('BAR')
  }

  asColumnChart(): Builder {
    return this._as('COLUMN')
  }

  asComboChart(): Builder {
    return this._as('COMBO')
  }

  asLineChart(): Builder {
    return this._as('LINE')
  }

  asPieChart(): Builder {
    return this._as('PIE')
  }

  asScatterChart(): Builder {
    return this._as('SCATTER')
  }

  setHiddenDimensionStrategy(strategy: HiddenStrategy): Builder {
    this.state.hiddenStrategy = nameOf(strategy)
    return this.self
  }

  setMergeStrategy(mergeStrategy: MergeStrategy): Builder {
    this.state.mergeStrategy = nameOf(mergeStrategy)
    return this.self
  }

  setNumHeaders(headers: number): Builder {
    this.state.headers = headers
    return this.self
  }

  setOption(option: string, value: unknown): Builder {
    // What a script hands over may change after.
    this.state.options[option] = value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown)
    return this.self
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Builder {
    Object.assign(this.state, { row: anchorRowPos, column: anchorColPos, offsetX, offsetY })
    return this.self
  }

  setTransposeRowsAndColumns(transpose: boolean): Builder {
    this.state.transpose = transpose
    return this.self
  }

  // What the builders of the types share.

  setTitle(title: string): Builder {
    return this.setOption('title', title)
  }

  setXAxisTitle(title: string): Builder {
    return this.setOption('hAxis.title', title)
  }

  setYAxisTitle(title: string): Builder {
    return this.setOption('vAxis.title', title)
  }

  setColors(cssValues: string[]): Builder {
    return this.setOption('colors', cssValues)
  }

  setBackgroundColor(cssValue: string): Builder {
    return this.setOption('backgroundColor', cssValue)
  }

  setStacked(): Builder {
    return this.setOption('isStacked', true)
  }

  setLegendPosition(position: unknown): Builder {
    return this.setOption('legend.position', nameOf(position).toLowerCase())
  }

  build(): GChart {
    if (!this.state.areas.length) throw exception('A chart needs at least one range.')
    const chart = new EmbeddedChart(this.context, copyOf(this.state), this.id)
    return show<GChart>(this.context.host, 'EmbeddedChart', chart)
  }

  _as(type: string): Builder {
    this.state.type = type
    return this.self
  }

  _area(range: GRange): Area {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    return area
  }
}

export function newChartBuilder(context: Context, state: ChartState = fresh(), id?: string): Builder {
  return show<Builder>(context.host, 'EmbeddedChartBuilder', new EmbeddedChartBuilder(context, state, id))
}

function chartOf(chart: unknown): EmbeddedChart {
  const given = implementationOf(chart, EmbeddedChart)
  if (!given) throw exception('Invalid argument: chart')
  return given
}

export function insertChart(context: Context, sheetId: string, chart: unknown): void {
  const { state } = chartOf(chart)
  const id = String(Math.floor(Math.random() * 2_000_000_000) + 1)
  draw(context, sheetId, id, state)
}

export function updateChart(context: Context, sheetId: string, chart: unknown): void {
  const { state, id } = chartOf(chart)
  if (id === undefined || !context.engine.extras('chart').some((extra) => extra.id === id)) {
    throw exception('Chart not found.')
  }
  erase(context, sheetId, id)
  draw(context, sheetId, id, state)
}

export function removeChart(context: Context, sheetId: string, chart: unknown): void {
  const { id } = chartOf(chart)
  if (id === undefined) throw exception('Chart not found.')
  erase(context, sheetId, id)
}

function draw(context: Context, sheetId: string, id: string, state: ChartState): void {
  const { engine } = context
  engine.execute('CREATE_CHART', {
    sheetId,
    figureId: id,
    chartId: `chart${id}`,
    col: state.column - 1,
    row: state.row - 1,
    offset: { x: state.offsetX, y: state.offsetY },
    size: { width: Number(state.options.width ?? 600), height: Number(state.options.height ?? 371) },
    definition: chartDefinition(context, state),
  })
  const { areas, ...data } = state
  engine.putExtra({ id, kind: 'chart', sheetId, data: { ...data } })
  for (const [index, area] of areas.entries()) {
    const range = engine.range(area.sheetId, zoneOf(area))
    engine.putExtra({ id: newId(), kind: 'chart', range, data: { chart: id, index } })
  }
}

function erase({ engine }: Context, sheetId: string, id: string): void {
  engine.flush()
  if (engine.getters.getFigure(sheetId, id)) engine.execute('DELETE_FIGURE', { sheetId, figureId: id })
  for (const extra of engine.extras('chart')) {
    if (extra.id === id || extra.data.chart === id) engine.removeExtra(extra)
  }
}

/** The charts of a sheet that are still there: the owner may have deleted some in the grid. */
export function charts(context: Context, sheetId: string): GChart[] {
  const { engine } = context
  const extras = engine.extras('chart')
  const figures = engine.getters.getFigures(sheetId)
  if (figures.some((figure) => !extras.some((extra) => extra.id === figure.id))) {
    throw notEmulated('reading a chart that was made in the grid')
  }
  return extras
    .filter((extra) => extra.sheetId === sheetId && figures.some((figure) => figure.id === extra.id))
    .map((extra) => {
      const state = { ...(extra.data as unknown as ChartState), areas: areasOf(extras, extra.id) }
      return show<GChart>(context.host, 'EmbeddedChart', new EmbeddedChart(context, state, extra.id))
    })
}

function areasOf(extras: Extra[], id: string): Area[] {
  return extras
    .filter((extra) => extra.data.chart === id)
    .sort((a, b) => Number(a.data.index) - Number(b.data.index))
    .flatMap(({ range }) => (range ? [areaOfZone(range.sheetId, range.zone)] : []))
}
