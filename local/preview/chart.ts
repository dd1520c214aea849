/**
 * o-spreadsheet draws its charts with the global `Chart` of Chart.js' script build, which carries all its parts as
 * properties; its module build does not, so they are put there.
 */
import * as parts from 'chart.js'

const { Chart, registerables } = parts
Chart.register(...registerables)
const { Chart: _self, defaults: _defaults, registerables: _list, ...others } = parts
Object.assign(Chart, others)
Object.assign(globalThis, { Chart })
