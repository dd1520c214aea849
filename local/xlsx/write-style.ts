import type { Border, Style } from '@odoo/o-spreadsheet'
import type { BookCell } from './book'

const FONT = 'Arial'
const USUAL_SIZE = 10

export function argb(color: string): string {
  const hex = color.replace('#', '').toUpperCase()
  // o-spreadsheet writes transparency last, Excel first.
  return hex.length === 8 ? hex.slice(6) + hex.slice(0, 6) : `FF${hex}`
}

export function fontOf(style: Style, link = false) {
  const color = style.textColor ?? (link ? '#1967D2' : undefined)
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(style.underline || link ? { underline: true } : {}),
    ...(color === undefined ? {} : { color: { argb: argb(color) } }),
  }
}

const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const

function alignmentOf(style: Style) {
  return {
    ...(style.align ? { horizontal: style.align } : {}),
    vertical: VERTICAL[style.verticalAlign ?? 'middle'],
    ...(style.wrapping === 'wrap' ? { wrapText: true } : {}),
    ...(style.rotation ? { textRotation: Math.round((-style.rotation * 180) / Math.PI) } : {}),
  }
}

type Side = NonNullable<Border['top']>

function borderOf(border: Border) {
  const sides = (['top', 'left', 'bottom', 'right'] as const).flatMap((side) => {
    const line: Side | undefined = border[side]
    return line === undefined
      ? []
      : [[side, { style: line.style, color: { argb: argb(line.color) } }] as const]
  })
  return Object.fromEntries(sides)
}

/** Font, fill, alignment and border of a cell. */
export function styleOf({ style = {}, border, link, value }: BookCell) {
  // A box to tick and its like stand in the middle of their row in the grid; texts do too in Sheets' look.
  return {
    font: {
      name: FONT,
      size: style.fontSize ?? USUAL_SIZE,
      ...fontOf(style, link !== undefined && value !== null),
    },
    alignment: alignmentOf(style),
    ...(style.fillColor
      ? {
          fill: {
            type: 'pattern' as const,
            pattern: 'solid' as const,
            fgColor: { argb: argb(style.fillColor) },
          },
        }
      : {}),
    ...(border === undefined ? {} : { border: borderOf(border) }),
  }
}

/** The grid's number formats in Excel's words: only the sign for morning and afternoon differs. */
export function formatOf(format: string | undefined): string | undefined {
  if (format === undefined || format === '') return undefined
  return format.replace(/("[^"]*"|\\.)|\ba\b/g, (_all, kept: string | undefined) => kept ?? 'AM/PM')
}
