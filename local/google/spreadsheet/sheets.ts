import { exception } from '../exception'
import { engineName } from '../workbook/sheet-names'
import { type Context, gidOf, perform } from './context'

export const MOST_CELLS = 10_000_000

export function sheetExists({ engine }: Context, sheetId: string): void {
  if (!engine.getters.tryGetSheet(sheetId)) throw exception(`Sheet ${gidOf(sheetId)} not found`)
}

/** Google's limit for a whole spreadsheet. */
export function checkCells({ engine }: Context, added: number): void {
  const cells = engine.getters.getSheetIds().reduce((sum, id) => {
    const { numberOfRows, numberOfCols } = engine.getters.getSheetSize(id)
    return sum + numberOfRows * numberOfCols
  }, 0)
  if (cells + added <= MOST_CELLS) return
  throw exception(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  )
}

export function freeSheetId({ engine }: Context): string {
  for (;;) {
    const id = String(Math.floor(Math.random() * 2_000_000_000) + 1)
    if (!engine.getters.tryGetSheet(id)) return id
  }
}

export function freeSheetName({ engine }: Context): string {
  for (let number = engine.getters.getSheetIds().length + 1; ; number += 1) {
    const name = `Sheet${number}`
    if (engine.sheetIdByName(name) === undefined) return name
  }
}

export function checkNewName({ engine }: Context, name: string): void {
  if (engine.sheetIdByName(name) === undefined) return
  throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`)
}

export function createSheet(context: Context, name: string, index: number): string {
  checkNewName(context, name)
  checkCells(context, 1000 * 26)
  const sheetId = freeSheetId(context)
  perform(context, 'CREATE_SHEET', { sheetId, position: index, name: engineName(name), cols: 26, rows: 1000 })
  context.engine.nameSheet(sheetId, name)
  context.engine.flush()
  return sheetId
}

/** A copy with everything in it, behind its original. */
export function duplicateSheet(context: Context, from: string, name: string): string {
  checkNewName(context, name)
  const { engine } = context
  engine.flush()
  const { numberOfRows, numberOfCols } = engine.getters.getSheetSize(from)
  checkCells(context, numberOfRows * numberOfCols)
  const sheetIdTo = freeSheetId(context)
  perform(context, 'DUPLICATE_SHEET', { sheetId: from, sheetIdTo, sheetNameTo: engineName(name) })
  engine.nameSheet(sheetIdTo, name)
  engine.flush()
  return sheetIdTo
}

export function copyName({ engine }: Context, name: string): string {
  const base = `Copy of ${name}`
  if (engine.sheetIdByName(base) === undefined) return base
  for (let number = 1; ; number += 1) {
    const numbered = `${base} ${number}`
    if (engine.sheetIdByName(numbered) === undefined) return numbered
  }
}

/** `index` counts from zero over all sheets; o-spreadsheet moves over visible ones only. */
export function moveSheet(context: Context, sheetId: string, index: number): void {
  const { engine } = context
  engine.flush()
  const ids = engine.getters.getSheetIds()
  const from = ids.indexOf(sheetId)
  const between = index > from ? ids.slice(from + 1, index + 1) : ids.slice(index, from)
  const visible = between.filter((id) => engine.getters.isSheetVisible(id)).length
  if (visible === 0) return
  perform(context, 'MOVE_SHEET', { sheetId, delta: index > from ? visible : -visible })
}

export function deleteSheet(context: Context, sheetId: string): void {
  sheetExists(context, sheetId)
  const { engine } = context
  engine.flush()
  const visible = engine.getters.getVisibleSheetIds()
  if (visible.length === 1 && visible[0] === sheetId) {
    throw exception("You can't remove all the visible sheets in a document.")
  }
  if (engine.getters.getSheetIds().length === 1) {
    throw exception("You can't remove all the sheets in a document.")
  }
  perform(context, 'DELETE_SHEET', { sheetId, sheetName: engine.getters.getSheetName(sheetId) })
}
