import { helpers } from './o-spreadsheet'

/**
 * Google's number formats in o-spreadsheet's words. What o-spreadsheet cannot show (colours, fractions,
 * conditions) is left out of the shown text; the owner's own format is kept beside it by the engine.
 */
export function translateFormat(format: string): string {
  if (format === '' || /^general$/i.test(format)) return ''
  const sections = splitSections(format).map(translateSection)
  const translated = sections.join(';')
  if (isUsable(translated)) return translated
  const first = sections[0] ?? ''
  return isUsable(first) ? first : ''
}

function isUsable(format: string): boolean {
  try {
    for (const value of [1.5, -1.5, 0, 'x']) {
      helpers.formatValue(value, { format, locale: plain })
    }
    return true
  } catch {
    return false
  }
}

const plain = {
  name: 'plain',
  code: 'en_US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
}

function splitSections(format: string): string[] {
  const sections = ['']
  let quoted = false
  for (let index = 0; index < format.length; index += 1) {
    const char = format[index] ?? ''
    if (char === '\\') {
      sections[sections.length - 1] += char + (format[index + 1] ?? '')
      index += 1
      continue
    }
    if (char === '"') quoted = !quoted
    if (char === ';' && !quoted) sections.push('')
    else sections[sections.length - 1] += char
  }
  return sections
}

const token =
  /"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]|_.|am\/pm|a\/p|[eE][+-]0+|\*.|[0#?.,%@;]|[dmyhs]+|\s+|[\s\S]/giu

function translateSection(section: string): string {
  const pieces = section.match(token) ?? []
  const isDate = pieces.some((piece) => /^[dmyhs]+$/i.test(piece) || /^\[[hms]+\]$/i.test(piece))
  return pieces.map((piece) => translatePiece(piece, isDate)).join('')
}

function translatePiece(piece: string, isDate: boolean): string {
  if (piece.startsWith('"') || piece.startsWith('\\')) return piece
  if (piece.startsWith('[$')) return piece.replace(/-[0-9a-f]+\]$/i, ']')
  if (/^\[h+\]$/i.test(piece)) return 'hhhh'
  if (piece.startsWith('[')) return ''
  if (piece.startsWith('_')) return ' '
  if (/^am\/pm$|^a\/p$/i.test(piece)) return 'a'
  if (/^e[+-]0+$/i.test(piece)) return 'e'
  if (isDate && /^[dmyhs]+$/i.test(piece)) return translateDatePart(piece.toLowerCase())
  if (isDate && /^[.,]$/.test(piece)) return piece === '.' ? '\\.' : '\\,'
  // Fractions of a second are not shown.
  if (isDate && /^[0#]$/.test(piece)) return ''
  if (/^[0#.,%@;*]/.test(piece)) return piece
  if (piece === '?') return '#'
  return /^[$+\-/():!^&~{}<>= ]$/.test(piece) ? piece : piece.replace(/[\s\S]/gu, (char) => `"${char}"`)
}

function translateDatePart(part: string): string {
  if (part === 'y') return 'yy'
  // o-spreadsheet writes hours and seconds with two digits only.
  if (part === 'h' || part === 's') return part + part
  if (part === 'yyy') return 'yyyy'
  if (part.length > 4 && part.startsWith('d')) return 'dddd'
  return part
}
