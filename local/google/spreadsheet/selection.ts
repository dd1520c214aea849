import { type Area, contains } from './a1'
import { areaOfZone, type Context, zoneOf } from './context'

/** What the user has selected; in the preview, what she sees selected. */
export function activateSheet({ engine }: Context, sheetId: string): void {
  engine.flush()
  const sheetIdFrom = engine.getters.getActiveSheetId()
  if (sheetIdFrom === sheetId) return
  // A hidden sheet is shown when it becomes the active one.
  if (!engine.getters.isSheetVisible(sheetId)) engine.execute('SHOW_SHEET', { sheetId })
  engine.show('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId })
}

export function activate(context: Context, area: Area): void {
  activateSheet(context, area.sheetId)
  const { selection } = context.engine.model
  selection.selectZone({ cell: { col: area.left, row: area.top }, zone: zoneOf(area) })
}

/** Within the selection the cell alone moves; elsewhere it is selected. */
export function activateCell(context: Context, cell: Area): void {
  const selected = selectedArea(context)
  if (!contains(selected, cell)) {
    activate(context, cell)
    return
  }
  const { selection } = context.engine.model
  selection.selectZone({ cell: { col: cell.left, row: cell.top }, zone: zoneOf(selected) })
}

export function activeSheetId({ engine }: Context): string {
  engine.flush()
  return engine.getters.getActiveSheetId()
}

export function selectedArea({ engine }: Context): Area {
  engine.flush()
  return areaOfZone(engine.getters.getActiveSheetId(), engine.getters.getSelectedZone())
}

export function currentCell({ engine }: Context): Area {
  engine.flush()
  const { col, row } = engine.getters.getActivePosition()
  return { sheetId: engine.getters.getActiveSheetId(), top: row, bottom: row, left: col, right: col }
}
