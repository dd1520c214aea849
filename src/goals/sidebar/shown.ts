import type { Language } from '../../i18n/languages'
import type { Currency } from '../../panel/numbers'
import { shownMoney, typedAmount } from '../../panel/numbers'
import { figureKind } from '../figure'

/** A figure as a sentence shows it: money with its currency, a rate in percent, few decimals. */
export function shownFigure(value: number, metric: string, currency: Currency, language: Language): string {
  const kind = figureKind(metric)
  if (kind === 'money') {
    // Cents tell nothing of a revenue, but something of the price of a click.
    return shownMoney(value, currency, language, Math.abs(value) >= 100 ? 0 : currency.decimals)
  }
  const style: Intl.NumberFormatOptions = kind === 'share' ? { style: 'percent' } : {}
  const digits = Number.isInteger(value)
    ? 0
    : kind === 'share' || Math.abs(value) < 10
      ? 2
      : Math.abs(value) < 100
        ? 1
        : 0
  return new Intl.NumberFormat(language, {
    ...style,
    useGrouping: true,
    maximumFractionDigits: digits,
  }).format(value)
}

/** What stands in a field. */
export const typedFigure = (value: number | undefined, metric: string, language: Language): string =>
  typedAmount(value === undefined ? null : Math.round(value * timesOf(metric) * 1e4) / 1e4, language)

/** She types 2.5 where the sheet holds 0.025. */
export const timesOf = (metric: string): number => (figureKind(metric) === 'share' ? 100 : 1)
