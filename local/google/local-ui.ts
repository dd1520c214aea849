import type { ButtonName, Screen, ShownAlert, ShownPage, ShownToast } from './screen'

/** What the user sees of the add-on, and what she does to it. */
export class LocalUi {
  constructor(
    private readonly screen: Screen,
    private readonly runItem: (functionName: string) => unknown,
  ) {}

  get menus() {
    return this.screen.menus
  }

  get sidebar(): ShownPage | undefined {
    return this.screen.sidebar
  }

  get dialog(): ShownPage | undefined {
    return this.screen.dialog
  }

  get toasts(): readonly ShownToast[] {
    return this.screen.toasts
  }

  get alerts(): readonly ShownAlert[] {
    return this.screen.alerts
  }

  /** Runs an item of the add-on's menu: the labels below it, from the outermost. */
  click(...path: string[]): void {
    this.runItem(this.screen.itemAt(path))
  }

  /** Prepares the answer to the next alert, and what is typed into a prompt. */
  answer(button: ButtonName, text?: string): void {
    this.screen.prepare(button, text)
  }

  /** As the page is loaded again. */
  reset(): void {
    this.screen.reset()
  }
}
