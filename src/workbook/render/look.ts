import type { Kind, Look, Tint } from '../../../sheets-templates/template'
import type { Currency } from '../money'

/** The one home of the sheets' colours; contrast with white and with the surfaces is at least 4.5 : 1. */
export const COLOURS = {
  text: '#202124',
  muted: '#5f6368',
  hairline: '#dadce0',
  surface: '#f8f9fa',
  white: '#ffffff',
  accent: '#0f766e',
  accentSurface: '#e6f4f1',
  good: '#188038',
  goodSurface: '#e6f4ea',
  caution: '#b06000',
  cautionSurface: '#fef7e0',
  bad: '#c5221f',
  badSurface: '#fce8e6',
  information: '#1967d2',
  informationSurface: '#e8f0fe',
} as const

export interface Style {
  background: string
  colour: string
  size: number
  bold?: boolean
  wrap?: boolean
  vertical?: 'top' | 'middle' | undefined
  align?: 'left' | 'center' | 'right'
}

const PLAIN: Style = { background: COLOURS.white, colour: COLOURS.text, size: 10 }

export const STYLES: Record<Look, Style> = {
  plain: PLAIN,
  title: { ...PLAIN, size: 16, bold: true },
  sentence: { ...PLAIN, colour: COLOURS.muted },
  label: { ...PLAIN, colour: COLOURS.muted, size: 9, wrap: true },
  figure: { ...PLAIN, size: 16, bold: true, align: 'right' },
  'figure-note': { ...PLAIN, colour: COLOURS.muted, size: 9 },
  input: PLAIN,
  pick: { ...PLAIN, size: 9 },
  calculated: { ...PLAIN, background: COLOURS.surface },
  band: { ...PLAIN, background: COLOURS.accentSurface, colour: COLOURS.accent, bold: true },
  'band-note': { ...PLAIN, background: COLOURS.accentSurface, colour: COLOURS.muted, size: 9 },
  header: { ...PLAIN, background: COLOURS.white, colour: COLOURS.accent, bold: true, wrap: true },
  group: { ...PLAIN, background: COLOURS.surface },
  total: { ...PLAIN, background: COLOURS.surface, bold: true },
  card: { ...PLAIN, size: 9, wrap: true, vertical: 'top' },
  prompt: { ...PLAIN, background: COLOURS.surface, colour: COLOURS.muted, size: 9, wrap: true },
  link: { ...PLAIN, colour: COLOURS.accent },
  strip: { ...PLAIN, background: COLOURS.surface, colour: COLOURS.muted, size: 9 },
}

export const TINTS: Record<Tint['look'], { background?: string; colour?: string; bold?: boolean }> = {
  good: { colour: COLOURS.good },
  caution: { colour: COLOURS.caution },
  bad: { background: COLOURS.badSurface, colour: COLOURS.bad },
  less: { colour: COLOURS.bad },
  information: { background: COLOURS.informationSurface, colour: COLOURS.information },
  now: { background: COLOURS.accentSurface },
  muted: { colour: COLOURS.muted },
  section: { background: COLOURS.accentSurface, colour: COLOURS.accent, bold: true },
  'good-fill': { background: COLOURS.goodSurface, colour: COLOURS.good },
  'caution-fill': { background: COLOURS.cautionSurface, colour: COLOURS.caution },
  'quiet-fill': { background: COLOURS.surface, colour: COLOURS.muted },
}

/** Where the cells of a kind stand: text begins at the left, figures end at the right. */
export function alignmentOf(kind: Kind): 'left' | 'center' | 'right' {
  if (kind === 'check') return 'center'
  return ['text', 'long', 'time', 'date', 'month'].includes(kind) ? 'left' : 'right'
}

/** Number formats. A zero among amounts is a dash, so that amounts stand out; where zeros are hidden it is nothing. */
export function numberFormat(kind: Kind, currency: Currency, zeroHidden = false): string {
  const formats: Record<Kind, string> = {
    text: '@',
    long: '@',
    time: '@',
    check: 'General',
    money: currency.decimals > 0 ? `#,##0.${'0'.repeat(currency.decimals)}` : '#,##0',
    number: '#,##0',
    any: 'General',
    percent: '0.0%',
    ratio: '0.00',
    date: 'd mmm yyyy',
    month: 'mmm yyyy',
  }
  const format = formats[kind]
  if (kind !== 'money') return format
  return `${format};-${format};${zeroHidden ? '' : '"–"'}`
}
