import { blobData, createBlob } from './blob'
import { toBytes, toSigned, toText } from './bytes'
import { exception } from './exception'
import type { Outbox, SentRequest } from './outbox'
import { type Host, notEmulated, strict } from './strict'

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp
type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions

export interface PreparedAnswer {
  code?: number
  body?: string
  headers?: Record<string, string>
}

export type UrlMatcher = string | RegExp | ((request: SentRequest) => boolean)
type Answering = PreparedAnswer | ((request: SentRequest) => PreparedAnswer)

/** The web, as far as a test has prepared it. Later preparations win. */
export class PreparedWeb {
  private readonly prepared: [UrlMatcher, Answering][] = []

  respond(matcher: UrlMatcher, answer: Answering): void {
    this.prepared.unshift([matcher, answer])
  }

  answerTo(request: SentRequest): PreparedAnswer {
    const found = this.prepared.find(([matcher]) => matches(matcher, request))
    if (!found) throw notEmulated(`no answer prepared for ${request.url}`)
    return typeof found[1] === 'function' ? found[1](request) : found[1]
  }
}

function matches(matcher: UrlMatcher, request: SentRequest): boolean {
  if (typeof matcher === 'string') return matcher === request.url
  return typeof matcher === 'function' ? matcher(request) : matcher.test(request.url)
}

export interface WebFacts {
  outbox: Outbox
  web: PreparedWeb
  /** The manifest's urlFetchWhitelist, if it has one. */
  allowed(): readonly string[] | undefined
}

export function createUrlFetchApp(host: Host, { outbox, web, allowed }: WebFacts): UrlFetchApp {
  const fetch = (url: string, options: Options = {}): HTTPResponse => {
    const request = requestOf(host, url, options)
    const prefixes = allowed()
    if (prefixes && !prefixes.some((prefix) => request.url.startsWith(prefix))) {
      throw exception(`UrlFetch calls to ${request.url} are not permitted by your admin`)
    }
    outbox.add(request)
    const answer = web.answerTo(request)
    const code = answer.code ?? 200
    if (code >= 400 && !options.muteHttpExceptions) throw failure(request.url, code, answer.body ?? '')
    return createResponse(host, answer)
  }
  const service: Pick<UrlFetchApp, 'fetch' | 'fetchAll'> = {
    fetch,
    fetchAll: (requests) =>
      requests.map((request) => (typeof request === 'string' ? fetch(request) : fetch(request.url, request))),
  }
  return strict('UrlFetchApp', service, host) as UrlFetchApp
}

function requestOf(host: Host, given: string, options: Options): SentRequest {
  const url = /^https?:\/\//i.test(given) ? given : `http://${given}`
  if (!/^https?:\/\/[^/\s]+/i.test(url)) throw exception(`Invalid argument: ${given}`)
  const { payload } = options
  const method = String(options.method ?? (payload === undefined ? 'get' : 'post')).toLowerCase()
  const headers = Object.entries(options.headers ?? {}).map(([key, value]) => [key, String(value)])
  const request: SentRequest = {
    kind: 'request',
    url,
    method,
    headers: Object.fromEntries(headers),
    at: host.now(),
  }
  if (payload !== undefined) request.payload = textOf(payload)
  const isForm = typeof payload === 'object' && !blobData(payload)
  const contentType = options.contentType ?? (isForm ? 'application/x-www-form-urlencoded' : undefined)
  if (contentType !== undefined) request.contentType = contentType
  return request
}

function textOf(payload: GoogleAppsScript.URL_Fetch.Payload): string {
  if (typeof payload === 'string') return payload
  const blob = blobData(payload)
  if (blob) return toText(blob.bytes)
  return new URLSearchParams(
    Object.entries(payload as Record<string, unknown>).map(([key, value]): [string, string] => [
      key,
      String(value),
    ]),
  ).toString()
}

function failure(url: string, code: number, body: string): Error {
  const host = /^https?:\/\/[^/]+/i.exec(url)?.[0] ?? url
  const shown = body.slice(0, 200)
  return exception(
    `Request failed for ${host} returned code ${code}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  )
}

type EmulatedResponse = Pick<
  HTTPResponse,
  'getAllHeaders' | 'getBlob' | 'getContent' | 'getContentText' | 'getHeaders' | 'getResponseCode'
>

function createResponse(host: Host, { code = 200, body = '', headers = {} }: PreparedAnswer): HTTPResponse {
  const contentType =
    Object.entries(headers).find(([key]) => key.toLowerCase() === 'content-type')?.[1] ?? null
  const response: EmulatedResponse = {
    getResponseCode: () => code,
    getContentText: () => body,
    getContent: () => toSigned(toBytes(body)),
    getHeaders: () => ({ ...headers }),
    getAllHeaders: () => ({ ...headers }),
    getBlob: () => createBlob(host, { bytes: toBytes(body), contentType, name: null }),
  }
  return strict('HTTPResponse', response, host) as HTTPResponse
}
