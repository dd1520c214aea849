import { grid, openAddon } from '../local-addon'

const POST = ['date', 'channel', 'type', 'topic', 'reach', 'engagement', 'rate', 'orders']

function report(google: ReturnType<typeof openAddon>, name = 'Report') {
  const sheet = grid(google, name)
  const { values, headRow, column } = sheet
  const block = (keys: string[]) =>
    values.slice(headRow('anchor') - 1).map((row) => keys.map((key) => row[column(key) - 1]))
  return {
    ...sheet,
    figures: ['post-date', 'post-channel', 'post-type'].map(
      (key) => values[headRow('figures') - 1]?.[column(key) - 1],
    ),
    posts: block(POST.map((key) => `post-${key}`)),
    types: block(['type', 'type-posts', 'type-average']),
  }
}

/** A day of a cell is midnight in Athens: by noon it is the same day everywhere else. */
const noonOf = (date: Date) => new Date(date.getTime() + 12 * 3_600_000)

/** The posts of the example that are planned for November, as the calendar has them. */
function postsOf(google: ReturnType<typeof openAddon>, name: string) {
  const { values, headRow, column } = grid(google, name)
  const at = (row: unknown[], key: string) => row[column(key) - 1]
  return values
    .slice(headRow('anchor'))
    .filter((row) => {
      const date = at(row, 'date')
      return date instanceof Date && noonOf(date).getUTCMonth() === 10
    })
    .map((row) => (key: string) => at(row, key))
}

describe('the posts in the report', () => {
  test('are empty without a calendar, and errors nowhere', () => {
    const google = openAddon({ today: '2026-11-21' })
    google.ui.click('Create', 'Report')
    const { figures, posts, types } = report(google)
    expect([...figures, ...posts.flat(), ...types.flat()].every((value) => value === '')).toBe(true)
    // As soon as there is a calendar they are there, and a month without posts is empty again.
    google.ui.click('Create', 'Calendar')
    expect(report(google).posts[1]?.[5]).toBeGreaterThan(0)
    const { sheet, headRow, column } = report(google)
    google.edit(
      `'Report'!${sheet.getRange(headRow('settings'), column('kpi')).getA1Notation()}`,
      '2024-01-01',
    )
    const empty = report(google)
    expect(empty.figures).toEqual([0, 0, 0])
    expect([...empty.posts.flat(), ...empty.types.flat()].every((value) => value === '')).toBe(true)
  })

  test.each([
    ['en', 'en_US', 'Create', 'Calendar', 'Report'],
    ['el', 'el_GR', 'Δημιουργία', 'Ημερολόγιο', 'Αναφορά'],
  ])('show the month’s best ones and what works (%s)', (userLocale, locale, create, calendar, name) => {
    const google = openAddon({ today: '2026-11-21', userLocale, locale })
    google.ui.click(create, calendar)
    google.ui.click(create, name)
    const planned = postsOf(google, calendar)
    const published = planned.filter((post) => post('published') instanceof Date)
    const punctual = published.filter((post) => Number(post('published')) <= Number(post('date')))
    const { figures, posts, types } = report(google, name)
    expect(planned.length).toBeGreaterThan(5)
    expect(figures).toEqual([planned.length, published.length, punctual.length])
    const measured = planned
      .filter((post) => typeof post('engagement') === 'number')
      .sort((one, other) => Number(other('engagement')) - Number(one('engagement')))
    const best = measured
      .slice(0, 10)
      .map((post) => [
        ...['date', 'channel', 'type', 'topic', 'reach', 'engagement'].map(post),
        Number(post('engagement')) / Number(post('reach')),
        post('orders'),
      ])
    expect(posts.slice(1, 1 + best.length)).toEqual(best)
    expect(posts[best.length + 1]?.every((value) => value === '')).toBe(true)
    const averages = new Map(
      types.filter(([type]) => type !== '').map(([type, count, average]) => [type, [count, average]]),
    )
    for (const type of new Set(measured.map((post) => post('type')))) {
      const values = measured
        .filter((post) => post('type') === type)
        .map((post) => Number(post('engagement')))
      const average = values.reduce((sum, value) => sum + value, 0) / values.length
      expect(averages.get(type)).toEqual([values.length, average])
    }
  })
})
