import { grid, openAddon } from '../local-addon'

const TODAY = '2026-02-14'

function reading(google: ReturnType<typeof openAddon>, name: string) {
  const sheet = grid(google, name)
  return {
    ...sheet,
    head: (row: string, key: string) => sheet.values[sheet.headRow(row) - 1]?.[sheet.column(key) - 1],
    value: (topic: string, key: string) =>
      sheet.values[sheet.row(topic, 'topic') - 1]?.[sheet.column(key) - 1],
    a1: (topic: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.row(topic, 'topic'), sheet.column(key)).getA1Notation()}`,
    rowsOf: (topic: string) =>
      sheet.values
        .filter((row) => row[sheet.column('topic') - 1] === topic)
        .map((row) => (key: string) => row[sheet.column(key) - 1]),
    headA1: (row: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.headRow(row), sheet.column(key)).getA1Notation()}`,
  }
}

describe('the calendar', () => {
  const google = openAddon({ today: TODAY })
  google.ui.click('Create', 'Calendar')

  test('says of each post whether it was published when it was planned', () => {
    const { value } = reading(google, 'Calendar')
    expect(value('How a candle is poured', 'punctual')).toBe('On time')
    expect(value('Fig and honey at an introductory price', 'punctual')).toBe('2 days late')
    expect(value('Live from the workshop', 'punctual')).toBe('Missed')
    // Today is not over yet, tomorrow has not begun.
    expect(value('Giveaway: three days left', 'punctual')).toBe('')
    expect(value('Wick, wax, glass: care in five pictures', 'punctual')).toBe('')
  })

  test('tags links with channel and campaign, and only where there is a link', () => {
    const { value } = reading(google, 'Calendar')
    expect(value('It is here: fig and honey', 'tagged')).toBe(
      'https://mellis.example/fig-honey?utm_source=newsletter&utm_medium=social&utm_campaign=new%20scent%3A%20fig%20and%20honey',
    )
    expect(value('How a candle is poured', 'tagged')).toBe('')
  })

  test('compares the versions of a test by their engagement rates', () => {
    const [photo, reel] = reading(google, 'Calendar').rowsOf('An evening by candlelight')
    expect([photo?.('variant'), reel?.('variant')]).toEqual(['A', 'B'])
    expect(photo?.('rate')).toBeCloseTo(128 / 1910, 12)
    expect(reel?.('rate')).toBeCloseTo(296 / 3120, 12)
    expect([photo?.('verdict'), reel?.('verdict')]).toEqual(['', '✓ Winner'])
  })

  test('counts the posts of the month and of each step, and the hours of the week', () => {
    const { head } = reading(google, 'Calendar')
    // Of February: from the 1st (today − 13) to the 27th (today + 13), and two posts on the 10th and the 14th.
    expect(head('figures', 'date')).toBe(17)
    // Ten posts of this month are published, one of them a day late.
    expect(head('figures', 'channel')).toBeCloseTo(8 / 9, 12)
    // 9 to 15 February: 2 + 2 + 0.5 + 2 + 0.5 + 0.5 + 1 + 2.
    expect(head('figures', 'type')).toBe(10.5)
    expect(head('figures', 'published')).toBe(1)
    expect(['type', 'person', 'status', 'punctual', 'published'].map((key) => head('counts', key))).toEqual([
      3, 4, 3, 2, 17,
    ])
  })

  test('counts a step under the name that the owner gave it', () => {
    const { headA1, a1 } = reading(google, 'Calendar')
    google.edit(headA1('statuses', 'status'), 'Photo done')
    expect(reading(google, 'Calendar').head('counts', 'status')).toBe(0)
    google.edit(a1('Live: we draw the winner', 'status'), 'Photo done')
    expect(reading(google, 'Calendar').head('counts', 'status')).toBe(1)
    google.edit(headA1('statuses', 'status'), 'Ready')
    google.edit(a1('Live: we draw the winner', 'status'), 'Ready')
  })

  test('asks one call for all tagged links', () => {
    const { a1 } = reading(google, 'Calendar')
    const before = google.functionCalls.total
    google.edit(a1('Something is ripening …', 'link'), 'https://mellis.example/teaser')
    expect(google.functionCalls.total - before).toBe(1)
    expect(reading(google, 'Calendar').value('Something is ripening …', 'tagged')).toMatch(
      'utm_source=instagram',
    )
  })

  test('fills the month view, which follows posts, month and filters', () => {
    google.ui.click('Create', 'Month view')
    const on = (row: string, key: string) => reading(google, 'Month view').head(row, key)
    expect(on('header', 'day-1')).toBe('Monday')
    expect(['day-1', 'day-6', 'day-7'].map((key) => on('days-1', key))).toEqual([26, 31, 1])
    // Saturday of the third week from 26 January is the 14th: today.
    expect(on('days-3', 'day-6')).toBe(14)
    expect(on('posts-3', 'day-6')).toBe(
      '09:00 Instagram · Giveaway: three days left\n18:00 Facebook · Have you joined yet?',
    )
    expect(on('posts-1', 'day-7')).toBe('10:00 ✓ Instagram · An evening by candlelight')
    const { headA1 } = reading(google, 'Month view')
    google.edit(headA1('settings', 'day-3'), 'Facebook')
    expect(on('posts-3', 'day-6')).toBe('18:00 Facebook · Have you joined yet?')
    google.edit(headA1('settings', 'day-3'), '')
    google.edit(headA1('settings', 'day-7'), 'Sunday')
    expect([on('header', 'day-1'), on('days-1', 'day-1')]).toEqual(['Sunday', 1])
    google.edit(headA1('settings', 'day-1'), '2026-03-20')
    expect([on('days-1', 'day-1'), on('posts-2', 'day-2')]).toEqual([
      1,
      '18:00 Instagram · Our workshop in one minute, in German',
    ])
  })

  test('tells how often was posted and which kinds of posts do well', () => {
    const { headA1 } = reading(google, 'Month view')
    google.edit(headA1('settings', 'day-1'), '2026-02-01')
    const view = reading(google, 'Month view')
    const line = (name: string, key: string) =>
      view.values.slice(view.headRow('anchor') - 1).find((row) => row[view.column(key) - 1] === name)
    expect(line('Channel', 'day-1')?.slice(0, 3)).toEqual(['Channel', 'Posts this month', 'Posts a week'])
    expect(line('Facebook', 'day-1')?.slice(0, 3)).toEqual(['Facebook', 3, 0.8])
    expect(line('Reel', 'day-5')?.slice(4, 6)).toEqual(['Reel', 5])
    expect(line('Reel', 'day-5')?.[6]).toBeCloseTo((489 + 262 + 296 + 655) / (6250 + 2960 + 3120 + 7140), 12)
  })

  test('fills the week view with cards, posts and hours', () => {
    google.ui.click('Create', 'Week view')
    const view = reading(google, 'Week view')
    expect(view.head('load', 'day-6')).toBe('Posts: 2 · Hours: 1.5')
    expect(view.head('load', 'day-3')).toBe('')
    expect([view.head('settings', 'day-3'), view.head('settings', 'day-5')]).toEqual([10.5, 12])
    const cards = view.values.slice(view.headRow('anchor'))
    const saturday = view.column('day-6') - 1
    expect(cards[0]?.[saturday]).toBe('09:00 Instagram\nGiveaway: three days left\nStory\nSofia\nScheduled')
    expect(cards[1]?.[saturday]).toBe('18:00 Facebook\nHave you joined yet?\nContest\nEmma\nScheduled')
    google.edit(view.headA1('settings', 'day-1'), '2026-03-10')
    const next = reading(google, 'Week view')
    expect(next.values[next.headRow('anchor')]?.[next.column('day-1') - 1]).toMatch(
      /^18:00 Instagram\nOur workshop/,
    )
  })
})

test('speaks Greek', () => {
  const google = openAddon({ today: TODAY, userLocale: 'el', locale: 'el_GR' })
  google.ui.click('Δημιουργία', 'Προβολή μήνα')
  google.ui.click('Δημιουργία', 'Προβολή εβδομάδας')
  const list = reading(google, 'Ημερολόγιο')
  expect(list.value('Σύκο και μέλι σε τιμή γνωριμίας', 'punctual')).toBe('2 μέρες μετά')
  expect(list.value('Ζωντανά από το εργαστήριο', 'punctual')).toBe('Χάθηκε')
  expect(list.value('Κερδίστε ένα κουτί για δύο', 'tagged')).toMatch('utm_campaign=')
  expect(list.head('figures', 'type')).toBe(10.5)
  const month = reading(google, 'Προβολή μήνα')
  expect(month.head('header', 'day-1')).toBe('Δευτέρα')
  expect(month.head('posts-3', 'day-6')).toMatch(/^09:00 Instagram · Διαγωνισμός/)
  expect(reading(google, 'Προβολή εβδομάδας').head('load', 'day-6')).toMatch(
    /^Δημοσιεύσεις: 2 · Ώρες: 1[.,]5$/,
  )
})
