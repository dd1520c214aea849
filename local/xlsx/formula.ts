import { registries, tokenize } from '@odoo/o-spreadsheet'
import { quoted } from './names'

/**
 * Functions that Excel has learnt since 2007: the file names them with a prefix, or Excel shows #NAME?.
 * Those whose results spill are missing on purpose: they come as values.
 */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA
  CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE
  ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.SNGL MUNIT
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC
  SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTAFTER
  TEXTBEFORE TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XLOOKUP XOR Z.TEST`.split(/\s+/),
)

/** Excel computes these only where they may spill, which the file format says in another way. */
const SPILLING = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE TRANSPOSE RANDARRAY HSTACK VSTACK TOCOL TOROW CHOOSECOLS CHOOSEROWS EXPAND
  WRAPCOLS WRAPROWS TAKE DROP LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY TEXTSPLIT`.split(/\s+/),
)

const LAST_ROW = 1_048_576
const LAST_COLUMN = 'XFD'

export interface FormulaContext {
  /** Excel's name for a sheet by the workbook's name for it. */
  sheet(name: string): string | undefined
  isName(symbol: string): boolean
}

/** A formula in Excel's words, without its `=`; undefined where Excel could not compute it. */
export function toExcelFormula(formula: string, context: FormulaContext): string | undefined {
  const tokens = withRanges(tokenize(formula.replace(/^=/, '')))
  let result = ''
  for (const [index, token] of tokens.entries()) {
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'SPACE')
    const text = translate(token, next?.type === 'LEFT_PAREN', context)
    if (text === undefined) return undefined
    result += text
  }
  return result
}

type Token = ReturnType<typeof tokenize>[number]

/** The tokenizer cuts `A2:B9`, `A2:A` and `A:A` at the colon: puts them together again. */
function withRanges(tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const [token, colon, end] = tokens.slice(index, index + 3)
    if (token === undefined) break
    if (colon?.value === ':' && end !== undefined && isEdge(token) && isEdge(end)) {
      joined.push({ type: 'REFERENCE', value: `${token.value}:${end.value}` })
      index += 2
    } else joined.push(token)
  }
  return joined
}

function isEdge({ type, value }: Token): boolean {
  return type === 'REFERENCE' || /^(?:.*!)?\$?(?:[A-Z]{1,3}|\d+)$/i.test(value)
}

function translate({ type, value }: Token, isCall: boolean, context: FormulaContext): string | undefined {
  if (type === 'REFERENCE') return reference(value, context)
  if (type === 'SYMBOL' && isCall) return functionName(value)
  if (type === 'SYMBOL') {
    if (/^(true|false)$/i.test(value)) return value.toUpperCase()
    return context.isName(value) ? value : undefined
  }
  if (type === 'UNKNOWN' || type === 'INVALID_REFERENCE' || type === 'DEBUGGER') return undefined
  return value
}

function functionName(name: string): string | undefined {
  const upper = name.toUpperCase()
  const known = registries.functionRegistry.contains(upper)
    ? registries.functionRegistry.get(upper)
    : undefined
  if (!known?.isExported || SPILLING.has(upper)) return undefined
  return LATER.has(upper) ? `_xlfn.${upper}` : upper
}

function reference(text: string, context: FormulaContext): string | undefined {
  const cut = text.lastIndexOf('!')
  const cells = closed(text.slice(cut + 1).toUpperCase())
  if (cut < 0) return cells
  const name = text.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'")
  const sheet = context.sheet(name)
  return sheet === undefined ? undefined : `${quoted(sheet)}!${cells}`
}

/** Excel knows no range that is open at one end: `A2:A` ends at its last row. */
function closed(cells: string): string {
  const down = /^(\$?[A-Z]+\$?\d+):(\$?[A-Z]+)$/.exec(cells)
  if (down) return `${down[1]}:${down[2]}$${LAST_ROW}`
  const right = /^(\$?[A-Z]+\$?\d+):(\$?\d+)$/.exec(cells)
  if (right) return `${right[1]}:$${LAST_COLUMN}${right[2]}`
  return cells
}
