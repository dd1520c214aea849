import { exception } from './exception'
import { type Host, strict } from './strict'

export type MenuItem =
  | { caption: string; functionName: string }
  | { caption: string; items: MenuItem[] }
  | { separator: true }

export interface Menu {
  caption: string
  /** Made by createAddonMenu: stands under Extensions. */
  addon: boolean
  items: MenuItem[]
}

const menus = new WeakMap<object, Menu>()

export function createMenu(
  host: Host,
  caption: string,
  addon: boolean,
  show: (menu: Menu) => void,
): GoogleAppsScript.Base.Menu {
  const menu: Menu = { caption: String(caption), addon, items: [] }
  const implementation: GoogleAppsScript.Base.Menu = {
    addItem(itemCaption, functionName) {
      if (!itemCaption) throw exception('Invalid argument: caption')
      if (!functionName) throw exception('Invalid argument: functionName')
      menu.items.push({ caption: String(itemCaption), functionName: String(functionName) })
      return shown
    },
    addSeparator() {
      menu.items.push({ separator: true })
      return shown
    },
    addSubMenu(given) {
      const below = menus.get(given)
      if (!below) throw exception('Invalid argument: menu')
      menu.items.push({ caption: below.caption, items: below.items })
      return shown
    },
    addToUi() {
      show(structuredClone(menu))
    },
  }
  const shown: GoogleAppsScript.Base.Menu = strict('Menu', implementation, host)
  menus.set(shown, menu)
  return shown
}
