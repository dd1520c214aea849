import { element, SIGNS, sign } from './dom'

export interface MenuEntry {
  label: string
  shortcut?: string
  enabled?: boolean
  checked?: boolean
  children?: () => MenuRow[]
  run?: () => void
}
export type MenuRow = MenuEntry | 'separator'

export interface TopMenu {
  id: string
  label: string
  rows: () => MenuRow[]
}

/**
 * The menu bar, with the keys of a desktop menu: arrows, Home, End, Enter, Escape and first letters.
 * It is our own because o-spreadsheet's bar cannot be reached by keyboard.
 */
export class MenuBar {
  readonly root = element('div', { role: 'menubar', class: 'bar' })
  private menus: TopMenu[] = []
  private open: HTMLElement[] = []
  private opened = -1

  constructor(
    label: string,
    /** Told when a menu was closed without another place for the focus. */
    private readonly onLeave: () => void,
  ) {
    this.root.setAttribute('aria-label', label)
    document.addEventListener('mousedown', (event) => {
      if (this.opened >= 0 && !this.contains(event.target)) this.close()
    })
  }

  show(menus: TopMenu[]): void {
    this.close()
    this.menus = menus
    this.root.replaceChildren(...menus.map((menu, index) => this.title(menu, index)))
  }

  private title(menu: TopMenu, index: number): HTMLElement {
    const title = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'bar-title',
        'data-menu': menu.id,
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: index === 0 ? 0 : -1,
      },
      menu.label,
    )
    title.addEventListener('click', () => (this.opened === index ? this.close() : this.openMenu(index)))
    title.addEventListener('mouseenter', () => {
      if (this.opened >= 0 && this.opened !== index) this.openMenu(index)
    })
    title.addEventListener('keydown', (event) => this.titleKey(event, index))
    return title
  }

  private titles(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.bar-title')]
  }

  private titleKey(event: KeyboardEvent, index: number): void {
    const last = this.menus.length - 1
    const moves: Record<string, number> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    }
    const to = moves[event.key]
    if (to !== undefined) this.focusTitle(to, this.opened >= 0)
    else if (['ArrowDown', 'Enter', ' '].includes(event.key)) this.openMenu(index, 'first')
    else if (event.key === 'ArrowUp') this.openMenu(index, 'last')
    else if (event.key === 'Escape') this.leave()
    else return
    event.preventDefault()
  }

  private focusTitle(index: number, openToo: boolean): void {
    const titles = this.titles()
    for (const [at, title] of titles.entries()) title.tabIndex = at === index ? 0 : -1
    titles[index]?.focus()
    if (openToo) this.openMenu(index)
  }

  private openMenu(index: number, focus?: 'first' | 'last'): void {
    this.close()
    const menu = this.menus[index]
    const title = this.titles()[index]
    if (menu === undefined || title === undefined) return
    this.opened = index
    title.setAttribute('aria-expanded', 'true')
    const box = title.getBoundingClientRect()
    const list = this.list(menu.rows(), menu.label, box.left, box.bottom + 2)
    if (focus !== undefined) focusRow(list, focus)
  }

  private list(rows: MenuRow[], label: string, left: number, top: number): HTMLElement {
    const list = element('div', { role: 'menu', class: 'menu', 'aria-label': label })
    const depth = this.open.length
    for (const row of rows) {
      list.append(row === 'separator' ? element('hr', { role: 'separator' }) : this.row(row, depth))
    }
    list.addEventListener('keydown', (event) => this.listKey(event, list, depth))
    // Beside the bar, not at the end of the page: part of the same landmark.
    this.root.parentElement?.append(list)
    this.open.push(list)
    const { width, height } = list.getBoundingClientRect()
    list.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px`
    list.style.top = `${Math.max(4, Math.min(top, window.innerHeight - height - 4))}px`
    return list
  }

  private row(entry: MenuEntry, depth: number): HTMLElement {
    const enabled = entry.enabled !== false
    const row = element(
      'div',
      {
        role: entry.checked === undefined ? 'menuitem' : 'menuitemcheckbox',
        class: 'menu-row',
        tabindex: -1,
        'aria-disabled': !enabled && 'true',
        'aria-checked': entry.checked === undefined ? undefined : String(entry.checked),
        'aria-haspopup': entry.children && 'menu',
      },
      element('span', { class: 'menu-tick' }, entry.checked ? sign(SIGNS.tick, 18) : ''),
      element('span', { class: 'menu-label' }, entry.label),
      element('span', { class: 'menu-key', 'aria-hidden': 'true' }, entry.shortcut ?? ''),
    )
    if (entry.children) row.append(sign(SIGNS.next, 16))
    const go = () => {
      if (!enabled) return
      if (entry.children) this.openSub(row, entry, depth)
      else this.run(entry)
    }
    row.addEventListener('click', go)
    row.addEventListener('mouseenter', () => {
      row.focus()
      this.closeFrom(depth + 1)
      if (entry.children && enabled) this.openSub(row, entry, depth)
    })
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') go()
      else if (event.key === 'ArrowRight' && entry.children && enabled) go()
      else return
      const sub = this.open[depth + 1]
      if (sub !== undefined) focusRow(sub, 'first')
      event.preventDefault()
      event.stopPropagation()
    })
    return row
  }

  private openSub(row: HTMLElement, entry: MenuEntry, depth: number): void {
    this.closeFrom(depth + 1)
    for (const other of row.parentElement?.children ?? []) other.classList.toggle('opened', other === row)
    const box = row.getBoundingClientRect()
    this.list(entry.children?.() ?? [], entry.label, box.right - 2, box.top - 6)
  }

  private run(entry: MenuEntry): void {
    this.leave()
    entry.run?.()
  }

  private listKey(event: KeyboardEvent, list: HTMLElement, depth: number): void {
    if (event.defaultPrevented) return
    const rows = rowsOf(list)
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const key = event.key
    if (key === 'ArrowDown') rows[(at + 1) % rows.length]?.focus()
    else if (key === 'ArrowUp') rows[(at - 1 + rows.length) % rows.length]?.focus()
    else if (key === 'Home') rows[0]?.focus()
    else if (key === 'End') rows.at(-1)?.focus()
    else if ((key === 'Escape' || key === 'ArrowLeft') && depth > 0) this.back(depth)
    else if (key === 'Escape') this.back(0)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.sideways(key === 'ArrowLeft' ? -1 : 1)
    else if (key === 'Tab') this.leave()
    else if (key.length === 1) byLetter(rows, at, key)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** From a list back to what opened it. */
  private back(depth: number): void {
    const index = this.opened
    if (depth === 0) {
      this.close()
      this.focusTitle(index, false)
      return
    }
    this.closeFrom(depth)
    const parent = this.open[depth - 1]
    parent?.querySelector<HTMLElement>('.menu-row.opened')?.focus()
    if (parent !== undefined && !parent.contains(document.activeElement)) focusRow(parent, 'first')
  }

  private sideways(step: number): void {
    const count = this.menus.length
    const to = (this.opened + step + count) % count
    this.focusTitle(to, true)
    const list = this.open[0]
    if (list !== undefined) focusRow(list, 'first')
  }

  private closeFrom(depth: number): void {
    for (const list of this.open.splice(depth)) list.remove()
  }

  private close(): void {
    this.closeFrom(0)
    this.titles()[this.opened]?.setAttribute('aria-expanded', 'false')
    this.opened = -1
  }

  private leave(): void {
    this.close()
    this.onLeave()
  }

  private contains(target: EventTarget | null): boolean {
    if (!(target instanceof Node)) return false
    return this.root.contains(target) || this.open.some((list) => list.contains(target))
  }
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.menu-row')]
}

function focusRow(list: HTMLElement, which: 'first' | 'last'): void {
  rowsOf(list)
    .at(which === 'first' ? 0 : -1)
    ?.focus()
}

function byLetter(rows: HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const wanted = letter.toLocaleLowerCase()
  const turned = [...rows.slice(at + 1), ...rows.slice(0, at + 1)]
  return turned.find((row) =>
    row.querySelector('.menu-label')?.textContent?.toLocaleLowerCase().startsWith(wanted),
  )
}
