import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SMM_CARRIED, SMM_CARRYOVER, SMM_REMAINING } from '../../src/budget/functions'

/**
 * Four years of real-sized spending through every mode, against a calculation that follows the sentences of the
 * contract month by month in big integers and shares no code with the product.
 */
const FILE = resolve(__dirname, '../../../shared/data/robyn-weekly.csv')
const CHANNELS = ['tv_S', 'print_S', 'search_S', 'facebook_S'] as const
const YEARS = [2016, 2017, 2018, 2019]
const MODES = ['surplus', 'all', 'capped', 'spread', 'none'] as const

type Mode = (typeof MODES)[number]
type Year = { planned: (number | '')[][]; actual: (number | '')[][]; opening: number[][] }

function readYears(): Map<number, Year> {
  const [header = '', ...rows] = readFileSync(FILE, 'utf8').trim().split('\n')
  const names = header.replace(/"/g, '').split(',')
  const spent = new Map<string, number>()
  for (const row of rows) {
    const cells = row.split(',')
    const month = (cells[0] ?? '').slice(0, 7)
    for (const channel of CHANNELS) {
      const key = `${channel} ${month}`
      spent.set(key, (spent.get(key) ?? 0) + Number(cells[names.indexOf(channel)]))
    }
  }
  return new Map(
    YEARS.map((year) => {
      const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)
      const actual = CHANNELS.map((channel) =>
        months.map((month) => spent.get(`${channel} ${month}`) ?? ('' as const)),
      )
      const plans = actual.map((line) => {
        const known = line.filter((amount): amount is number => amount !== '')
        const usual = Math.round((known.reduce((all, amount) => all + amount, 0) / known.length) * 100) / 100
        return line.map((_, month) => (month % 5 === 4 ? '' : usual))
      })
      return [year, { planned: plans, actual, opening: CHANNELS.map((_, line) => [line * 1000.5]) }]
    }),
  )
}

const big = (amount: number | ''): bigint => BigInt((amount || 0).toFixed(4).replace('.', ''))
const CAP = 2500.25

/** What came into each month, told backwards: month by month what all earlier months sent there. */
function expectedLine(planned: (number | '')[], actual: (number | '')[], opening: number, mode: Mode) {
  const last = planned.length - 1
  const into = (month: number): bigint => {
    if (month === 0) return big(opening)
    if (mode === 'none') return 0n
    if (mode !== 'spread') {
      const rest = left(month - 1)
      if (rest === undefined) return 0n
      if (mode === 'all') return rest
      const surplus = rest > 0n ? rest : 0n
      return mode === 'capped' && surplus > big(CAP) ? big(CAP) : surplus
    }
    let sum = 0n
    for (let from = 0; from < month; from++) {
      const rest = left(from)
      if (rest === undefined || rest <= 0n) continue
      const months = BigInt(last - from)
      const cents = rest / 100n
      sum += (cents / months) * 100n
      if (BigInt(month - from) <= cents % months) sum += 100n
      if (month === from + 1) sum += rest % 100n
    }
    return sum
  }
  const known = new Map<number, bigint>()
  const intoOnce = (month: number): bigint => {
    const carried = known.get(month) ?? into(month)
    known.set(month, carried)
    return carried
  }
  const left = (month: number): bigint | undefined => {
    const spent = actual[month]
    return spent === '' || spent === undefined
      ? undefined
      : big(planned[month] ?? '') + intoOnce(month) - big(spent)
  }
  return planned.map((amount, month) => ({
    carried: intoOnce(month),
    available: big(amount) + intoOnce(month),
    remaining: left(month),
  }))
}

const read = (table: unknown): (bigint | undefined)[][] =>
  (table as (number | '')[][]).map((row) => row.map((amount) => (amount === '' ? undefined : big(amount))))

const isThere = existsSync(FILE)
const describeData = isThere ? describe : describe.skip
if (!isThere) console.warn(`Skipped: ${FILE} is not there`)

describeData('the weekly spending of robyn-weekly.csv by month', () => {
  const years = isThere ? readYears() : new Map<number, Year>()

  it('is Facebook’s as the README says', () => {
    const facebook = years.get(2016)?.actual[3]?.slice(0, 4) ?? []
    expect(facebook.map((amount) => Number(amount).toFixed(2))).toEqual([
      '14378.53',
      '7428.58',
      '6471.05',
      '2369.53',
    ])
  })

  it('ends with an open month', () => expect(years.get(2019)?.actual[0]?.[11]).toBe(''))

  for (const year of YEARS) {
    it.each(MODES)(`in ${year} carries over by the contract, mode %s`, (mode) => {
      const { planned, actual, opening } = years.get(year) ?? { planned: [], actual: [], opening: [] }
      const expected = planned.map((line, at) =>
        expectedLine(line, actual[at] ?? [], opening[at]?.[0] ?? 0, mode),
      )
      const table = (figure: 'carried' | 'available' | 'remaining') =>
        expected.map((line) => line.map((month) => month[figure]))
      expect(read(SMM_CARRIED(planned, actual, mode, CAP, opening))).toEqual(table('carried'))
      expect(read(SMM_CARRYOVER(planned, actual, mode, CAP, opening))).toEqual(table('available'))
      expect(read(SMM_REMAINING(planned, actual, mode, CAP, opening))).toEqual(table('remaining'))
    })
  }
})
