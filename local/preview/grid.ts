import { type Model, registries, Spreadsheet } from '@odoo/o-spreadsheet'
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml'
import { App, Component, xml } from '@odoo/owl'

/** What o-spreadsheet hands to its menu actions. */
export type GridEnv = Parameters<NonNullable<Action['execute']>>[0]
export type Action = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number]

export interface Grid {
  env: GridEnv
  focus(): void
}

/** What the grid wants to tell or ask. */
export interface GridTalk {
  tell(text: string): void
  refuse(text: string): void
  ask(text: string, yes: () => void, no?: () => void): void
}

/** The environment of its actions is known only inside the grid: an invisible part of its bar hands it out. */
let onEnv: (env: GridEnv) => void = () => {}
class Probe extends Component {
  static override template = xml`<span hidden=""/>`
  override setup(): void {
    onEnv(this.env as unknown as GridEnv)
  }
}

/** Shows the workbook in the page with o-spreadsheet's own component. */
export async function mountGrid(target: HTMLElement, model: Model, talk: GridTalk): Promise<Grid> {
  const bar = registries.topbarComponentRegistry
  if (!bar.contains('smm-probe')) bar.add('smm-probe', { id: 'smm-probe', component: Probe, sequence: 1 })
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => talk.tell(text),
    raiseError: (text: string, then?: () => void) => {
      talk.refuse(text)
      then?.()
    },
    askConfirmation: (text: string, yes: () => void, no?: () => void) => talk.ask(text, yes, no),
    colorScheme: 'light' as const,
  }
  const app = new App(Spreadsheet, { props, templates, warnIfNoStaticProps: false })
  const env = new Promise<GridEnv>((resolve) => {
    onEnv = resolve
  })
  const root = await app.mount(target)
  return { env: await env, focus: () => focusAnew(root) }
}

/**
 * A closed dialog gives the focus back to the grid's invisible editor, but not the caret: without one, typing
 * would go nowhere.
 */
function focusAnew(root: Spreadsheet): void {
  root.focusGrid()
  const editor = document.activeElement
  const selection = document.getSelection()
  if (
    editor instanceof HTMLElement &&
    editor.isContentEditable &&
    !editor.contains(selection?.anchorNode ?? null)
  ) {
    selection?.collapse(editor, 0)
  }
}
