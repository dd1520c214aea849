import { button, element, SIGNS, sign } from './dom'

/** What Google Sheets says at the edges of its window: toasts, errors, and that a script is running. */
export class Notices {
  readonly toasts = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })
  readonly top = element('div', { class: 'top-notices' })
  private readonly running = element('div', { class: 'running', hidden: true })
  private readonly busy: HTMLElement
  private runs = 0

  constructor(private readonly words: { running: string; dismiss: string }) {
    this.busy = element('span', { role: 'status' })
    this.running.append(this.busy, element('span', { class: 'running-line', 'aria-hidden': 'true' }))
    this.top.append(this.running)
  }

  /** A negative time keeps the toast until it is dismissed, as Google does. */
  toast(message: string, title = '', seconds = 5): void {
    const toast = element('div', { class: 'toast' })
    const text = element('div', { class: 'toast-text' })
    if (title !== '') text.append(element('strong', {}, title))
    text.append(element('span', {}, message))
    const close = button(sign(SIGNS.close, 16), { class: 'icon', 'aria-label': this.words.dismiss }, () =>
      toast.remove(),
    )
    toast.append(text, close)
    // Google shows one toast at a time: a new one takes the place of the last.
    this.toasts.replaceChildren(toast)
    if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000)
  }

  error(message: string): void {
    const line = element('div', { class: 'error', role: 'alert' })
    line.append(
      element('span', {}, message),
      button(sign(SIGNS.close, 18), { class: 'icon', 'aria-label': this.words.dismiss }, () => line.remove()),
    )
    for (const old of this.top.querySelectorAll('.error')) old.remove()
    this.top.append(line)
  }

  /** Shows that the script works, for as long as it does; the page is given time to paint it first. */
  async during<T>(work: () => T | Promise<T>): Promise<T> {
    this.runs += 1
    this.running.hidden = false
    this.busy.textContent = this.words.running
    await painted()
    try {
      return await work()
    } finally {
      this.runs -= 1
      if (this.runs === 0) {
        this.running.hidden = true
        this.busy.textContent = ''
      }
    }
  }
}

/** The script runs in this very page and blocks it: what should be seen meanwhile must be painted before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    // A page in the background paints nothing; it must not wait for it.
    if (document.hidden) setTimeout(resolve, 50)
  })
}
