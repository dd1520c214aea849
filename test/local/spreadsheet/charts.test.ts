import { reopened, world } from './world'

const withData = () => {
  const made = world()
  made.sheet.getRange('A1:C3').setValues([
    ['Month', 'Reach', 'Clicks'],
    ['Jan', 10, 1],
    ['Feb', 20, 2],
  ])
  return made
}

test('a chart is inserted, read back, changed and removed', () => {
  const original = withData()
  const { sheet, Charts } = original
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .addRange(sheet.getRange('A1:C3'))
    .setNumHeaders(1)
    .setOption('title', 'Reach')
    .setPosition(5, 2, 3, 4)
    .build()
  expect(chart.getChartId()).toBeNull()
  sheet.insertChart(chart)
  sheet.insertRowBefore(1)
  const again = reopened(original)
  const [read] = again.sheet.getCharts()
  if (!read) throw new Error('no chart')
  expect([
    read.getRanges()[0]?.getA1Notation(),
    read.getOptions()?.get('title'),
    read.getNumHeaders(),
  ]).toEqual(['A2:C4', 'Reach', 1])
  expect([read.getContainerInfo().getAnchorColumn(), read.getContainerInfo().getOffsetX()]).toEqual([2, 3])
  again.sheet.updateChart(read.modify().setOption('title', 'Clicks').build())
  expect(again.sheet.getCharts().map((each) => each.getOptions()?.get('title'))).toEqual(['Clicks'])
  again.sheet.removeChart(read)
  expect(again.sheet.getCharts()).toEqual([])
})

/** What the preview draws. */
const drawn = ({ engine, sheet }: ReturnType<typeof withData>) => {
  const id = sheet.getCharts()[0]?.getChartId()
  const runtime = engine.getters.getChartRuntime(`chart${id}`) as {
    chartJsConfig: { type: string; data: { labels: string[]; datasets: { label: string; data: number[] }[] } }
  }
  const { type, data } = runtime.chartJsConfig
  return { type, labels: data.labels, series: data.datasets.map(({ label, data }) => [label, data]) }
}

test('columns are series', () => {
  const made = withData()
  const { sheet } = made
  sheet.insertChart(
    sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C3')).setNumHeaders(1).build(),
  )
  expect(drawn(made)).toEqual({
    type: 'bar',
    labels: ['Jan', 'Feb'],
    series: [
      ['Reach', [10, 20]],
      ['Clicks', [1, 2]],
    ],
  })
})

test('rows are series when rows and columns are swapped', () => {
  const made = withData()
  const { sheet, Charts } = made
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:C1'))
    .addRange(sheet.getRange('A3:C3'))
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1)
    .setOption('series', { 0: { color: 'red', labelInLegend: 'February' } })
    .build()
  sheet.insertChart(chart)
  expect(drawn(made)).toEqual({ type: 'bar', labels: ['Reach', 'Clicks'], series: [['February', [20, 2]]] })
})

test('a type that cannot be drawn says so', () => {
  const { sheet, Charts } = withData()
  const chart = sheet.newChart().setChartType(Charts.ChartType.GEO).addRange(sheet.getRange('A1:B3')).build()
  expect(() => sheet.insertChart(chart)).toThrow('not emulated: Charts.ChartType.GEO')
})
