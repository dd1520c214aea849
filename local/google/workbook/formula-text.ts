import { tokenize } from './o-spreadsheet'

/**
 * Formulas as Google's users write them, and as o-spreadsheet reads them: `;` or `,` between arguments,
 * decimals of the locale, doubled quotes in text, sheet names with characters that o-spreadsheet refuses.
 */
export interface SheetNames {
  /** The name that o-spreadsheet knows the sheet by. */
  toEngine(name: string): string
  toGoogle(engineName: string): string
}

type Piece = { kind: 'text' | 'sheet' | 'number' | 'other'; value: string }

/** Text, quoted sheet names, numbers, and single characters. */
function cut(formula: string, decimalComma: boolean): Piece[] {
  const pieces: Piece[] = []
  const number = decimalComma ? /^\d+(?:,\d+)?/ : /^\d+(?:\.\d+)?/
  let rest = formula
  let previous = ''
  while (rest) {
    const text = /^"(?:[^"]|"")*"/.exec(rest)?.[0]
    const sheet = text ? undefined : /^'(?:[^']|'')*'/.exec(rest)?.[0]
    const digits = text || sheet || /[\p{L}\p{N}_$.]/u.test(previous) ? undefined : number.exec(rest)?.[0]
    const value = text ?? sheet ?? digits ?? rest.slice(0, 1)
    pieces.push({ kind: text ? 'text' : sheet ? 'sheet' : digits ? 'number' : 'other', value })
    previous = value.slice(-1)
    rest = rest.slice(value.length)
  }
  return pieces
}

/** Throws nothing: what Google could not parse comes out as something that o-spreadsheet cannot parse. */
export function toEngineFormula(formula: string, decimalComma: boolean, names: SheetNames): string {
  const open: string[] = []
  let result = ''
  for (const { kind, value } of cut(formula, decimalComma)) {
    if (kind === 'text') result += engineText(value)
    else if (kind === 'sheet') result += `'${names.toEngine(value.slice(1, -1).replaceAll("''", "'"))}'`
    else if (kind === 'number') result += value.replace(',', '.')
    else {
      if (value === '(' || value === '{') open.push(value)
      if (value === ')' || value === '}') open.pop()
      result += separator(value, open.at(-1) === '{', decimalComma)
    }
  }
  return result
}

function separator(char: string, inArray: boolean, decimalComma: boolean): string {
  if (char === ';') return inArray ? ';' : ','
  if (char === '\\' && inArray) return ','
  // A comma that separates nothing in this locale: Google shows #ERROR!, so must o-spreadsheet.
  if (char === ',' && decimalComma) return MISPLACED_COMMA
  return char
}

const JOIN = 'GOOGLE.TEXT'
const MISPLACED_COMMA = '，'

/** o-spreadsheet has no quote within text: the text is put together by a function of the stand-in. */
function engineText(literal: string): string {
  const inner = literal.slice(1, -1)
  if (!inner.includes('""') && !inner.includes('\\')) return literal
  const parts = inner.split(/(""|\\)/).map((part) => {
    if (part === '""') return '34'
    if (part === '\\') return '92'
    return `"${part}"`
  })
  return `${JOIN}(${parts.join(',')})`
}

const joined = /GOOGLE\.TEXT\(((?:"[^"]*"|34|92)(?:,(?:"[^"]*"|34|92))*)\)/g

/** In Google's words, with the separators and decimals of the spreadsheet's locale. */
export function toGoogleFormula(formula: string, decimalComma: boolean, names: SheetNames): string {
  const plain = formula.replace(joined, (_all, list: string) => {
    const parts = list.match(/"[^"]*"|34|92/g) ?? []
    const inner = parts.map((part) => (part === '34' ? '""' : part === '92' ? '\\' : part.slice(1, -1)))
    return `"${inner.join('')}"`
  })
  const open: string[] = []
  let result = ''
  for (const { kind, value } of cut(plain, false)) {
    if (kind === 'sheet') {
      result += `'${names.toGoogle(value.slice(1, -1)).replaceAll("'", "''")}'`
    } else if (kind === 'number' && decimalComma) {
      result += value.replace('.', ',')
    } else {
      if (kind === 'other' && (value === '(' || value === '{')) open.push(value)
      if (kind === 'other' && (value === ')' || value === '}')) open.pop()
      const comma = kind === 'other' && value === ',' && decimalComma
      result += comma ? (open.at(-1) === '{' ? '\\' : ';') : value
    }
  }
  return result.replaceAll(MISPLACED_COMMA, ',')
}

/** The names of functions that a formula calls. */
export function functionsIn(formula: string): string[] {
  const tokens = tokenize(formula)
  return tokens
    .filter((token, index) => token.type === 'SYMBOL' && tokens[index + 1]?.type === 'LEFT_PAREN')
    .map((token) => token.value.toUpperCase())
}
