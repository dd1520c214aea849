import type { Language } from '../../src/i18n/languages'
import type { LocalGoogle } from '../google/browser'
import { shown } from '../google/exception'
import type { Menu, Renderer, ShownPage } from '../google/types'
import { areaName } from '../xlsx/cells'
import { addonMenus } from './addonmenu'
import { askNatively } from './alerts'
import { ask, showDialog } from './dialog'
import { element } from './dom'
import { downloadXlsx } from './download'
import { handOverEdits } from './edits'
import { type Grid, mountGrid } from './grid'
import { gridMenus } from './gridmenus'
import { line } from './line'
import { MenuBar } from './menubar'
import { Notices } from './notices'
import { warnsBefore, type Zone } from './protection'
import { SentTray } from './sent'
import { Sidebar } from './sidebar'
import type { Words } from './words'

/** What the page cannot do itself. */
export interface PageActions {
  changed(): void
  reset(): Promise<void>
  language(chosen: Language): Promise<void>
}

/** The window as an owner sees it: line, menu bar, grid, panel, and what lies over them. */
export class Page {
  readonly notices: Notices
  readonly sent: SentTray
  readonly renderer: Renderer
  readonly parts: HTMLElement[]
  private readonly place: HTMLElement
  private readonly bar: MenuBar
  private readonly sidebar: Sidebar
  private google: LocalGoogle | undefined
  private grid: Grid | undefined
  actions: PageActions | undefined
  private menus: readonly Menu[] = []
  private shownSidebar: ShownPage | undefined
  private closeDialog: () => void = () => {}

  constructor(
    language: Language,
    private readonly words: Words,
  ) {
    this.notices = new Notices(words)
    this.sent = new SentTray(words.sent)
    this.bar = new MenuBar(words.menus.bar, () => this.grid?.focus())
    const frameHost = { run: this.run, focusEditor: () => this.grid?.focus() }
    this.sidebar = new Sidebar(words.close, frameHost, () => this.sidebarClosed())
    this.place = element('main', { class: 'grid', 'aria-label': words.grid })
    const head = line(language, words.line, {
      language: (chosen) => void this.actions?.language(chosen),
      download: () => void this.download(),
      reset: () => void this.reset(),
    })
    this.parts = [
      head,
      element('nav', { class: 'head' }, element('h1', {}, 'SMM Planner'), this.bar.root),
      element('div', { class: 'desk' }, this.place, this.sidebar.root),
      this.sent.root,
      this.notices.top,
      this.notices.toasts,
    ]
    this.renderer = {
      menus: (menus) => this.showMenus(menus),
      sidebar: (page) => this.showSidebar(page),
      dialog: (page) => this.showDialog(page),
      toast: ({ message, title, seconds }) => this.notices.toast(message, title, seconds),
      alert: askNatively(words.alert),
    }
  }

  /** Puts the workbook into the page. */
  async show(google: LocalGoogle): Promise<void> {
    this.google = google
    const model = google.workbook
    handOverEdits(model, (sheetId, zone, typed) => void this.edit(google, sheetId, zone, typed))
    this.grid = await mountGrid(this.place, model, {
      tell: (text) => this.notices.toast(text),
      refuse: (text) => this.notices.error(text),
      ask: (text, yes, no) => void this.ask(text, yes, no),
    })
    model.on('update', this, () => this.actions?.changed())
    this.showMenus(this.menus)
  }

  /** Sheets warns before a protected cell is changed and lets the owner do it all the same. */
  private async edit(google: LocalGoogle, sheetId: string, zone: Zone, typed: string): Promise<void> {
    const sheet = google.engine.sheetName(sheetId).replaceAll("'", "''")
    const change = () => this.guarded(() => google.edit(`'${sheet}'!${areaName(zone)}`, typed))
    if (!warnsBefore(google.engine, sheetId, zone)) {
      change()
      return
    }
    // The grid is still inside the key that ended the typing: a dialog now would take the focus from under it.
    await new Promise((resolve) => setTimeout(resolve))
    const { title, text, yes, no } = this.words.protected
    if (await ask(title, text, { yes, no })) change()
    this.grid?.focus()
  }

  private showMenus(menus: readonly Menu[]): void {
    this.menus = menus
    if (this.grid === undefined) return
    const own = gridMenus(this.grid, this.words.menus)
    this.bar.show([...own, ...addonMenus(menus, (path) => void this.click(path))])
  }

  private async click(path: string[]): Promise<void> {
    await this.notices.during(() => this.guarded(() => this.google?.ui.click(...path)))
  }

  /** Runs what the owner asked for; an error of the script is shown as Google shows it. */
  private guarded(work: () => void): void {
    try {
      work()
    } catch (error) {
      console.error(error)
      this.notices.error(shown(error))
    }
    // The bar below the grid reckons the selected cells anew; meanwhile it was not asked to.
    this.google?.engine.show('EVALUATE_CELLS', { cellIds: [] })
    this.actions?.changed()
  }

  private readonly run = async (name: string, args: unknown[]): Promise<unknown> => {
    // The panel paints its "Saving…" before the script holds the page.
    await new Promise((resolve) => setTimeout(resolve))
    try {
      return this.google?.run(name, ...args)
    } finally {
      this.actions?.changed()
    }
  }

  private showSidebar(page: ShownPage | undefined): void {
    this.shownSidebar = page
    if (page === undefined) this.sidebar.close()
    else this.sidebar.show(page.title, page.html)
  }

  private sidebarClosed(): void {
    // Closed by its cross or by the page inside: the local Google must know; closed by itself: it does.
    const page = this.shownSidebar
    this.shownSidebar = undefined
    page?.close()
    this.grid?.focus()
  }

  private showDialog(page: ShownPage | undefined): void {
    const closeLast = this.closeDialog
    this.closeDialog = () => {}
    closeLast()
    if (page === undefined) return
    const { title, html, width, height, kind } = page
    const size = { ...(width && { width }), ...(height && { height }) }
    const host = { run: this.run, focusEditor: () => this.grid?.focus() }
    const close = showDialog(
      { title, html, ...size, modal: kind === 'modal' },
      this.words.close,
      host,
      () => {
        // A dialog tells a little later that it is closed: by then another one may stand in its place.
        if (this.closeDialog !== close) return
        this.closeDialog = () => {}
        page.close()
        this.grid?.focus()
      },
    )
    this.closeDialog = close
  }

  private async ask(text: string, yes: () => void, no?: () => void): Promise<void> {
    const { ok, cancel } = this.words.question
    if (await ask('SMM Planner', text, { yes: ok, no: cancel })) yes()
    else no?.()
    this.grid?.focus()
  }

  private async reset(): Promise<void> {
    const { title, text, yes, no } = this.words.reset
    if (await ask(title, text, { yes, no, danger: true })) await this.actions?.reset()
  }

  private async download(): Promise<void> {
    const { google } = this
    if (google === undefined) return
    await this.notices.during(async () => {
      try {
        await downloadXlsx(google, this.words.inGoogle)
      } catch (error) {
        console.error(error)
        this.notices.error(this.words.failed.download)
      }
    })
  }
}
