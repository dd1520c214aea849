import type { PageContent } from './html'
import type { Menu, MenuItem } from './menu'

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO'

/** A sidebar or dialog as the user sees it. */
export interface ShownPage extends PageContent {
  kind: 'sidebar' | 'modal' | 'modeless'
  /** As the user's click on the cross, or google.script.host.close(). */
  close(): void
}

export interface ShownToast {
  message: string
  title: string
  /** Negative: stays until closed. */
  seconds: number
}

export interface ShownAlert {
  kind: 'alert' | 'prompt'
  title: string
  message: string
  buttons: ButtonName[]
  answer: ButtonName
  /** What the user typed into a prompt. */
  text: string
}

export interface Answer {
  button: ButtonName
  text: string
}

/** What the preview draws. An alert may be answered on the spot; else the prepared or usual answer counts. */
export interface Renderer {
  menus?(menus: readonly Menu[]): void
  sidebar?(page: ShownPage | undefined): void
  dialog?(page: ShownPage | undefined): void
  toast?(toast: ShownToast): void
  alert?(question: Omit<ShownAlert, 'answer' | 'text'>): Partial<Answer> | undefined
}

const SIDEBAR_WIDTH = 300

/** Everything that the add-on shows, and the answers that a user will give. */
export class Screen {
  menus: Menu[] = []
  sidebar: ShownPage | undefined
  dialog: ShownPage | undefined
  readonly toasts: ShownToast[] = []
  readonly alerts: ShownAlert[] = []
  private readonly answers: Answer[] = []

  constructor(private readonly renderer: Renderer) {}

  /** A reloaded page: what was shown is gone. */
  reset(): void {
    this.menus = []
    this.sidebar = undefined
    this.dialog = undefined
    this.renderer.menus?.(this.menus)
    this.renderer.sidebar?.(undefined)
    this.renderer.dialog?.(undefined)
  }

  addMenu(menu: Menu): void {
    const others = this.menus.filter(({ addon, caption }) => addon !== menu.addon || caption !== menu.caption)
    this.menus = [...others, menu]
    this.renderer.menus?.(this.menus)
  }

  showSidebar(content: PageContent): void {
    const page: ShownPage = {
      ...content,
      kind: 'sidebar',
      width: SIDEBAR_WIDTH,
      close: () => {
        if (this.sidebar === page) this.sidebar = undefined
        this.renderer.sidebar?.(this.sidebar)
      },
    }
    this.sidebar = page
    this.renderer.sidebar?.(page)
  }

  showDialog(kind: 'modal' | 'modeless', content: PageContent): void {
    const page: ShownPage = {
      ...content,
      kind,
      close: () => {
        if (this.dialog === page) this.dialog = undefined
        this.renderer.dialog?.(this.dialog)
      },
    }
    this.dialog = page
    this.renderer.dialog?.(page)
  }

  toast(toast: ShownToast): void {
    this.toasts.push(toast)
    this.renderer.toast?.(toast)
  }

  prepare(button: ButtonName, text = ''): void {
    this.answers.push({ button, text })
  }

  ask(question: Omit<ShownAlert, 'answer' | 'text'>): ShownAlert {
    const given = this.answers.shift() ?? this.renderer.alert?.(question)
    const button = given?.button ?? question.buttons[0] ?? 'OK'
    if (button !== 'CLOSE' && !question.buttons.includes(button)) {
      throw new Error(`"${question.message}" offers ${question.buttons.join(', ')}, not ${button}`)
    }
    const asked = { ...question, answer: button, text: given?.text ?? '' }
    this.alerts.push(asked)
    return asked
  }

  /** The function that a menu item runs. The path starts below the add-on's menu or with its name. */
  itemAt(path: readonly string[]): string {
    const menu = this.menus.find(({ addon }) => addon)
    if (!menu) throw new Error('The add-on has no menu: has the file been opened?')
    const below = path.length > 1 && path[0] === menu.caption ? path.slice(1) : path
    const found = find(menu.items, path) ?? find(menu.items, below)
    if (!found)
      throw new Error(`No menu item "${path.join(' > ')}". There are: ${listed(menu.items).join('; ')}`)
    return found
  }
}

function find(items: readonly MenuItem[], [caption, ...rest]: readonly string[]): string | undefined {
  for (const item of items) {
    if (!('caption' in item) || item.caption !== caption) continue
    if ('items' in item && rest.length) return find(item.items, rest)
    if ('functionName' in item && !rest.length) return item.functionName
  }
  return undefined
}

function listed(items: readonly MenuItem[], above: readonly string[] = []): string[] {
  return items.flatMap((item) => {
    if ('items' in item) return listed(item.items, [...above, item.caption])
    return 'functionName' in item ? [[...above, item.caption].join(' > ')] : []
  })
}
