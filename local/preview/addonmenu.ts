import type { Menu, MenuItem } from '../google/types'
import type { MenuRow, TopMenu } from './menubar'

/** The add-on's menu as Google shows it, where Extensions would be. */
export function addonMenus(menus: readonly Menu[], click: (path: string[]) => void): TopMenu[] {
  return menus.map((menu) => ({
    id: 'addon',
    label: menu.caption,
    rows: () => rows(menu.items, [], click),
  }))
}

function rows(items: readonly MenuItem[], above: string[], click: (path: string[]) => void): MenuRow[] {
  return items.map((item) => {
    if ('separator' in item) return 'separator'
    const path = [...above, item.caption]
    if ('items' in item) return { label: item.caption, children: () => rows(item.items, path, click) }
    return { label: item.caption, run: () => click(path) }
  })
}
