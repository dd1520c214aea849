import type { Language } from '../i18n/languages'

export interface Currency {
  code: string
  decimals: number
}

/** An amount as a sentence shows it: cents only where there are any. */
export function shownMoney(
  amount: number,
  { code, decimals }: Currency,
  language: Language,
  digits = decimals,
): string {
  const rounded = Number(amount.toFixed(digits)) + 0
  const options = {
    // Polish would leave four digits ungrouped, but the sheet beside does not.
    useGrouping: true,
    minimumFractionDigits: Number.isInteger(rounded) ? 0 : digits,
    maximumFractionDigits: digits,
  }
  try {
    const style = { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' } as const
    return new Intl.NumberFormat(language, { ...options, ...style }).format(rounded)
  } catch {
    // A code that is none, from a sheet that somebody edited.
    return `${new Intl.NumberFormat(language, options).format(rounded)} ${code}`
  }
}

export function shownShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** An amount as it stands in a field: `readAmount` of it gives the same amount in every language. */
export function typedAmount(amount: number | null, language: Language): string {
  if (amount === null) return ''
  const decimals = String(amount).split('.')[1]?.length ?? 0
  // Three decimals would be read as thousands.
  const digits = Math.min(decimals === 3 ? 4 : decimals === 1 ? 2 : decimals, 4)
  const options = { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(language, options).format(amount)
}

export function capitalized(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
