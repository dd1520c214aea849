import { beginWith } from './beginning'
import { sentenceOf } from './complaint'
import { warn } from './dialogs'
import { menuItems, showMenu } from './menu'
import type { AnyProcedure, MenuEntry, Room } from './room'
import { type Answer, answer } from './rpc'
import { stampToday } from './stamp'

/** What Google may call: the build writes one top-level function for each. */
export interface Addon {
  onOpen(): void
  onInstall(): void
  /** Runs the menu item of this name. */
  choose(name: string): void
  rpc(name: unknown, input: unknown): Answer<unknown>
  /** The names of all menu items. */
  items: string[]
}

/** Before the owner has allowed anything there is nothing to stamp, and nothing to tell her. */
function stampQuietly(): void {
  try {
    stampToday()
  } catch (error) {
    console.info(String(error))
  }
}

export function createAddon(rooms: (Room | ((showMenu: () => void) => Room))[]): Addon {
  // A room that changes the menu's language is handed the way to show it anew.
  const known = rooms.map((room) => (typeof room === 'function' ? room(() => showMenu(entries)) : room))
  const entries: MenuEntry[] = known.flatMap((room) => room.menu ?? [])
  for (const room of known)
    for (const [template, begin] of Object.entries(room.beginnings ?? {})) beginWith(template, begin)
  const items = new Map(menuItems(entries).map((item) => [item.name, item]))
  const procedures = new Map<string, AnyProcedure>(
    known.flatMap((room) => Object.entries(room.procedures ?? {})),
  )
  return {
    onOpen() {
      showMenu(entries)
      stampQuietly()
    },
    onInstall: () => showMenu(entries),
    choose(name) {
      try {
        stampQuietly()
        items.get(name)?.run()
      } catch (error) {
        warn(sentenceOf(error))
      }
    },
    rpc: (name, input) => answer(procedures, name, input),
    items: [...items.keys()],
  }
}
