import type { Workbook } from '@cj-tech-master/excelts'
import type { BookChart, BookSheet } from './book'

type Sheet = ReturnType<Workbook['addWorksheet']>
type Options = Parameters<Sheet['addChart']>[0]

const LEGEND = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const

/** Native charts: they go on living with the cells. */
export function addCharts(sheet: Sheet, source: BookSheet): void {
  for (const chart of source.charts) {
    if (chart.series.length > 0) sheet.addChart(optionsOf(chart), place(chart, source))
  }
}

function optionsOf(chart: BookChart): Options {
  const round = chart.kind === 'pie' || chart.kind === 'doughnut'
  const stacked = chart.stacked ? 'stacked' : undefined
  const options = {
    type: chart.kind,
    title: chart.title === '' ? null : chart.title,
    showLegend: chart.legend !== 'none',
    ...(chart.legend === 'none' ? {} : { legendPosition: LEGEND[chart.legend] }),
    ...(chart.kind === 'bar'
      ? { barDir: chart.horizontal ? 'bar' : 'col', grouping: stacked ?? 'clustered' }
      : {}),
    ...(chart.kind === 'line' || chart.kind === 'area' ? { grouping: stacked ?? 'standard' } : {}),
    ...(chart.kind === 'scatter' ? { scatterStyle: 'lineMarker' } : {}),
    ...(round
      ? { varyColors: true }
      : { categoryAxis: axis(chart.axisTitles.x), valueAxis: axis(chart.axisTitles.y, true) }),
    ...(chart.showValues ? { dataLabels: { showVal: true } } : {}),
    series: chart.series.map((one) => seriesOf(one, chart, round)),
  }
  return options as Options
}

function axis(title: string | undefined, grid = false) {
  return { ...(title === undefined ? {} : { title }), majorGridlines: grid }
}

function seriesOf(one: BookChart['series'][number], chart: BookChart, round: boolean) {
  const labels = chart.labels
  const drawn = chart.kind === 'line' || chart.kind === 'scatter' || chart.kind === 'radar'
  return {
    values: one.values,
    ...(one.nameAt ? { name: { formula: one.nameAt } } : one.name ? { name: one.name } : {}),
    ...(labels === undefined ? {} : chart.kind === 'scatter' ? { xValues: labels } : { categories: labels }),
    ...(one.color === undefined || round
      ? {}
      : drawn
        ? { line: one.color, lineWidth: 2 }
        : { fill: one.color }),
  }
}

/** From pixels to cells: Excel ties a chart to the cells under its corners. */
function place({ at }: BookChart, { columns, rows }: BookSheet) {
  const tl = { col: at.column, row: at.row }
  const right = walk(at.column, at.x + at.width, (index) => columns[index]?.size ?? 96)
  const bottom = walk(at.row, at.y + at.height, (index) => rows[index]?.size ?? 23)
  return { tl, br: { col: Math.max(right, at.column + 1), row: Math.max(bottom, at.row + 1) } }
}

function walk(start: number, distance: number, size: (index: number) => number): number {
  let at = start
  for (let left = distance; left > 0; at += 1) left -= Math.max(1, size(at))
  return at
}
