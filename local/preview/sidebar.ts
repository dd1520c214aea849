import { button, element, SIGNS, sign } from './dom'
import { Frame, type FrameHost } from './frame/frame'

/** The panel at the right of the grid: 300 pixels, one at a time, with a title and a way out. */
export class Sidebar {
  readonly root = element('aside', { class: 'sidebar', hidden: true })
  private frame: Frame | undefined

  constructor(
    private readonly closeLabel: string,
    private readonly host: Pick<FrameHost, 'run' | 'focusEditor'>,
    private readonly onClose: () => void,
  ) {}

  show(title: string, html: string): void {
    this.frame?.remove()
    const frame = new Frame(title, html, { ...this.host, close: () => this.close(), size: () => {} })
    this.frame = frame
    const heading = element('h2', { id: 'sidebar-title' }, title)
    const close = button(sign(SIGNS.close), { class: 'icon', 'aria-label': this.closeLabel }, () =>
      this.close(),
    )
    this.root.setAttribute('aria-labelledby', 'sidebar-title')
    this.root.replaceChildren(element('header', {}, heading, close), frame.root)
    this.root.hidden = false
    // Google moves the focus into a sidebar that was just opened.
    frame.root.focus()
  }

  close(): void {
    if (this.frame === undefined) return
    this.frame.remove()
    this.frame = undefined
    this.root.hidden = true
    this.root.replaceChildren()
    this.onClose()
  }
}
