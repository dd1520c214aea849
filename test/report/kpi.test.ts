import fc from 'fast-check'
import type { Cell } from '../../src/core/cells'
import { SMM_KPI } from '../../src/report/functions'

const day = (text: string) =>
  new Date(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
const HEADER = ['Date', 'Channel', 'Metric', 'Value', 'Post']
const row = (date: string, channel: string, metric: string, value: Cell): Cell[] => [
  day(date),
  channel,
  metric,
  value,
]

const LOG: Cell[][] = [
  HEADER,
  row('2026-01-31', 'Instagram', 'followers', 1000),
  row('2026-01-31', 'Facebook', 'followers', 500),
  row('2026-02-10', 'Instagram', 'reach', 4000),
  row('2026-02-20', 'Instagram', 'Reach', 6000),
  row('2026-02-20', ' instagram ', ' LIKES ', 300),
  row('2026-02-20', 'Instagram', 'comments', 50),
  row('2026-02-20', 'Instagram', 'saves', 100),
  row('2026-02-20', 'Instagram', 'impressions', 20000),
  row('2026-02-20', 'Instagram', 'clicks', 200),
  row('2026-02-20', 'Instagram', 'spend', 150.1),
  row('2026-02-28', 'Instagram', 'spend', 0.2),
  row('2026-02-28', 'Instagram', 'followers', 1100),
  row('2026-02-15', 'Instagram', 'followers', 1040),
  row('2026-02-28', 'Facebook', 'engagement', 90),
  row('2026-02-28', 'Facebook', 'likes', 1000),
  row('2026-02-28', 'TikTok', 'views', 5000),
  row('2026-02-28', 'TikTok', 'reactions', 400),
  row('2026-02-28', 'TikTok', 'likes', 350),
  row('2026-02-28', 'TikTok', 'shares', 100),
  row('2026-02-28', 'Website', 'conversions', 40),
  row('2026-02-28', 'Website', 'orders', 40),
  row('2026-02-28', 'Website', 'customers', 25),
  row('2026-02-28', 'Website', 'leads', 50),
  row('2026-02-28', 'Website', 'revenue', 1202.4),
  row('2026-02-28', 'Website', 'shoe size', 43),
  row('2026-02-28', 'Instagram', 'mentions', 30),
  row('2026-02-28', 'Instagram', 'category_mentions', 120),
  row('2026-02-28', 'X', 'mentions', 10),
  row('2026-02-28', 'Twitter', 'competitor mentions', 30),
  row('2026-03-01', 'Instagram', 'reach', 7777),
  ['', '', '', ''],
]
const FEBRUARY = ['2026-02-01', '2026-02-28'] as const
const february = (kpi: Cell, channel: Cell = '') => SMM_KPI(LOG, kpi, channel, ...FEBRUARY)

describe('metrics of February', () => {
  it.each([
    ['flows add up', 'reach', '', 10000],
    ['of one channel, in any spelling', 'likes', 'INSTAGRAM', 300],
    ['of a channel by its other name', 'mentions', 'twitter', 10],
    ['followers are the last of each channel, together', 'followers', '', 1100],
    ['money is exact', 'spend', '', 150.3],
    ['a figure that nobody logged is not 0', 'saves', 'Facebook', ''],
    ['a channel that is not in the log has no figures', 'reach', 'Pinterest', ''],
    ['engagement of a channel is its own row', 'engagement', 'Facebook', 90],
    ['or the sum of its parts', 'engagement', 'Instagram', 450],
    ['in which reactions stand for likes', 'engagement', 'TikTok', 500],
    ['engagement of all channels', 'engagement', '', 1040],
  ])('%s: %s of %p', (_, kpi, channel, value) => expect(february(kpi, channel)).toBe(value))
})

describe('rates of February', () => {
  it.each([
    ['er_reach', '', 450 / 10000],
    ['er_impressions', '', (450 + 500) / 25000],
    ['er_impressions', 'TikTok', 500 / 5000],
    ['er_followers', '', 450 / 1100],
    ['ctr', '', 0.01],
    ['ctr', 'TikTok', ''],
    ['cpc', '', 150.3 / 200],
    ['cpm', '', 7.515],
    ['cvr', '', ''],
    ['frequency', '', 2],
    ['cpl', '', 150.3 / 50],
    ['cpa', '', 150.3 / 40],
    ['cac', '', 150.3 / 25],
    ['aov', '', 30.06],
    ['roas', '', 8],
    ['roi', '', 7],
    ['roas', 'Instagram', ''],
    ['follower_growth', '', 0.1],
    ['follower_growth', 'Facebook', ''],
    ['share_of_voice', '', (30 + 10) / (120 + 40)],
    ['share_of_voice', 'x', 0.25],
  ])('%s of %p', (kpi, channel, value) => {
    const answer = february(kpi, channel)
    if (value === '') expect(answer).toBe('')
    else expect(answer).toBeCloseTo(Number(value), 12)
  })
})

describe('questions', () => {
  it('have no bound where no day is given', () => {
    expect(SMM_KPI(LOG, 'reach')).toBe(17777)
    expect(SMM_KPI(LOG, 'reach', '', '', '2026-02-10')).toBe(4000)
    expect(SMM_KPI(LOG, 'reach', '', day('2026-03-01'))).toBe(7777)
    expect(SMM_KPI(LOG, 'reach', '', 46082, 46082.5)).toBe(7777)
    expect(SMM_KPI(LOG, 'follower_growth')).toBe('')
  })

  it('come in columns, with a blank answer for a blank cell', () =>
    expect(SMM_KPI(LOG, [['reach'], [''], ['roas']], '', ...FEBRUARY)).toEqual([[10000], [''], [8]]))

  it('are not asked in the empty rows of a column that is longer than its channels or days', () => {
    expect(SMM_KPI(LOG, 'reach', [['Instagram'], [''], ['X'], ['']], ...FEBRUARY)).toEqual([
      [10000],
      [''],
      [''],
      [''],
    ])
    expect(SMM_KPI(LOG, 'reach', '', [['2026-03-01'], ['']], [['2026-03-31'], ['']])).toEqual([[7777], ['']])
    expect(SMM_KPI(LOG, 'reach', '', [['2026-02-20'], ['']], [[''], ['2026-02-10']])).toEqual([
      [13777],
      [4000],
    ])
  })

  it('may differ in every argument', () =>
    expect(
      SMM_KPI(
        LOG,
        'reach',
        [['Instagram', '']],
        [['2026-02-01', '2026-03-01']],
        [['2026-02-15', '2026-03-31']],
      ),
    ).toEqual([[4000, 7777]]))

  it.each(['Απήχηση', 'ΑΠΗΧΗΣΗ', 'portée', 'Jangkauan', 'abot', 'zasięg', 'ZASIEG', ' REACH '])(
    'call reach %p',
    (name) => expect(february(name)).toBe(10000),
  )

  it('find an answer in a log without titles, and in one with only titles', () => {
    expect(SMM_KPI(LOG.slice(1), 'reach', '', ...FEBRUARY)).toBe(10000)
    expect(SMM_KPI([HEADER], 'reach')).toBe('')
    expect(SMM_KPI([['', '', '', '']], 'reach')).toBe('')
    expect(SMM_KPI('', 'reach')).toBe('')
  })

  it('are answered from dates of any kind', () =>
    expect(
      SMM_KPI(
        [
          ['2026-02-01', 'a', 'reach', 1],
          [46054, 'a', 'reach', 10],
          [46054.99, 'a', 'reach', 100],
          [new Date(2026, 1, 1, 23, 59), 'a', 'reach', 1000],
        ],
        'reach',
        '',
        '2026-02-01',
        '2026-02-01',
      ),
    ).toBe(1111))
})

describe('followers of one day', () => {
  it('count as the later time says, in a log that is newest first', () =>
    expect(
      SMM_KPI(
        [
          [new Date(2026, 1, 1, 18), 'a', 'followers', 12],
          [new Date(2026, 1, 1, 9), 'a', 'followers', 10],
        ],
        'followers',
      ),
    ).toBe(12))
  it('count as the lower row says at the same time', () =>
    expect(
      SMM_KPI(
        [row('2026-02-01', 'a', 'followers', 12), row('2026-02-01', 'a', 'followers', 10)],
        'followers',
      ),
    ).toBe(10))
})

const refused: [string, () => unknown, string][] = [
  ['an unknown KPI', () => february('shoe size'), 'kpi: "shoe size" is not a known KPI'],
  [
    'an unknown KPI in a column',
    () => SMM_KPI(LOG, [['reach'], ['#NAME?']]),
    'kpi, row 2, column 1: this cell holds an error, #NAME?',
  ],
  ['a number as KPI', () => february(7), 'kpi: "7" is not a known KPI'],
  ['an error as channel', () => february('reach', '#N/A'), 'channel: this cell holds an error, #N/A'],
  ['a from that is no day', () => SMM_KPI(LOG, 'reach', '', 'yesterday'), 'from: "yesterday" is not a date'],
  [
    'a to that is no day',
    () => SMM_KPI(LOG, 'reach', '', '', '31/12/2026'),
    'to: "31/12/2026" is not a date',
  ],
  [
    'a to before from',
    () => SMM_KPI(LOG, 'reach', '', '2026-02-01', '2026-01-31'),
    'to: 2026-01-31 is before the start, 2026-02-01',
  ],
  [
    'columns of different lengths',
    () => SMM_KPI(LOG, [['reach'], ['likes'], ['saves']], [['a'], ['b']]),
    'kpi is 3 × 1 cells, channel is 2 × 1: the same size is expected',
  ],
  [
    'a log of three columns',
    () => SMM_KPI([['2026-01-01', 'a', 'reach']], 'reach'),
    'log is 1 × 3 cells: four columns are expected, date, channel, metric and value',
  ],
  [
    'text as a value',
    () => SMM_KPI([...LOG.slice(0, 3), row('2026-01-01', 'a', 'reach', '1.000')], 'reach'),
    'log, row 4, column 4: "1.000" is not a number',
  ],
  [
    'a tick as a value',
    () => SMM_KPI([...LOG.slice(0, 3), row('2026-01-01', 'a', 'reach', true)], 'reach'),
    'log, row 4, column 4: "TRUE" is not a number',
  ],
  [
    'an error as a value',
    () => SMM_KPI([...LOG.slice(0, 3), row('2026-01-01', 'a', 'reach', '#DIV/0!')], 'reach'),
    'log, row 4, column 4: this cell holds an error, #DIV/0!',
  ],
  [
    'an error as a metric',
    () => SMM_KPI([...LOG.slice(0, 3), row('2026-01-01', 'a', '#REF!', 5)], 'reach'),
    'log, row 4, column 3: this cell holds an error, #REF!',
  ],
  [
    'an error as a channel of the log',
    () => SMM_KPI([...LOG.slice(0, 3), row('2026-01-01', '#REF!', 'reach', 5)], 'reach'),
    'log, row 4, column 2: this cell holds an error, #REF!',
  ],
  [
    'a figure without a date',
    () => SMM_KPI([...LOG.slice(0, 3), ['', 'a', 'reach', 5]], 'reach'),
    'log, row 4, column 1: "" is not a date',
  ],
  [
    'a date in words',
    () => SMM_KPI([...LOG.slice(0, 3), ['March', 'a', 'reach', 5]], 'reach'),
    'log, row 4, column 1: "March" is not a date',
  ],
  [
    'a row below the titles that has neither date nor number',
    () => SMM_KPI([...LOG.slice(0, 3), ['March', 'a', 'reach', 'many']], 'reach'),
    'log, row 4, column 1: "March" is not a date',
  ],
  [
    'a date that does not exist',
    () => SMM_KPI([...LOG.slice(0, 3), ['2026-02-31', 'a', 'reach', 5]], 'reach'),
    'log, row 4, column 1: "2026-02-31" is not a date',
  ],
  [
    'a first row of figures without a date',
    () => SMM_KPI([['', 'a', 'reach', 5]], 'reach'),
    'log, row 1, column 1: "" is not a date',
  ],
  [
    'money that is too large',
    () => SMM_KPI([row('2026-01-01', 'a', 'spend', 1e13)], 'spend'),
    'log, row 1, column 4: 10000000000000 is out of range, ≤ 900 000 000 000',
  ],
]

describe('growth of followers', () => {
  const log = [
    row('2026-01-31', 'a', 'followers', 100),
    row('2026-02-01', 'a', 'followers', 110),
    row('2026-02-28', 'a', 'followers', 150),
    row('2026-03-01', 'a', 'followers', 900),
    row('2026-02-28', 'new', 'followers', 70),
  ]
  it('is counted from the last figure before the first day to the last figure of the last day', () =>
    expect(SMM_KPI(log, 'follower_growth', '', '2026-02-01', '2026-02-28')).toBe(0.5))
  it('has no answer where there were none before', () => {
    expect(
      SMM_KPI([row('2026-01-31', 'a', 'followers', 0), ...log.slice(1)], 'follower_growth', '', ...FEBRUARY),
    ).toBe('')
    expect(SMM_KPI(log, 'follower_growth', 'new', ...FEBRUARY)).toBe('')
  })
})

describe('refused', () => {
  it.each(refused)('%s', (_, answer, sentence) => expect(answer).toThrow(new Error(sentence)))

  it('is nothing in rows of metrics that nobody knows, nor a figure that is not there yet', () =>
    expect(
      SMM_KPI(
        [
          ...LOG,
          ['', '', 'shoe size', 'large'],
          ['soon', 'a', 'reach', ''],
          row('2026-02-02', 'a', 'reach', ' '),
        ],
        'reach',
      ),
    ).toBe(17777))
})

describe('whatever is logged', () => {
  const entry = fc.record({
    date: fc.integer({ min: 46023, max: 46112 }),
    channel: fc.constantFrom('a', 'b', 'c'),
    metric: fc.constantFrom('reach', 'likes', 'comments', 'spend', 'revenue', 'clicks'),
    value: fc.integer({ min: 0, max: 100000 }).map((number) => number / 100),
  })
  const cells = (entries: { date: number; channel: string; metric: string; value: number }[]): Cell[][] =>
    entries.map(({ date, channel, metric, value }) => [date, channel, metric, value])
  const kpis = [['spend'], ['revenue'], ['roas'], ['cpc'], ['er_reach']]
  const numbers = (answer: unknown) =>
    (answer as Cell[][]).map(([value]) => (value === '' ? '' : Number(value).toFixed(6)))

  it('the order of its rows does not matter', () =>
    fc.assert(
      fc.property(
        fc
          .array(entry, { minLength: 1 })
          .chain((entries) =>
            fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
          ),
        ([entries, shuffled]) =>
          expect(numbers(SMM_KPI(cells(entries), kpis))).toEqual(numbers(SMM_KPI(cells(shuffled), kpis))),
      ),
    ))

  it('flows of the channels add up to that of all', () =>
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
        const parts = SMM_KPI(cells(entries), 'spend', [['a'], ['b'], ['c']]) as Cell[][]
        const sum = parts.reduce((all, [value]) => all + Math.round(Number(value || 0) * 10000), 0)
        expect(Math.round(Number(SMM_KPI(cells(entries), 'spend') || 0) * 10000)).toBe(sum)
      }),
    ))
})
