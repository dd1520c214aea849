import type { Engine } from '../google/workbook'

export interface Zone {
  left: number
  top: number
  right: number
  bottom: number
}

function meets(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

function contains(outer: Zone, inner: Zone): boolean {
  const wide = outer.left <= inner.left && inner.right <= outer.right
  return wide && outer.top <= inner.top && inner.bottom <= outer.bottom
}

/** Whether Google would warn before these cells are changed. The owner may change them all the same. */
export function warnsBefore(engine: Engine, sheetId: string, zone: Zone): boolean {
  const protections = engine.extras('protection')
  return protections.some(({ id, range, sheetId: on, data }) => {
    if (data.warningOnly !== true) return false
    if (range !== undefined) return range.sheetId === sheetId && meets(range.zone, zone)
    // A protected sheet may leave ranges open.
    const open = protections.some(
      (hole) => hole.data.hole === id && hole.range !== undefined && contains(hole.range.zone, zone),
    )
    return on === sheetId && !open
  })
}
