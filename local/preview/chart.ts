/** o-spreadsheet draws its charts with the global `Chart`: the whole of Chart.js, with all its parts registered. */
import Chart from 'chart.js/auto'

Object.assign(globalThis, { Chart })
