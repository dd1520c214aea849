import type { BlobData } from './blob'

/** A mail that Google would have sent. */
export interface SentMail {
  kind: 'mail'
  service: 'MailApp' | 'GmailApp'
  to: string
  subject: string
  body: string
  cc?: string
  bcc?: string
  replyTo?: string
  name?: string
  htmlBody?: string
  noReply?: boolean
  attachments?: BlobData[]
  inlineImages?: Record<string, BlobData>
  at: Date
}

/** A web request that Google would have made. */
export interface SentRequest {
  kind: 'request'
  url: string
  method: string
  headers: Record<string, string>
  contentType?: string
  payload?: string
  at: Date
}

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
