import type { GenericSchema } from 'valibot'
import type { MenuWords } from '../i18n/menu/en'
import type { Begin } from './beginning'

/** An item of the menu; `name` is also the name of the top-level function that Google calls. */
export interface MenuItem {
  name: string
  label(menu: MenuWords): string
  run(): void
}

export interface Submenu {
  title(menu: MenuWords): string
  items: (MenuItem | 'separator')[]
}

/** What a panel may ask for: its argument is checked before anything else happens. */
export interface Procedure<Input, Output> {
  input: GenericSchema<unknown, Input>
  run(input: Input): Output
}

/** A procedure whose types only its own room and panel know. */
export type AnyProcedure = { input: GenericSchema<unknown, unknown>; run(input: never): unknown }

export function procedure<Input, Output>(
  input: GenericSchema<unknown, Input>,
  run: (input: Input) => Output,
): Procedure<Input, Output> {
  return { input, run }
}

export type MenuEntry = MenuItem | Submenu | 'separator'

/** What a subject adds to the product. */
export interface Room {
  menu?: MenuEntry[]
  procedures?: Record<string, AnyProcedure>
  /** What new sheets begin with, by template. */
  beginnings?: Record<string, Begin>
}

/** Several rooms under one title of the menu: what each of them has there are single items. */
export function inSubmenu(title: Submenu['title'], rooms: Room[]): Room {
  const isItem = (entry: MenuEntry): entry is MenuItem | 'separator' =>
    entry === 'separator' || 'run' in entry
  return {
    menu: [{ title, items: rooms.flatMap((room) => (room.menu ?? []).filter(isItem)) }],
    procedures: Object.assign({}, ...rooms.map((room) => room.procedures ?? {})),
    beginnings: Object.assign({}, ...rooms.map((room) => room.beginnings ?? {})),
  }
}
