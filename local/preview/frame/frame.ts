import { element } from '../dom'
import { keep, kept } from './kept'
import type { FrameAnswer, FrameRequest } from './protocol'
import shim from './shim?script'

/** What a page in a frame can reach. */
export interface FrameHost {
  run(name: string, args: unknown[]): Promise<unknown>
  close(): void
  focusEditor(): void
  size(width?: number, height?: number): void
  /** Escape was pressed in the page and not used there. */
  escape?(): void
}

/**
 * A page of the add-on in a frame of its own. It has no access to this page (no same origin), as at Google's:
 * all it can do is `google.script`.
 */
export class Frame {
  readonly root: HTMLIFrameElement
  private readonly listen = (event: MessageEvent) => {
    if (event.source === this.root.contentWindow && event.data?.smmPreview) this.handle(event.data.smmPreview)
  }

  constructor(
    title: string,
    html: string,
    private readonly host: FrameHost,
  ) {
    this.root = element('iframe', {
      title,
      name: JSON.stringify(kept()),
      sandbox:
        'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
    })
    this.root.srcdoc = `<!doctype html><script>${shim}</script>${html}`
    window.addEventListener('message', this.listen)
  }

  remove(): void {
    window.removeEventListener('message', this.listen)
    this.root.remove()
  }

  private async handle(request: FrameRequest): Promise<void> {
    if (request.kind === 'close') this.host.close()
    else if (request.kind === 'focusEditor') this.host.focusEditor()
    else if (request.kind === 'size') this.host.size(request.width, request.height)
    else if (request.kind === 'escape') this.host.escape?.()
    else if (request.kind === 'keep') keep(request.items)
    else this.answer(await this.run(request))
  }

  private async run(request: Extract<FrameRequest, { kind: 'run' }>): Promise<FrameAnswer> {
    try {
      return { kind: 'answer', id: request.id, value: await this.host.run(request.name, request.args) }
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error))
      return { kind: 'failure', id: request.id, name, message }
    }
  }

  private answer(answer: FrameAnswer): void {
    // A frame without same origin has the origin "null", which cannot be addressed: '*' goes to this window only.
    this.root.contentWindow?.postMessage({ smmPreview: answer }, '*')
  }
}
