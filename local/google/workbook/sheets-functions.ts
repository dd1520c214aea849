import type { EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import type { Engine } from './engine'
import { EvaluationError, helpers, registries } from './o-spreadsheet'
import { serialOf } from './time-zone'

/** Functions that Sheets has and o-spreadsheet lacks: the common ones, and a plain refusal for the others. */
type Cell = FunctionResultObject | undefined
type Value = FunctionResultObject['value']

let engineOf: (getters: object) => Engine | undefined = () => undefined
let registered = false

export function registerSheetsFunctions(find: (getters: object) => Engine | undefined): void {
  engineOf = find
  if (registered) return
  registered = true
  for (const [name, compute] of Object.entries(scalars)) {
    add(name, compute.length, function (this: EvalContext, ...cells: Cell[]) {
      return compute(...cells.map((cell) => cell?.value ?? null))
    })
  }
  addSpecial()
  addClock()
  letErrorsThrough()
  for (const name of NOT_EMULATED.split(' ')) addRefusal(name)
}

/**
 * Where a function asks for a range and gets an error, such as that of a FILTER without a match, o-spreadsheet breaks
 * off the whole formula; in Sheets the function answers with that error, and IFERROR catches it.
 */
function letErrorsThrough(): void {
  const functions = registries.functionRegistry as unknown as {
    getKeys(): string[]
    get(name: string): { args: { acceptMatrixOnly?: boolean }[] }
    mapping: Record<string, (this: unknown, ...args: unknown[]) => unknown>
  }
  for (const name of functions.getKeys()) {
    const compute = functions.mapping[name]
    if (!compute || !functions.get(name).args[0]?.acceptMatrixOnly) continue
    functions.mapping[name] = function (...args) {
      const [data] = args as (Cell | Cell[][])[]
      if (Array.isArray(data) || data === undefined) return compute.apply(this, args)
      return isError(data.value) ? data : compute.call(this, [[data]], ...args.slice(1))
    }
  }
}

type Compute = (this: EvalContext, ...args: never[]) => unknown

function add(name: string, count: number, compute: Compute, matrix = false, required = 1): void {
  const { functionRegistry } = registries
  functionRegistry.replace(name, {
    description: '',
    category: 'Sheets',
    args: Array.from({ length: count }, (_, index) => ({
      name: `value${index + 1}`,
      description: '',
      type: matrix ? ['ANY', 'RANGE<ANY>'] : ['ANY'],
      optional: index >= required,
      acceptMatrix: matrix,
      acceptErrors: matrix,
    })),
    compute: compute as never,
  })
}

const number = (value: Value | undefined): number => {
  const result = typeof value === 'boolean' ? Number(value) : value === null ? 0 : Number(value)
  if (Number.isNaN(result)) throw new EvaluationError(`'${value}' is not a number.`, '#VALUE!')
  return result
}
const text = (value: Value | undefined): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value === null || value === undefined ? '' : String(value)
}
const fail = (message: string, code = '#NUM!'): never => {
  throw new EvaluationError(message, code)
}
const pattern = (value: Value): RegExp => {
  const source = text(value)
  try {
    // RE2 writes flags that way too.
    const flags = /^\(\?([ims]+)\)/.exec(source)
    return new RegExp(flags ? source.slice(flags[0].length) : source, `u${flags?.[1] ?? ''}`)
  } catch {
    return fail(`'${source}' is not a valid regular expression.`, '#REF!')
  }
}
const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b))
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/
const URL_TEXT = /^(?:https?:\/\/|ftp:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:].*)?$/i

/** Called once per cell of a range, as Sheets does within ARRAYFORMULA. */
const scalars: Record<string, (...values: Value[]) => Value> = {
  SIGN: (value) => Math.sign(number(value)),
  REPT: (value, times) => text(value).repeat(Math.max(0, Math.trunc(number(times)))),
  EVEN: (value) => {
    const n = number(value)
    return Math.sign(n) * 2 * Math.ceil(Math.abs(n) / 2)
  },
  FACT: (value) =>
    number(value) < 0 ? fail('FACT of a negative number.') : factorial(Math.trunc(number(value))),
  QUOTIENT: (a, b) =>
    number(b) === 0 ? fail('Division by zero.', '#DIV/0!') : Math.trunc(number(a) / number(b)),
  MROUND: (value, factor) => {
    const [n, f] = [number(value), number(factor)]
    if (n * f < 0) return fail('MROUND of different signs.')
    return f === 0 ? 0 : Math.round(n / f) * f
  },
  COMBIN: (n, k) => {
    const [a, b] = [Math.trunc(number(n)), Math.trunc(number(k))]
    return a < b || b < 0 ? fail('COMBIN') : Math.round(factorial(a) / factorial(b) / factorial(a - b))
  },
  RADIANS: (value) => (number(value) * Math.PI) / 180,
  LOG10: (value) => (number(value) <= 0 ? fail('LOG10 of what is not positive.') : Math.log10(number(value))),
  SQRTPI: (value) => Math.sqrt(number(value) * Math.PI),
  CODE: (value) => text(value).codePointAt(0) ?? fail('CODE of an empty text.', '#VALUE!'),
  UNICODE: (value) => text(value).codePointAt(0) ?? fail('UNICODE of an empty text.', '#VALUE!'),
  UNICHAR: (value) => String.fromCodePoint(Math.trunc(number(value))),
  ENCODEURL: (value) => encodeURIComponent(text(value)),
  REGEXMATCH: (value, expression) => pattern(expression ?? '').test(text(value)),
  ISEMAIL: (value) => EMAIL.test(text(value)),
  ISURL: (value) => URL_TEXT.test(text(value)),
  TO_PURE_NUMBER: (value) => (typeof value === 'number' ? value : (value ?? '')),
  TO_TEXT: (value) => text(value),
  BITAND: (a, b) => number(a) & number(b),
  BITOR: (a, b) => number(a) | number(b),
  BITXOR: (a, b) => number(a) ^ number(b),
}

function addSpecial(): void {
  // o-spreadsheet spreads over ranges by itself.
  add('ARRAYFORMULA', 1, ((value: unknown) => value ?? { value: '' }) as Compute, true)
  add('GOOGLE.TEXT', 40, joinText, false)
  add('CONCATENATE', 40, joinRanges, true)
  add('N', 1, ((value: unknown) => firstOf(value, asNumber)) as Compute, true)
  add('T', 1, ((value: unknown) => firstOf(value, asText)) as Compute, true)
  add('TYPE', 1, ((value: unknown) => typeNumber(value)) as Compute, true)
  add('ISDATE', 1, ((cell: Cell) => isDateCell(cell)) as Compute)
  add('TO_DATE', 1, formatted('m/d/yyyy'))
  add('TO_PERCENT', 1, formatted('0.00%'))
  add('TO_DOLLARS', 1, formatted('[$$]#,##0.00'))
  add('ISBETWEEN', 5, isBetween, false, 3)
  add('SUMSQ', 30, ((...all: unknown[]) => sum(numbersIn(all).map((n) => n * n))) as Compute, true)
  add('GCD', 30, ((...all: unknown[]) => numbersIn(all).reduce(gcd, 0)) as Compute, true)
  add(
    'LCM',
    30,
    ((...all: unknown[]) => numbersIn(all).reduce((a, b) => (a * b) / (gcd(a, b) || 1), 1)) as Compute,
    true,
  )
  add('GEOMEAN', 30, ((...all: unknown[]) => geomean(numbersIn(all))) as Compute, true)
  add('MODE', 30, ((...all: unknown[]) => mode(numbersIn(all))) as Compute, true)
  add('MODE.SNGL', 30, ((...all: unknown[]) => mode(numbersIn(all))) as Compute, true)
  add('ARRAY_CONSTRAIN', 3, constrain, true, 3)
  add('SHEETS', 1, sheetCount, true, 0)
  add('ISREF', 1, ((value: unknown) => Array.isArray(value) || !!(value as Cell)?.position) as Compute, true)
}

function addClock(): void {
  const clock = (context: EvalContext): number => {
    const engine = engineOf(context.getters)
    return engine ? serialOf(engine.now(), engine.timeZone) : serialOf(new Date(), 'UTC')
  }
  add('TODAY', 0, function (this: EvalContext) {
    return { value: Math.floor(clock(this)), format: this.locale.dateFormat }
  } as Compute)
  add('NOW', 0, function (this: EvalContext) {
    return { value: clock(this), format: `${this.locale.dateFormat} ${this.locale.timeFormat}` }
  } as Compute)
}

const joinText: Compute = ((...cells: Cell[]) =>
  cells
    .map((cell) => (typeof cell?.value === 'number' ? String.fromCharCode(cell.value) : text(cell?.value)))
    .join('')) as Compute

/**
 * o-spreadsheet reads `&` as CONCATENATE, which makes one text of all cells. Between two operands, as `&` has them,
 * ranges are joined cell by cell; of CONCATENATE itself that is true only where it is given single cells or one range.
 */
const joinRanges: Compute = ((...all: (Cell | Cell[][])[]) => {
  const [left, right] = all
  if (all.length !== 2 || !(isWide(left) || isWide(right))) {
    const cells = all.flatMap((one) => (Array.isArray(one) ? rowByRow(one) : [one]))
    return (
      cells.find((cell) => isError(cell?.value)) ?? { value: cells.map((cell) => text(cell?.value)).join('') }
    )
  }
  const size = (pick: (of: Cell[][]) => number) =>
    Math.max(...[left, right].filter(isWide).map((of) => pick(of as Cell[][])))
  return Array.from({ length: size((of) => of.length) }, (_column, column) =>
    Array.from({ length: size((of) => of[0]?.length ?? 0) }, (_row, row) => {
      const [one, other] = [cellOf(left, column, row), cellOf(right, column, row)]
      const error = [one, other].find((cell) => isError(cell?.value))
      return error ?? { value: text(one?.value) + text(other?.value) }
    }),
  )
}) as Compute

const rowByRow = (columns: Cell[][]): Cell[] =>
  (columns[0] ?? []).flatMap((_cell, row) => columns.map((column) => column[row]))

const isWide = (value: Cell | Cell[][]): boolean =>
  Array.isArray(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1)

/** One cell, one row or one column stands beside every column or row of the other operand. */
function cellOf(value: Cell | Cell[][], column: number, row: number): Cell {
  if (!Array.isArray(value)) return value
  const cells = value.length === 1 ? value[0] : value[column]
  return cells?.length === 1 ? cells[0] : cells?.[row]
}

const formatted = (format: string): Compute =>
  ((cell: Cell) =>
    typeof cell?.value === 'number' ? { value: cell.value, format } : { value: cell?.value ?? '' }) as Compute

const isBetween: Compute = ((cell: Cell, low: Cell, high: Cell, lowIn?: Cell, highIn?: Cell) => {
  const [value, from, to] = [number(cell?.value), number(low?.value), number(high?.value)]
  const aboveLow = (lowIn?.value ?? true) ? value >= from : value > from
  return aboveLow && ((highIn?.value ?? true) ? value <= to : value < to)
}) as Compute

function firstOf(value: unknown, convert: (cell: Cell) => unknown): unknown {
  const cell = (Array.isArray(value) ? value[0]?.[0] : value) as Cell
  return convert(cell)
}

function asNumber(cell: Cell): unknown {
  const value = cell?.value
  if (isError(value)) return cell
  if (typeof value === 'number') return { value, ...(cell?.format && { format: cell.format }) }
  return value === true ? 1 : 0
}

function asText(cell: Cell): unknown {
  const value = cell?.value
  return isError(value) ? cell : typeof value === 'string' ? value : ''
}

function isError(value: unknown): boolean {
  return typeof value === 'string' && registries.errorTypes.has(value)
}

function typeNumber(value: unknown): number {
  if (Array.isArray(value) && (value.length > 1 || value[0]?.length > 1)) return 64
  return firstOf(value, (cell) => {
    if (isError(cell?.value)) return 16
    if (typeof cell?.value === 'string') return 2
    return typeof cell?.value === 'boolean' ? 4 : 1
  }) as number
}

function isDateCell(cell: Cell): boolean {
  return typeof cell?.value === 'number' && !!cell.format && helpers.isDateTimeFormat(cell.format)
}

function numbersIn(args: unknown[]): number[] {
  const found: number[] = []
  for (const arg of args) {
    if (!Array.isArray(arg)) {
      if (arg !== undefined) found.push(number((arg as Cell)?.value))
      continue
    }
    for (const cell of arg.flat() as Cell[]) {
      if (typeof cell?.value === 'number') found.push(cell.value)
    }
  }
  return found
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)

function geomean(numbers: number[]): number {
  if (!numbers.length || numbers.some((n) => n <= 0)) return fail('GEOMEAN of what is not positive.')
  return Math.exp(sum(numbers.map(Math.log)) / numbers.length)
}

function mode(numbers: number[]): number {
  const counts = new Map<number, number>()
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1)
  const most = Math.max(...counts.values())
  if (!(most > 1)) return fail('No value appears twice.', '#N/A')
  return numbers.find((n) => counts.get(n) === most) ?? 0
}

const constrain: Compute = ((matrix: unknown, rows: unknown, cols: unknown) => {
  const columns = Array.isArray(matrix) ? (matrix as Cell[][]) : [[matrix as Cell]]
  const height = firstOf(rows, (cell) => number(cell?.value)) as number
  const width = firstOf(cols, (cell) => number(cell?.value)) as number
  return columns
    .slice(0, width)
    .map((column) => column.slice(0, height).map((cell) => cell ?? { value: null }))
}) as Compute

const sheetCount: Compute = function (this: EvalContext) {
  return this.getters.getSheetIds().length
} as Compute

/** Sheets knows them, the stand-in does not: it says so in the cell, rather than `#NAME?`. */
function addRefusal(name: string): void {
  const { functionRegistry } = registries
  if (functionRegistry.contains(name)) return
  functionRegistry.add(name, {
    description: '',
    category: 'Sheets',
    args: [
      {
        name: 'value',
        description: '',
        type: ['ANY'],
        repeating: true,
        optional: true,
        acceptMatrix: true,
        acceptErrors: true,
      },
    ],
    compute: () => {
      throw new EvaluationError(`not emulated: ${name}`, '#ERROR!')
    },
  })
}

const NOT_EMULATED =
  'ACCRINT ARABIC ASC BASE BETA.DIST BETA.INV BETADIST BETAINV BIN2DEC BIN2HEX BIN2OCT BINOM.DIST BINOM.INV BINOMDIST BITLSHIFT BITRSHIFT BYCOL BYROW CHIDIST CHIINV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHITEST COMBINA COMPLEX CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T CRITBINOM DEC2BIN DEC2HEX DEC2OCT DETECTLANGUAGE DEVSQ DOLLAR EPOCHTODATE ERF ERF.PRECISE ERFC ERFC.PRECISE ERROR.TYPE EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FACTDOUBLE FDIST FINDB FINV FISHER FISHERINV FIXED FORECAST.LINEAR FTEST GAMMA GAMMA.DIST GAMMA.INV GAMMADIST GAMMAINV GAMMALN GAMMALN.PRECISE GAUSS GESTEP GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE HARMEAN HEX2BIN HEX2DEC HEX2OCT HYPGEOM.DIST HYPGEOMDIST IMABS IMAGE IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCOTH IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG IMLOG10 IMLOG2 IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML IMPOWER IMPRODUCT IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN IMTANH KURT LAMBDA LEFTB LENB LET LOGINV LOGNORM.DIST LOGNORM.INV LOGNORMDIST MAKEARRAY MAP MARGINOFERROR MIDB MODE.MULT MULTINOMIAL NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV OCT2BIN OCT2DEC OCT2HEX PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PERMUT PERMUTATIONA PHI POISSON POISSON.DIST PROB QUERY RANK.AVG RANK.EQ REDUCE REPLACEB RIGHTB ROMAN SCAN SEARCHB SERIESSUM SHEET SKEW SKEW.P SPARKLINE STANDARDIZE T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TDIST TINV TRIMMEAN TTEST UNARY_PERCENT WEIBULL WEIBULL.DIST XMATCH Z.TEST ZTEST'
