import * as v from 'valibot'
import { menuWords } from '../i18n/menu'
import type { MenuWords } from '../i18n/menu/en'
import { openPanel, openWidePanel } from './dialogs'
import { currentLanguage } from './language'
import { type MenuItem, type Procedure, procedure } from './room'

/** An item of the menu that opens a panel, under the same words. */
export function panelItem(
  panel: string,
  label: (menu: MenuWords) => string,
  open: (name: string, title: string) => void = openPanel,
): MenuItem {
  const name = `open${panel.charAt(0).toUpperCase()}${panel.slice(1)}`
  return { name, label, run: () => open(panel, label(menuWords(currentLanguage()))) }
}

/** For a panel that needs more room than a sidebar has. */
export const widePanelItem = (panel: string, label: (menu: MenuWords) => string): MenuItem =>
  panelItem(panel, label, openWidePanel)

/** Lets the pages of one subject lead to each other: a page can only ask for another one by name. */
export const leadingTo = (pages: Record<string, MenuItem>): Procedure<{ page: string }, null> =>
  procedure(v.strictObject({ page: v.picklist(Object.keys(pages)) }), ({ page }) => {
    pages[page]?.run()
    return null
  })
