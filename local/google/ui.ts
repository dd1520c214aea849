import { enumeration } from './enumeration'
import { exception } from './exception'
import { type PageContent, pageOf } from './html'
import { createMenu, type Menu, type MenuItem } from './menu'
import { type Host, signatureError, strict } from './strict'

type Ui = GoogleAppsScript.Base.Ui
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput

const Button = enumeration<Ui['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO')
const ButtonSet = enumeration<Ui['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL')

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

export interface UiFacts {
  screen: Screen
  /** The add-on's name, which heads its menu. */
  addonName(): string
  /** A question to the user suspends the script, and Google drops its locks. */
  suspended(): void
}

export function createUi(host: Host, { screen, addonName, suspended }: UiFacts): Ui {
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]): ShownAlert => {
    const question = questionOf(kind, args)
    suspended()
    return screen.ask(question)
  }
  const page = (output: unknown, method: string, args: readonly unknown[]): PageContent => {
    const content = pageOf(output)
    if (!content) throw signatureError('Ui', method, args)
    return content
  }
  const ui: Omit<Ui, 'Button' | 'ButtonSet' | 'showDialog'> = {
    alert: (...args: unknown[]) => buttonOf(ask('alert', args).answer),
    prompt: (...args: unknown[]) => createPromptResponse(host, ask('prompt', args)),
    createMenu: (caption) => createMenu(host, caption, false, (menu) => screen.addMenu(menu)),
    createAddonMenu: () => createMenu(host, addonName(), true, (menu) => screen.addMenu(menu)),
    showSidebar: (output) => screen.showSidebar(page(output, 'showSidebar', [output])),
    showModalDialog(output: HtmlOutput, title: string) {
      screen.showDialog('modal', { ...page(output, 'showModalDialog', [output, title]), title })
    },
    showModelessDialog(output: HtmlOutput, title: string) {
      screen.showDialog('modeless', { ...page(output, 'showModelessDialog', [output, title]), title })
    },
  }
  return strict('Ui', ui, host, { constants: { Button, ButtonSet } }) as Ui
}

function questionOf(kind: 'alert' | 'prompt', args: readonly unknown[]): Omit<ShownAlert, 'answer' | 'text'> {
  const [first, second, third] = args
  const isSet = (value: unknown): boolean => Object.values(ButtonSet).includes(value as never)
  const ask = (title: unknown, message: unknown, set: unknown) => ({
    kind,
    title: String(title),
    message: String(message),
    buttons: String(set).split('_') as ButtonName[],
  })
  if (args.length === 1) return ask('', first, ButtonSet.OK)
  if (args.length === 2 && isSet(second)) return ask('', first, second)
  if (args.length === 3 && isSet(third)) return ask(first, second, third)
  throw signatureError('Ui', kind, args)
}

const buttonOf = (name: ButtonName): GoogleAppsScript.Base.Button => {
  const button = Button[name]
  if (button === undefined) throw exception(`no such button: ${name}`)
  return button
}

function createPromptResponse(host: Host, asked: ShownAlert): GoogleAppsScript.Base.PromptResponse {
  const response: GoogleAppsScript.Base.PromptResponse = {
    getResponseText: () => asked.text,
    getSelectedButton: () => buttonOf(asked.answer),
  }
  return strict('PromptResponse', response, host)
}
