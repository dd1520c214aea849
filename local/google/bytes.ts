/** Bytes as Apps Script shows them: numbers from -128 to 127, as in Java. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export const toBytes = (data: string | readonly number[]): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data, (byte) => byte & 0xff)

export const toSigned = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte << 24) >> 24)

export const toText = (bytes: Uint8Array, charset = 'UTF-8'): string => new TextDecoder(charset).decode(bytes)

export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('')
    text += digits.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=')
  }
  return text
}

/** Takes both alphabets; undefined where the text is no base64. */
export function decodeBase64(encoded: string): Uint8Array | undefined {
  const text = encoded
    .replace(/\s|=+$/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
  if (/[^A-Za-z0-9+/]/.test(text) || text.length % 4 === 1) return undefined
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const digit of text) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 0xff)
    }
  }
  return Uint8Array.from(bytes)
}
