import { createBlob, dataOf } from './blob'
import { decodeBase64, encodeBase64, toBytes, toSigned } from './bytes'
import { parseCsv } from './csv'
import { hmac, md5, sha1, sha256 } from './digest'
import { enumeration } from './enumeration'
import { exception } from './exception'
import { formatDate } from './format-date'
import { formatString } from './format-string'
import { parseDate } from './parse-date'
import { type Host, strict } from './strict'

type Utilities = GoogleAppsScript.Utilities.Utilities
type Emulated = Pick<
  Utilities,
  | 'base64Decode'
  | 'base64DecodeWebSafe'
  | 'base64Encode'
  | 'base64EncodeWebSafe'
  | 'computeDigest'
  | 'computeHmacSha256Signature'
  | 'formatDate'
  | 'formatString'
  | 'getUuid'
  | 'newBlob'
  | 'parseCsv'
  | 'parseDate'
  | 'sleep'
>
type Bytes = number[]

const DigestAlgorithm = enumeration<Utilities['DigestAlgorithm']>(
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
)
const Charset = enumeration<Utilities['Charset']>('US_ASCII', 'UTF_8')
const digests = new Map([
  [DigestAlgorithm.MD5, md5],
  [DigestAlgorithm.SHA_1, sha1],
  [DigestAlgorithm.SHA_256, sha256],
])

/** `pass` lets time pass: sleeping is free here, but the clock must show it. */
export function createUtilities(host: Host, pass: (milliseconds: number) => void): Utilities {
  const utilities: Emulated = {
    base64Encode: (data: string | Bytes) => encodeBase64(toBytes(data)),
    base64EncodeWebSafe: (data: string | Bytes) => webSafe(encodeBase64(toBytes(data))),
    base64Decode: (encoded: string) => toSigned(decode(encoded)),
    base64DecodeWebSafe: (encoded: string) => toSigned(decode(encoded)),
    computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | Bytes) {
      const digest = digests.get(algorithm)
      if (!digest) throw exception(`not emulated: Utilities.DigestAlgorithm.${String(algorithm)}`)
      return toSigned(digest(toBytes(value)))
    },
    computeHmacSha256Signature: (value: string | Bytes, key: string | Bytes) =>
      toSigned(hmac(sha256, toBytes(value), toBytes(key))),
    formatDate: (date, timeZone, format) => formatDate(date as unknown as Date, timeZone, format),
    parseDate: (date, timeZone, format) => parseDate(date, timeZone, format),
    formatString: (template, ...values: unknown[]) => formatString(template, ...values),
    getUuid,
    newBlob: (data: string | Bytes, contentType?: string, name?: string) =>
      createBlob(host, dataOf(data, contentType, name)),
    parseCsv: (csv: string, delimiter: string = ',') => parseCsv(csv, delimiter),
    sleep(milliseconds) {
      if (!(milliseconds >= 0 && milliseconds <= 300_000)) {
        throw exception('Invalid argument: milliseconds. Sleep value must be between 0 and 300000.')
      }
      pass(milliseconds)
    },
  }
  return strict('Utilities', utilities, host, { constants: { Charset, DigestAlgorithm } }) as Utilities
}

function decode(encoded: string): Uint8Array {
  const bytes = decodeBase64(encoded)
  if (!bytes) throw exception('Could not decode string.')
  return bytes
}

const webSafe = (text: string): string => text.replace(/\+/g, '-').replace(/\//g, '_')

function getUuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16)
    return (place === 'x' ? digit : (digit % 4) + 8).toString(16)
  })
}
