/** What of a formula Google would refuse or calculate otherwise than the local workbook; nothing where all is well. */
export function complaintsAbout(formula: string): string[] {
  const found: string[] = []
  const calls: { name: string; argument: number }[] = []
  const tokens = [...formula.slice(1).matchAll(TOKEN)].map(([token]) => token)
  tokens.forEach((token, index) => {
    const near = [tokens[index - 1], tokens[index + 1]]
    if (token.endsWith('(')) calls.push({ name: token.slice(0, -1).toUpperCase(), argument: 0 })
    else if (token === ')') calls.pop()
    else if (token === ';') {
      const call = calls[calls.length - 1]
      if (call) call.argument++
    } else if (RANGE.test(token)) found.push(...aboutRange(token, near, calls))
    if (token === ',') found.push('a comma between arguments')
    if (token === '{') found.push('an array in braces')
    if (/^\d+\.\d/.test(token)) found.push(`the decimal ${token}`)
    if (/^(?:TODAY|NOW|RAND\w*)\($/.test(token)) found.push(`${token}) changes by itself`)
  })
  return found.map((complaint) => `${complaint} in ${formula}`)
}

const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|\w+!)?\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*|(?:'(?:[^']|'')*'!|\w+!)?\$?[A-Z]{1,3}\$?\d+|[\w.]*\(|\d+(?:\.\d+)?|<>|<=|>=|[^\s]/g
const RANGE = /(?:^|!)\$?[A-Z]{1,3}\$?\d*:/
const OPERATOR = /^(?:[-+*/&=<>^]|<>|<=|>=)$/

/** Within these, Google goes through ranges row by row. */
const ROW_BY_ROW = ['ARRAYFORMULA', 'SUMPRODUCT', 'FILTER', 'SORT', 'SORTN', 'INDEX', 'MMULT']
/** Their conditions stay single values even there. */
const NEVER_ROW_BY_ROW = ['SUMIFS', 'AVERAGEIFS', 'MINIFS', 'MAXIFS']

const every = () => true
/** Which of a function's arguments may be ranges anywhere. */
const TAKES_RANGES: Record<string, (argument: number) => boolean> = {
  ...Object.fromEntries(
    'SUM COUNT COUNTA AVERAGE MIN MAX HSTACK VSTACK UNIQUE TRANSPOSE ROWS COLUMNS ROW COLUMN'
      .split(' ')
      .map((name) => [name, every]),
  ),
  COUNTIF: (argument) => argument === 0,
  COUNTIFS: (argument) => argument % 2 === 0,
  SUMIF: (argument) => argument !== 1,
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  AVERAGEIFS: (argument) => argument === 0 || argument % 2 === 1,
  MATCH: (argument) => argument === 1,
  VLOOKUP: (argument) => argument === 1,
  IFERROR: (argument) => argument === 0,
  ARRAY_CONSTRAIN: (argument) => argument === 0,
  CHOOSECOLS: (argument) => argument === 0,
}

type Call = { name: string; argument: number }

function aboutRange(range: string, near: (string | undefined)[], calls: Call[]): string[] {
  const named = calls.filter(({ name }) => name !== '')
  const inner = named[named.length - 1]
  const isOperand = near.some((token) => token !== undefined && OPERATOR.test(token))
  const isRowByRow = named.some(({ name }) => ROW_BY_ROW.includes(name))
  const takes = !isOperand && inner !== undefined && takesRange(inner)
  if (isRowByRow) {
    if (inner && NEVER_ROW_BY_ROW.includes(inner.name) && !takes)
      return [`${inner.name} with many conditions (${range})`]
    return ['AND', 'OR'].includes(inner?.name ?? '') ? [`${inner?.name} over ${range}`] : []
  }
  if (isOperand) return [`a range beside an operator (${range})`]
  return takes ? [] : [`a range in ${inner?.name ?? 'a cell'} (${range})`]
}

const takesRange = ({ name, argument }: Call): boolean =>
  name.startsWith('SMM_') || (TAKES_RANGES[name]?.(argument) ?? false)
