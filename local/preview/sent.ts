import type { Sent } from '../google/types'
import { button, element, SIGNS, sign } from './dom'
import type { Words } from './words'

/** What would have left the browser: mails and web requests, shown instead of sent. */
export class SentTray {
  readonly root: HTMLElement
  private readonly details = element('details', { open: true })
  private readonly list = element('ul')
  private readonly count = element('span', { class: 'sent-count' })

  constructor(private readonly words: Words['sent']) {
    const clear = button(words.clear, { class: 'text' }, () => this.clear())
    this.root = element('section', { class: 'sent', 'aria-label': words.title, hidden: true }, this.details)
    this.details.append(
      element('summary', {}, sign(SIGNS.mail), words.title, this.count),
      element('p', {}, words.explain),
      this.list,
      clear,
    )
  }

  add(item: Sent): void {
    this.list.prepend(item.kind === 'mail' ? this.mail(item) : this.request(item))
    this.count.textContent = String(this.list.childElementCount)
    this.root.hidden = false
    this.details.open = true
  }

  private mail(item: Extract<Sent, { kind: 'mail' }>): HTMLElement {
    const head = `${this.words.mail} ${item.to}`
    return entry(SIGNS.mail, head, item.subject, item.body || textOf(item.htmlBody ?? ''))
  }

  private request(item: Extract<Sent, { kind: 'request' }>): HTMLElement {
    const head = `${this.words.web} ${hostOf(item.url)}`
    return entry(SIGNS.web, head, `${item.method.toUpperCase()} ${item.url}`, item.payload ?? '')
  }

  private clear(): void {
    this.list.replaceChildren()
    this.root.hidden = true
  }
}

function entry(path: string, head: string, first: string, rest: string): HTMLElement {
  const item = element('li', {}, element('strong', {}, sign(path, 16), head), element('div', {}, first))
  if (rest !== '') item.append(element('pre', {}, rest))
  return item
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

/** A mail's HTML as text: parsed apart from this page, nothing of it runs or loads. */
function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? ''
}
