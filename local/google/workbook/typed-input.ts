import { type GoogleLocale, monthsTyped } from './locales'

/** What a user's typing, or a script's text, becomes in a cell. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'formula'; formula: string }
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; format?: string }

/** As Google reads what is typed into a cell of the locale. `textCell`: a cell formatted as plain text. */
export function readTyped(input: string, locale: GoogleLocale, textCell: boolean, year: number): Typed {
  if (input === '') return { kind: 'empty' }
  if (textCell) return { kind: 'text', text: input.startsWith("'") ? input.slice(1) : input }
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1) }
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input }
  const trimmed = input.trim()
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: /^t/i.test(trimmed) }
  const read = /\d/.test(trimmed) && trimmed.length < 60 && !trimmed.includes('\n')
  const number = read ? (readNumber(trimmed, locale) ?? readDateTime(trimmed, locale, year)) : undefined
  return number ?? { kind: 'text', text: input }
}

const CURRENCY = '[$€£¥₹₱₩₺₽₴₪฿₫]|zł|kr|Kč|Rp|R\\$'
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
const numberPatterns = new Map<string, RegExp>()

function numberPattern({ id, o }: GoogleLocale): RegExp {
  const known = numberPatterns.get(id)
  if (known) return known
  const group = o.thousandsSeparator ?? ','
  // Users type a plain space where the locale writes a narrow or non-breaking one.
  const grouping = /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : escaped(group)
  const decimal = escaped(o.decimalSeparator)
  const digits = `(\\d{1,3}(?:${grouping}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?`
  const pattern = new RegExp(
    `^([-+])?\\s*(${CURRENCY})?\\s*([-+])?${digits}(?:[eE]([-+]?\\d+))?\\s*(%|${CURRENCY})?$`,
  )
  numberPatterns.set(id, pattern)
  return pattern
}

function readNumber(text: string, locale: GoogleLocale): Typed | undefined {
  const match = numberPattern(locale).exec(text)
  if (!match) return undefined
  const [, sign, before, sign2, whole, fraction, exponent, after] = match
  if ((whole === undefined && !fraction) || (sign && sign2) || (before && after)) return undefined
  const digits = `${whole?.replace(/\D/g, '') ?? '0'}.${fraction || '0'}e${exponent ?? '0'}`
  const value = Number(digits) * ((sign ?? sign2) === '-' ? -1 : 1) * (after === '%' ? 0.01 : 1)
  const format = numberFormat({ whole, fraction, exponent, before, after })
  const rounded = after === '%' ? Number(value.toPrecision(15)) : value
  return { kind: 'number', value: rounded, ...(format && { format }) }
}

function numberFormat(parts: Record<string, string | undefined>): string | undefined {
  const decimals = parts.fraction ? '.00' : ''
  if (parts.after === '%') return `0${decimals}%`
  if (parts.before) return `[$${parts.before}]#,##0${decimals}`
  if (parts.after) return `#,##0${decimals}[$ ${parts.after}]`
  if (parts.exponent) return '0.00E+00'
  return parts.whole && /\D/.test(parts.whole) ? `#,##0${decimals}` : undefined
}

const TIME = /(?:^|[\sT])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i

function readDateTime(text: string, locale: GoogleLocale, year: number): Typed | undefined {
  const time = TIME.exec(text)
  const clock = time ? readTime(time) : undefined
  if (time && !clock) return undefined
  const rest = time ? text.slice(0, time.index).trim().replace(/,$/, '') : text
  if (!rest) return clock && { kind: 'number', ...clock }
  const date = readDate(rest, locale, year)
  if (!date) return undefined
  if (!clock) return { kind: 'number', ...date }
  return { kind: 'number', value: date.value + clock.value, format: `${date.format} ${clock.format}` }
}

interface Reading {
  value: number
  format: string
}

function readTime(match: RegExpExecArray): Reading | undefined {
  const [, h, m, s, meridian] = match
  let hours = Number(h)
  if (Number(m) > 59 || Number(s ?? 0) > 59) return undefined
  if (meridian) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (meridian.toLowerCase() === 'p' ? 12 : 0)
  }
  const value = (hours * 3600 + Number(m) * 60 + Number(s ?? 0)) / 86400
  return { value, format: `h:mm${s ? ':ss' : ''}${meridian ? ' am/pm' : ''}` }
}

const NUMERIC = /^(\d{1,4})([/.\-\s])(\d{1,2})(?:\2(\d{1,4}))?$/

function readDate(text: string, locale: GoogleLocale, year: number): Reading | undefined {
  const match = NUMERIC.exec(text)
  return match ? readNumericDate(match, locale, year) : readNamedDate(text, locale, year)
}

function readNumericDate(match: RegExpExecArray, { o }: GoogleLocale, year: number): Reading | undefined {
  const [, first = '', separator = '/', second = '', third] = match
  // "10.5" is a day and month only where days are written with dots and numbers are not.
  if (separator === '.' && (o.decimalSeparator === '.' || third === undefined)) return undefined
  if (separator === ' ' && third === undefined) return undefined
  const pad = (part: string, letter: string) => letter.repeat(part.length > 1 ? 2 : 1)
  if (first.length > 2) {
    if (!third || third.length > 2) return undefined
    const format = ['yyyy', pad(second, 'm'), pad(third, 'd')].join(separator)
    return dated(Number(first), Number(second), Number(third), format)
  }
  const monthFirst = o.dateFormat.startsWith('m') || (o.dateFormat.startsWith('y') && third === undefined)
  const [day, month] = monthFirst ? [second, first] : [first, second]
  const order = monthFirst ? [pad(month, 'm'), pad(day, 'd')] : [pad(day, 'd'), pad(month, 'm')]
  if (third === undefined) return dated(year, Number(month), Number(day), order.join(separator))
  if (third.length === 3) return undefined
  const short = third.length < 3
  const full = short ? Number(third) + (Number(third) < 50 ? 2000 : 1900) : Number(third)
  return dated(full, Number(month), Number(day), [...order, short ? 'yy' : 'yyyy'].join(separator))
}

function readNamedDate(text: string, locale: GoogleLocale, year: number): Reading | undefined {
  const words = text.toLowerCase().split(/[\s,./-]+/)
  if (words.length < 2 || words.length > 3) return undefined
  const at = words.findIndex((word) => monthsTyped(locale.tag).has(word))
  const month = monthsTyped(locale.tag).get(words[at] ?? '')
  if (at < 0 || month === undefined) return undefined
  const others = words.filter((_, index) => index !== at)
  if (!others.every((word) => /^\d{1,4}$/.test(word))) return undefined
  const fullYear = others.find((word) => word.length === 4)
  const day = others.find((word) => word !== fullYear)
  const letters = (words[at] ?? '').length > 3 ? 'mmmm' : 'mmm'
  if (day === undefined)
    return fullYear ? dated(Number(fullYear), month + 1, 1, `${letters} yyyy`) : undefined
  if (others.length === 2 && !fullYear) return undefined
  const format =
    at === 0 ? `${letters} d${fullYear ? ', yyyy' : ''}` : `d ${letters}${fullYear ? ' yyyy' : ''}`
  return dated(fullYear ? Number(fullYear) : year, month + 1, Number(day), format)
}

function dated(year: number, month: number, day: number, format: string): Reading | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return { value: Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000), format }
}
