import { enumeration } from './enumeration'
import { exception } from './exception'
import { type PageContent, pageOf } from './html'
import { createMenu } from './menu'
import type { ButtonName, Screen, ShownAlert } from './screen'
import { type Host, signatureError, strict } from './strict'

type Ui = GoogleAppsScript.Base.Ui
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput

const Button = enumeration<Ui['Button']>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO')
const ButtonSet = enumeration<Ui['ButtonSet']>('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL')

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
