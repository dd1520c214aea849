import { type BlobData, blobData } from './blob'
import { exception } from './exception'
import { momentIn } from './moment'
import type { Outbox, SentMail } from './outbox'
import { type Host, signatureError, strict } from './strict'

type MailApp = GoogleAppsScript.Mail.MailApp
type GmailApp = GoogleAppsScript.Gmail.GmailApp

const RECIPIENTS_A_DAY = 100

export function createMailApp(host: Host, outbox: Outbox): MailApp {
  const mail: MailApp = {
    getRemainingDailyQuota: () => remaining(host, outbox),
    sendEmail: (...args: unknown[]) => send(host, outbox, 'MailApp', args),
  }
  return strict('MailApp', mail, host)
}

export function createGmailApp(host: Host, outbox: Outbox): GmailApp {
  const gmail = {
    sendEmail(...args: unknown[]) {
      send(host, outbox, 'GmailApp', args)
      return shown
    },
  }
  const shown = strict('GmailApp', gmail, host) as unknown as GmailApp
  return shown
}

/** The day of the quota is Pacific time at Google. */
function remaining(host: Host, outbox: Outbox): number {
  const day = (date: Date): string => {
    const at = momentIn(date, 'America/Los_Angeles')
    return [at.year, at.month, at.day].join('-')
  }
  const today = day(host.now())
  const mails = outbox.sent.filter((item): item is SentMail => item.kind === 'mail' && day(item.at) === today)
  return RECIPIENTS_A_DAY - mails.reduce((sum, mail) => sum + recipientsOf(mail).length, 0)
}

function recipientsOf({ to, cc, bcc }: Pick<SentMail, 'to' | 'cc' | 'bcc'>): string[] {
  const addresses = [to, cc, bcc].flatMap((list) => (list ?? '').split(','))
  return addresses.map((address) => address.trim()).filter(Boolean)
}

function send(host: Host, outbox: Outbox, service: SentMail['service'], args: readonly unknown[]): void {
  const mail: SentMail = { ...messageOf(service, args), kind: 'mail', service, at: host.now() }
  const recipients = recipientsOf(mail)
  if (!recipients.length) throw exception('Failed to send email: no recipient')
  const wrong = recipients.find((recipient) => !/^[^\s@]+@[^\s@]+>?$|<[^\s@]+@[^\s@]+>$/.test(recipient))
  if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`)
  if (recipients.length > remaining(host, outbox)) {
    throw exception('Service invoked too many times for one day: email.')
  }
  outbox.add(mail)
}

type Message = Omit<SentMail, 'kind' | 'service' | 'at'>

function messageOf(service: string, args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args
  if (args.length === 1 && isRecord(first)) return fromParameters(first)
  const texts = args.slice(0, 3).every((value) => typeof value === 'string')
  if (texts && args.length === 3) return { to: String(first), subject: String(second), body: String(third) }
  if (texts && args.length === 4 && typeof fourth === 'string') {
    return { to: String(first), replyTo: String(second), subject: String(third), body: fourth }
  }
  if (texts && args.length === 4 && isRecord(fourth)) {
    return { ...fromParameters(fourth), to: String(first), subject: String(second), body: String(third) }
  }
  throw signatureError(service, 'sendEmail', args)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function fromParameters(given: Record<string, unknown>): Message {
  const message: Message = {
    to: String(given.to ?? ''),
    subject: String(given.subject ?? ''),
    body: String(given.body ?? ''),
  }
  for (const key of ['cc', 'bcc', 'replyTo', 'name', 'htmlBody'] as const) {
    if (given[key] !== undefined && given[key] !== null) message[key] = String(given[key])
  }
  if (given.noReply !== undefined) message.noReply = Boolean(given.noReply)
  if (Array.isArray(given.attachments)) message.attachments = given.attachments.map(contentOf)
  if (isRecord(given.inlineImages)) {
    const images = Object.entries(given.inlineImages)
    message.inlineImages = Object.fromEntries(images.map(([key, image]) => [key, contentOf(image)]))
  }
  return message
}

function contentOf(blob: unknown): BlobData {
  const data = blobData(blob)
  if (!data) throw exception('Invalid argument: attachments')
  return { ...data }
}
