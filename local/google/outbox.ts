import type { SentMail } from './mail'
import type { SentRequest } from './url-fetch'

export type Sent = SentMail | SentRequest

/** Mails and web requests, recorded instead of sent. */
export class Outbox {
  readonly sent: Sent[] = []

  constructor(private readonly onSend?: (item: Sent) => void) {}

  add(item: Sent): void {
    this.sent.push(item)
    this.onSend?.(item)
  }
}
