import { book, grid, months, openAddon } from '../local-addon'
import { amount, byMonth, isThere, readWeeks, tenThousandths, why } from './robyn'

const CHANNELS = { TV: 'tv_S', Print: 'print_S', 'Search ads': 'search_S', 'Facebook ads': 'facebook_S' }
const YEARS = [2016, 2017, 2018, 2019]
const MODES = [
  'moves to the next month',
  'moves on, overspending too',
  'moves on up to a limit',
  'is spread over the rest of the year',
  'lapses',
]
const CAP = 1500n * 10_000n

/** The contract's sentences, one after the other, in whole ten-thousandths; `null` is a month that is not closed. */
function independent(mode: string, planned: bigint[], spent: (bigint | null)[], opening: bigint) {
  const cameIn = planned.map(() => 0n)
  cameIn[0] = opening
  const available: bigint[] = []
  let out = 0n
  planned.forEach((plan, month) => {
    const may = plan + (cameIn[month] ?? 0n)
    available.push(may)
    const used = spent[month]
    if (used === null || used === undefined) {
      out = 0n
      return
    }
    const rest = may - used
    const good = rest > 0n ? rest : 0n
    const later = planned.length - 1 - month
    if (mode === MODES[0]) out = good
    if (mode === MODES[1]) out = rest
    if (mode === MODES[2]) out = good < CAP ? good : CAP
    if (mode === MODES[4]) out = 0n
    if (mode === MODES[3]) {
      out = 0n
      const cents = good / 100n
      for (let next = 1; next <= later; next++) {
        const share = cents / BigInt(later) + (BigInt(next) <= cents % BigInt(later) ? 1n : 0n)
        // What is less than a cent goes with the first share, so that nothing is lost.
        cameIn[month + next] = (cameIn[month + next] ?? 0n) + share * 100n + (next === 1 ? good % 100n : 0n)
      }
      return
    }
    if (later > 0) cameIn[month + 1] = (cameIn[month + 1] ?? 0n) + out
  })
  return { available, out }
}

const data = isThere ? describe : describe.skip
if (!isThere) console.warn(`Skipped: ${why}`)

data('four years of four channels through the budget sheet', () => {
  test('the file is the one that is described', () => {
    const facebook = byMonth(readWeeks(), 'facebook_S')
    expect(
      ['2016-01', '2016-02', '2016-03', '2016-04'].map((month) =>
        Number(amount(facebook.get(month) ?? 0n).toFixed(2)),
      ),
    ).toEqual([14378.53, 7428.58, 6471.05, 2369.53])
  })

  test.each(MODES)(
    'unspent money %s: what may be spent, every channel and month',
    (mode) => {
      const weeks = readWeeks()
      const google = openAddon({ today: '2016-01-04' })
      google.ui.click('Create', 'Budget')
      google.ui.answer('OK')
      google.ui.click('Clear the example data')
      const openings = new Map(Object.keys(CHANNELS).map((channel) => [channel, 0n]))

      for (const year of YEARS) {
        const name = `Budget ${year}`
        if (year > 2016) {
          book(google)
            .getSheetByName(`Budget ${year - 1}`)
            ?.activate()
          google.ui.click('Budget', 'Create next year’s budget')
        }
        const { sheet, headRow, column } = grid(google, name)
        const first = headRow('anchor') + 1
        const names = Object.keys(CHANNELS)
        const spent = names.map((channel) => {
          const all = byMonth(weeks, CHANNELS[channel as keyof typeof CHANNELS])
          return months('').map((month) => all.get(`${year}${month}`) ?? null)
        })
        // A plan that is met on average: the year's spending over twelve months, to the cent.
        const planned = spent.map((line) => {
          const total = line.reduce<bigint>((sum, units) => sum + (units ?? 0n), 0n)
          return line.map(() => (total / 1200n) * 100n)
        })
        sheet.getRange(first, column('line'), names.length, 1).setValues(names.map((channel) => [channel]))
        sheet
          .getRange(first, column('plan-01'), names.length, 12)
          .setValues(planned.map((line) => line.map(amount)))
        sheet
          .getRange(first, column('spent-01'), names.length, 12)
          .setValues(spent.map((line) => line.map((units) => (units === null ? '' : amount(units)))))
        sheet.getRange(headRow('settings'), column('month-carried')).setValue(mode)
        sheet.getRange(headRow('settings'), column('year-spent')).setValue(amount(CAP))

        const after = grid(google, name)
        names.forEach((channel, index) => {
          const expected = independent(
            mode,
            planned[index] ?? [],
            spent[index] ?? [],
            openings.get(channel) ?? 0n,
          )
          const shown = months('available').map((month) => after.value(channel, month))
          expect([year, channel, shown]).toEqual([year, channel, expected.available.map(amount)])
          openings.set(channel, expected.out)
        })
      }
    },
    120_000,
  )

  test('reads amounts to the ten-thousandth', () => {
    expect(tenThousandths(7607.1329148046)).toBe(76_071_329n)
  })
})
