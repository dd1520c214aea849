import { registries } from '@odoo/o-spreadsheet'
import type { Action, Grid } from './grid'
import type { MenuRow, TopMenu } from './menubar'
import type { Words } from './words'

/**
 * What o-spreadsheet offers beyond Google Sheets, or what needs a server of its own: an owner would look for it
 * in vain in the real thing.
 */
const HIDDEN = new Set([
  'settings',
  'insert_carousel',
  'insert_image',
  'view_irregularity_map',
  'toggle_pin_panel',
])

type GridMenuId = Exclude<keyof Words['menus'], 'bar'>
const ORDER: GridMenuId[] = ['file', 'edit', 'view', 'insert', 'format', 'data']

/** The menus of the grid itself, as rows of our own menu bar. */
export function gridMenus(grid: Grid, words: Words['menus']): TopMenu[] {
  const menus = registries.topbarMenuRegistry.getMenuItems()
  return ORDER.flatMap((id) => {
    const menu = menus.find((item) => item.id === id)
    return menu === undefined ? [] : [{ id, label: words[id], rows: () => rows(grid, menu) }]
  })
}

function rows(grid: Grid, menu: Action): MenuRow[] {
  const { env } = grid
  const shown = menu
    .children(env)
    .filter((item) => !HIDDEN.has(item.id) && item.isVisible(env) && hasUse(grid, item))
    .sort((a, b) => a.sequence - b.sequence)
  return shown.flatMap((item, index) => {
    const row = entry(grid, item)
    return item.separator && index < shown.length - 1 ? [row, 'separator' as const] : [row]
  })
}

function hasUse({ env }: Grid, item: Action): boolean {
  return item.execute !== undefined || item.children(env).some((child) => child.isVisible(env))
}

function entry(grid: Grid, item: Action): MenuRow {
  const { env } = grid
  const base = {
    label: item.name(env),
    shortcut: item.shortcut || item.description(env),
    enabled: item.isEnabled(env),
    ...(item.isActive?.(env) ? { checked: true } : {}),
  }
  if (item.execute === undefined) return { ...base, children: () => rows(grid, item) }
  return { ...base, run: () => void item.execute?.(env) }
}
