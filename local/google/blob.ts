import { toBytes, toSigned, toText } from './bytes'
import { type Host, strict } from './strict'

type Blob = GoogleAppsScript.Base.Blob
type Emulated = Pick<
  Blob,
  | 'copyBlob'
  | 'getBlob'
  | 'getBytes'
  | 'getContentType'
  | 'getDataAsString'
  | 'getName'
  | 'isGoogleType'
  | 'setBytes'
  | 'setContentType'
  | 'setDataFromString'
  | 'setName'
>

export interface BlobData {
  bytes: Uint8Array
  contentType: string | null
  name: string | null
}

const known = new WeakMap<object, BlobData>()

/** The content of a blob that a script hands to a service. */
export const blobData = (blob: unknown): BlobData | undefined =>
  typeof blob === 'object' && blob !== null ? known.get(blob) : undefined

export function dataOf(data: string | number[], contentType?: string, name?: string): BlobData {
  const guess = typeof data === 'string' ? 'text/plain' : null
  return { bytes: toBytes(data), contentType: contentType ?? guess, name: name ?? null }
}

export function createBlob(host: Host, given: BlobData): Blob {
  const data = { ...given }
  const implementation: Emulated = {
    copyBlob: () => createBlob(host, data),
    getBlob: () => blob,
    getBytes: () => toSigned(data.bytes),
    getContentType: () => data.contentType,
    getDataAsString: (charset?: string) => toText(data.bytes, charset),
    getName: () => data.name,
    isGoogleType: () => false,
    setBytes(bytes) {
      data.bytes = toBytes(bytes)
      return blob
    },
    setContentType(contentType) {
      data.contentType = contentType
      return blob
    },
    setDataFromString(text: string) {
      data.bytes = toBytes(text)
      return blob
    },
    setName(name) {
      data.name = name
      return blob
    },
  }
  const blob: Blob = strict('Blob', implementation, host) as Blob
  known.set(blob, data)
  return blob
}
