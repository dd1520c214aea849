import { menuWords } from '../i18n/menu'
import { currentLanguage } from './language'
import type { MenuEntry, MenuItem } from './room'

/**
 * Builds the add-on's menu. It runs before the owner has allowed anything, so it asks Google only for her
 * language and adds nothing but items.
 */
export function showMenu(entries: MenuEntry[]): void {
  const labels = menuWords(currentLanguage())
  const ui = SpreadsheetApp.getUi()
  const menu = ui.createAddonMenu()
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator()
    else if ('run' in entry) menu.addItem(entry.label(labels), entry.name)
    else {
      const submenu = ui.createMenu(entry.title(labels))
      for (const item of entry.items) {
        if (item === 'separator') submenu.addSeparator()
        else submenu.addItem(item.label(labels), item.name)
      }
      menu.addSubMenu(submenu)
    }
  }
  menu.addToUi()
}

export const menuItems = (entries: MenuEntry[]): MenuItem[] =>
  entries.flatMap((entry) =>
    entry === 'separator'
      ? []
      : 'run' in entry
        ? [entry]
        : entry.items.flatMap((item) => (item === 'separator' ? [] : [item])),
  )
