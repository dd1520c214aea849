import type { Language } from '../i18n/languages'

/** Amounts are exact up to here; the server takes no more. */
const LARGEST = 900_000_000_000

const CURRENCY = String.raw`(?:\p{Sc}|[A-Z]{3}|zł|Rp\.?)`
const AROUND = new RegExp(String.raw`^${CURRENCY}\s*|\s*${CURRENCY}$`, 'gu')

/** Languages that write 1,500 for one thousand five hundred; the others write 1.500 or 1 500. */
const COMMA_GROUPS: Language[] = ['en', 'fil']

/**
 * The amount that somebody typed, with comma or point, with or without thousands: `null` where nothing stands,
 * `undefined` where it is no amount. What could be either a thousand times more or less is no amount: she is asked
 * to write it differently rather than misunderstood.
 */
export function readAmount(text: string, language: Language): number | null | undefined {
  const bare = text.trim().replace(AROUND, '').trim()
  if (bare === '') return text.trim() === '' ? null : undefined
  const [, minus, digits] = /^([-−])?\s*(.*)$/.exec(bare) ?? []
  const plain = plainDigits((digits ?? '').replace(AROUND, ''), language)
  if (plain === undefined) return undefined
  const amount = Number(plain)
  if (!(amount <= LARGEST)) return undefined
  return minus && amount !== 0 ? -amount : amount
}

/** The digits as JavaScript writes them. */
function plainDigits(text: string, language: Language): string | undefined {
  const spaced = /^(\d{1,3})((?:[\s'’]\d{3})+)([.,]\d{1,4})?$/.exec(text)
  if (spaced) return `${spaced[1]}${spaced[2]?.replace(/\D/g, '')}${spaced[3]?.replace(',', '.') ?? ''}`
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(text)
  if (grouped) return text.replace(/[.,]/g, '')
  const both = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d{1,4})$/.exec(text)
  if (both && both[2] !== both[3]) return `${both[1]?.replace(/[.,]/g, '')}.${both[4]}`
  const single = /^(\d*)(?:([.,])(\d{0,4}))?$/.exec(text)
  const [, whole = '', mark, fraction = ''] = single ?? []
  if (!single || (whole === '' && fraction === '')) return undefined
  const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!couldBeThousands) return `${whole || 0}.${fraction || 0}`
  const groups = COMMA_GROUPS.includes(language) ? ',' : '.'
  return mark === groups ? whole + fraction : undefined
}
