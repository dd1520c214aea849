/** Digests without Node or a browser: SubtleCrypto answers later, and Utilities.computeDigest must answer now. */

const rotl = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** The message, a 1 bit, zeros, and the length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array, littleEndian: boolean): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  const low = (message.length * 8) >>> 0
  const high = Math.floor(message.length / 0x20000000)
  view.setUint32(bytes.length - (littleEndian ? 8 : 4), low, littleEndian)
  view.setUint32(bytes.length - (littleEndian ? 4 : 8), high, littleEndian)
  return view
}

function words(block: DataView, offset: number, littleEndian: boolean): number[] {
  return Array.from({ length: 16 }, (_, index) => block.getInt32(offset + index * 4, littleEndian))
}

function output(state: readonly number[], littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(state.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [index, word] of state.entries()) view.setInt32(index * 4, word, littleEndian)
  return bytes
}

const md5Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const md5Sines = Array.from(
  { length: 64 },
  (_, index) => Math.floor(2 ** 32 * Math.abs(Math.sin(index + 1))) | 0,
)

export function md5(message: Uint8Array): Uint8Array {
  const view = padded(message, true)
  let state: [number, number, number, number] = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476]
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const block = words(view, offset, true)
    let [a, b, c, d] = state
    for (let i = 0; i < 64; i += 1) {
      const round = i >> 4
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0
      const word = block[[i, 5 * i + 1, 3 * i + 5, 7 * i].map((at) => at % 16)[round] ?? 0] ?? 0
      const sum = (a + mix + word + (md5Sines[i] ?? 0)) | 0
      a = d
      d = c
      c = b
      b = (b + rotl(sum, md5Shifts[round * 4 + (i % 4)] ?? 0)) | 0
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0]
  }
  return output(state, true)
}

export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message, false)
  const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0]
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const w = words(view, offset, false)
    for (let i = 16; i < 80; i += 1) {
      w.push(rotl((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1))
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
    for (const [i, word] of w.entries()) {
      const round = Math.floor(i / 20)
      const mix = round === 0 ? (b & c) | (~b & d) : round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round] ?? 0
      const next = (rotl(a, 5) + mix + e + constant + word) | 0
      e = d
      d = c
      c = rotl(b, 30)
      b = a
      a = next
    }
    for (const [index, value] of [a, b, c, d, e].entries()) state[index] = ((state[index] ?? 0) + value) | 0
  }
  return output(state, false)
}

const primes = Array.from({ length: 311 }, (_, index) => index + 2).filter((candidate) => {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
    if (candidate % divisor === 0) return false
  return true
})
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32) | 0
const sha256Start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const sha256Constants = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)))

export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message, false)
  const rotr = (value: number, by: number): number => rotl(value, 32 - by)
  const state = [...sha256Start]
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const w = words(view, offset, false)
    for (let i = 16; i < 64; i += 1) {
      const [x, y] = [w[i - 15] ?? 0, w[i - 2] ?? 0]
      const s0 = rotr(x, 7) ^ rotr(x, 18) ^ (x >>> 3)
      const s1 = rotr(y, 17) ^ rotr(y, 19) ^ (y >>> 10)
      w.push(((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0)
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (const [i, word] of w.entries()) {
      const s1 = rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (sha256Constants[i] ?? 0) + word) | 0
      const t2 = ((rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + value) | 0
  }
  return output(state, false)
}

export function hmac(
  hash: (message: Uint8Array) => Uint8Array,
  message: Uint8Array,
  key: Uint8Array,
): Uint8Array {
  const block = new Uint8Array(64)
  block.set(key.length > 64 ? hash(key) : key)
  const keyed = (pad: number, rest: Uint8Array) =>
    hash(new Uint8Array([...block.map((byte) => byte ^ pad), ...rest]))
  return keyed(0x5c, keyed(0x36, message))
}
