/**
 * The one door to @odoo/o-spreadsheet, and the changes to it that must be made before a model exists:
 * Google's names of errors, and names of months in the language of the workbook.
 */
import * as library from '@odoo/o-spreadsheet'

// Node 20 does not have it; o-spreadsheet needs it when it packs its revisions.
const object = Object as unknown as { groupBy?: unknown }
object.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey) => {
  const groups: Record<PropertyKey, T[]> = {}
  for (const item of items) {
    const key = keyOf(item)
    const group = groups[key] ?? []
    groups[key] = group
    group.push(item)
  }
  return groups
}

/** Google's sentences in cells: a blocked spill and a cycle are #REF!, what cannot be parsed is #ERROR!. */
const googleErrors: Record<string, string> = {
  InvalidReference: '#REF!',
  BadExpression: '#ERROR!',
  CircularDependency: '#REF!',
  SpilledBlocked: '#REF!',
  GenericError: '#ERROR!',
}
Object.assign(library.CellErrorType, googleErrors)
for (const text of Object.values(googleErrors)) library.registries.errorTypes.add(text)

/**
 * o-spreadsheet clears every cell of an area, also those that are empty: deleting the nine hundred spare rows of a
 * new sheet took it a second. Only cells that exist are cleared.
 */
interface CellPlugin {
  getters: {
    getCells(sheetId: string): { id: string }[]
    getCellPosition(cellId: string): { col: number; row: number }
  }
  dispatch(type: string, payload: object): void
  clearCells(sheetId: string, zones: { top: number; bottom: number; left: number; right: number }[]): void
}
const cellPlugin = library.registries.corePluginRegistry.get('cell') as unknown as { prototype: CellPlugin }
cellPlugin.prototype.clearCells = function (sheetId, zones) {
  const present = [...Object.values(this.getters.getCells(sheetId))].map(({ id }) =>
    this.getters.getCellPosition(id),
  )
  for (const { top, bottom, left, right } of zones) {
    for (const { col, row } of present) {
      if (row < top || row > bottom || col < left || col > right) continue
      this.dispatch('UPDATE_CELL', { sheetId, col, row, content: '', style: null, format: '' })
    }
  }
}

/**
 * o-spreadsheet calculates everything anew after each step that moves cells, merges them or adds a sheet: a script
 * that draws twenty sheets took it a minute. It is enough to calculate when somebody looks.
 */
interface EvaluationPlugin {
  waits?: boolean
  calculates?: boolean
  finalize(): void
  handle(command: { type: string; cellIds?: unknown }): void
  shouldRebuildDependenciesGraph: boolean
}
type Method = (this: EvaluationPlugin, ...args: unknown[]) => unknown
const evaluation = library.registries.coreViewsPluginRegistry.get('evaluation') as unknown as {
  prototype: EvaluationPlugin
  getters: readonly string[]
}
const { finalize: calculate, handle } = evaluation.prototype
let isDeferred = false
/** What the grid wants to know after each step of a script (the sum of the selected cells) may be out of date. */
export function deferred(work: () => void): void {
  isDeferred = true
  try {
    work()
  } finally {
    isDeferred = false
  }
}
function settle(plugin: EvaluationPlugin): void {
  if (!plugin.waits || plugin.calculates || isDeferred) return
  plugin.waits = false
  plugin.calculates = true
  try {
    quietly(() => calculate.call(plugin))
  } finally {
    plugin.calculates = false
  }
}
evaluation.prototype.finalize = function () {
  this.waits = true
}
evaluation.prototype.handle = function (command) {
  // All cells anew, because rows were hidden: that too can wait.
  if (command.type === 'EVALUATE_CELLS' && !command.cellIds) this.shouldRebuildDependenciesGraph = true
  else handle.call(this, command)
}
const readers = evaluation.prototype as unknown as Record<string, Method>
for (const name of evaluation.getters) {
  const read = readers[name] as Method
  readers[name] = function (...args) {
    settle(this)
    return read.apply(this, args)
  }
}

/**
 * The colours that a workbook uses, for whoever picks one: o-spreadsheet seeks them in all cells after each step,
 * which is most of what a step costs in a large workbook. It is enough to seek them when somebody asks.
 */
interface ColoursPlugin {
  finalize(): void
  getCustomColors(): string[]
}
const colours = library.registries.coreViewsPluginRegistry.get('custom_colors') as unknown as {
  prototype: ColoursPlugin
}
const { finalize: findColours, getCustomColors } = colours.prototype
colours.prototype.finalize = () => {}
colours.prototype.getCustomColors = function () {
  findColours.call(this)
  return getCustomColors.call(this)
}

/** Where rows and columns begin on the screen: added up for a sheet that somebody looks at, not for all sheets. */
type Dimension = 'COL' | 'ROW'
interface PositionsPlugin {
  computeHeaderPositionsOfSheet(sheetId: string): Record<Dimension, unknown>
  computePositions(sheetId: string, dimension: Dimension): unknown
}
const positions = library.registries.statefulUIPluginRegistry.get('header_positions') as unknown as {
  prototype: PositionsPlugin
}
positions.prototype.computeHeaderPositionsOfSheet = function (sheetId) {
  const known: Partial<Record<Dimension, unknown>> = {}
  const find = (dimension: Dimension) => {
    known[dimension] ??= this.computePositions(sheetId, dimension)
    return known[dimension]
  }
  return {
    get COL() {
      return find('COL')
    },
    get ROW() {
      return find('ROW')
    },
  }
}

let namesOf: (english: string) => string | undefined = () => undefined

/** o-spreadsheet asks for names of months and days without saying for which workbook: the last one told. */
export function useNames(names: (english: string) => string | undefined): void {
  namesOf = names
}

/** For whoever sets another translation of o-spreadsheet's own words (the preview). */
export function translateName(english: string): string {
  return namesOf(english) ?? english
}

library.setTranslationMethod(((text: string) => translateName(String(text))) as never, () => true)

/** o-spreadsheet tells the console of each step that takes five milliseconds. */
export function quietly<T>(work: () => T): T {
  const { debug } = console
  console.debug = () => {}
  try {
    return work()
  } finally {
    console.debug = debug
  }
}

export const { Model, CorePlugin, UIPlugin, EvaluationError, CompiledFormula, helpers, registries } = library
export const { coreTypes, invalidateEvaluationCommands, tokenize, parse, functionCache } = library
export type OModel = library.Model
export type OCorePlugin = library.CorePlugin
export type { CellPosition, Style, UID, Zone } from '@odoo/o-spreadsheet'
