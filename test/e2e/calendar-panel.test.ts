import type { Frame, Page } from 'playwright-core'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, dialogFrame, Preview } from './browser'
import { connection, cutOff, eventually, sheetRows, unsaid, violations, writeCell } from './panel'

type Row = Record<string, string | number>

/** Wednesday, 4 February 2026: the month begins on a Sunday and has four weeks. */
const TODAY = new Date('2026-02-04T12:00:00')
const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569

describe('the content calendar', () => {
  let preview: Preview
  let page: Page
  let panel: Frame

  beforeAll(async () => {
    preview = await Preview.start()
  })
  afterAll(async () => {
    await preview?.close()
  })
  afterEach(async () => {
    await page?.context().close()
  })

  async function openPage(language: (typeof LANGUAGES)[number] = 'en'): Promise<void> {
    page = await preview.open({ language })
    await page.clock.setSystemTime(TODAY)
  }
  async function openPanel(language: (typeof LANGUAGES)[number] = 'en'): Promise<void> {
    const words = menuWords(language)
    await clickMenu(page, 'SMM Planner', words.calendar.title, words.calendar.plan)
    panel = await dialogFrame(page)
    await panel.locator('.tabs, form').first().waitFor()
  }
  async function openMonth(): Promise<void> {
    const open = page.locator('.dialog').getByRole('button', { name: 'Close' })
    if (await open.count()) await open.click()
    const { calendar } = menuWords('en')
    await clickMenu(page, 'SMM Planner', calendar.title, calendar.month)
    await monthShown()
  }
  async function monthShown(): Promise<void> {
    await page.frameLocator('.dialog iframe').locator('.month-head').waitFor()
    panel = await dialogFrame(page)
  }
  async function begin(): Promise<void> {
    await openPage()
    await openPanel()
    await panel.getByRole('button', { name: 'Begin' }).click()
    await panel.locator('.tabs').waitFor()
    await panel.getByRole('button', { name: 'Begin' }).click()
    await panel.getByLabel('Another channel').waitFor()
  }
  const tab = (name: string) => panel.getByRole('tab', { name }).click()
  const status = () => panel.locator('.tab:not([hidden]) footer .status').innerText()
  const planned = async (): Promise<string[]> =>
    (await sheetRows(page, 'Calendar'))
      .filter(({ channel }) => channel !== '' && channel !== undefined)
      .map(({ date, time, channel, type, topic }) =>
        `${dayOf(date)} ${time} ${channel} ${type} ${topic}`.trim(),
      )
      .filter((text) => /^\d{4}/.test(text))
  const dayOf = (cell: unknown) => {
    const date = new Date(cell as string)
    return Number.isNaN(date.getTime()) || typeof cell === 'string'
      ? ''
      : new Date(date.getTime() + 12 * 3_600_000).toISOString().slice(0, 10)
  }

  /** Writes rows below the others, as if she had typed them. */
  const fillIn = (rows: Row[], sheet = 'Calendar') =>
    page.evaluate(
      ({ rows: all, sheet: name }) => {
        const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
        const target = book?.getSheetByName(name)
        const values = (target?.getDataRange().getValues() ?? []) as unknown[][]
        const at = values.findIndex((cells) => cells.some((cell) => String(cell).startsWith('smm:')))
        const keys = (values[at] ?? []).map((key) => String(key).slice(4))
        const named = values.findIndex((cells) => cells.includes('anchor'))
        const first = named + 2
        const lacking = first + all.length - 1 - (target?.getMaxRows() ?? 0)
        if (lacking > 0) target?.insertRowsAfter(target.getMaxRows(), lacking)
        for (const key of Object.keys(all[0] ?? {})) {
          const column = keys.indexOf(key) + 1
          target?.getRange(first, column, all.length, 1).setValues(all.map((row) => [row[key] ?? '']))
        }
      },
      { rows, sheet },
    )
  const rhythm = { channel: 'Instagram', posts: 3, types: 'Reel, Image', times: "'Mon, Wed, Fri · 18:00" }

  async function beginWith(channels: Row[], posts: Row[] = []): Promise<void> {
    await begin()
    await fillIn(channels, 'Channels')
    if (posts.length > 0) await fillIn(posts)
    await page.getByRole('button', { name: 'Close' }).click()
    await openPanel()
  }

  test('keeps the rhythm in the sheet of channels', async () => {
    await begin()
    await panel.getByLabel('Another channel').fill('Instagram')
    await panel.getByRole('button', { name: 'Add' }).click()
    const row = panel.getByRole('region', { name: 'Instagram' })
    await row.getByLabel('Posts a week').fill('3')
    for (const day of ['Tue', 'Thu', 'Sat', 'Sun']) await row.getByRole('button', { name: day }).click()
    await row.getByLabel('Times').fill('18:00, 9.30')
    await row.getByRole('button', { name: /^Until you choose/ }).click()
    await row.getByRole('checkbox', { name: 'Reel' }).click()
    await row.getByRole('checkbox', { name: 'Image' }).click()
    await row.getByLabel('How often: Reel').selectOption('2')
    await eventually(status, 'Saved')
    // The times of two reels and an image: 3 × (2 × 2 + 1) ÷ 3 hours.
    await panel.getByText('This rhythm takes about 5 of your 12 hours a week.').waitFor()
    const [channel] = (await sheetRows(page, 'Channels')).filter((one) => one.channel === 'Instagram')
    expect(channel).toMatchObject({
      posts: 3,
      types: 'Reel ×2, Image',
      times: 'Mon, Wed, Fri · 18:00, 09:30',
    })
  })

  test('fills a month around what is there, says what it adds, and takes it back', async () => {
    await beginWith(
      [rhythm],
      [{ date: serial('2026-02-09'), time: "'18:00", channel: 'Instagram', type: 'Reel', topic: 'Mine' }],
    )
    const before = await planned()
    expect(before).toEqual(['2026-02-09 18:00 Instagram Reel Mine'])
    await tab('Fill')
    // 4 and 6 February, then three a week until the 27th, less the one that is there.
    await panel.getByRole('button', { name: 'Add 10 posts' }).waitFor()
    await panel.getByRole('checkbox', { name: /February 6/ }).uncheck()
    await panel.getByRole('button', { name: 'Add 9 posts' }).click()
    await panel.getByText('9 posts are in your calendar.').waitFor()
    const days = (await planned()).map((post) => post.slice(8, 10))
    expect(days.sort()).toEqual(['04', '09', '11', '13', '16', '18', '20', '23', '25', '27'])
    expect((await planned()).filter((post) => post.includes('Mine'))).toEqual(before)
    // What she left out is offered again, and nothing else.
    await panel.getByRole('button', { name: 'Add 1 post' }).waitFor()

    await writeCell(page, 'Calendar', { key: 'time', value: '18:00' }, 'time', '18:00')
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByText('9 posts are out again.').waitFor()
    expect(await planned()).toEqual(before)
  })

  test('leaves in what somebody has worked on since', async () => {
    await beginWith([{ ...rhythm, posts: 1 }])
    await tab('Fill')
    await panel.getByLabel('Fill which days?').selectOption('next-week')
    await panel.getByRole('button', { name: 'Add 1 post' }).click()
    await panel.getByText('1 post is in your calendar.').waitFor()
    await writeCell(page, 'Calendar', { key: 'channel', value: 'Instagram' }, 'topic', 'My candle')
    await panel.getByRole('button', { name: 'Undo' }).click()
    await panel.getByText('1 post stays, because it was changed meanwhile.').waitFor()
    expect(await planned()).toHaveLength(1)
  })

  test('says what does not fit and why', async () => {
    await beginWith([
      { ...rhythm, posts: 5, types: 'E-book', times: "'18:00", state: '' },
      { ...rhythm, channel: 'TikTok', state: 'Access lost' },
    ])
    await tab('Fill')
    await panel.getByLabel('Fill which days?').selectOption('next-week')
    // Twelve hours hold two e-books of five.
    await panel.getByRole('button', { name: 'Add 2 posts' }).waitFor()
    const reasons = await panel.locator('.reasons li').allInnerTexts()
    expect(reasons).toEqual([
      'Instagram, week from Feb 9, 2026: 3 posts – the hours of work are full',
      'TikTok, week from Feb 9, 2026: 3 posts – this channel is paused',
    ])
  })

  const slot = { time: "'18:00", channel: 'Instagram', type: 'Reel', topic: 'Candle' }
  const card = (name: string | RegExp) => panel.locator('.post').filter({ hasText: name })
  const dayWith = (name: string) => card(name).evaluate((one) => one.closest('td')?.getAttribute('data-day'))

  describe('the month', () => {
    test('a post is carried to another day by keys, put back, and dragged', async () => {
      await beginWith([rhythm], [{ ...slot, date: serial('2026-02-11') }])
      await openMonth()
      await card('Candle').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      await eventually(() => dayWith('Candle'), '2026-02-19')
      expect(await planned()).toEqual(['2026-02-11 18:00 Instagram Reel Candle'])
      await page.keyboard.press('Space')
      await eventually(planned, ['2026-02-19 18:00 Instagram Reel Candle'])
      expect(await panel.locator('.tab:not([hidden]) > [role=status]').innerText()).toBe(
        '18:00 Instagram Candle is on Thursday, February 19 now.',
      )
      await panel.getByRole('button', { name: 'Undo' }).click()
      await eventually(planned, ['2026-02-11 18:00 Instagram Reel Candle'])
      await card('Candle').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Escape')
      await eventually(() => dayWith('Candle'), '2026-02-11')
      await card('Candle').dragTo(panel.locator('[data-day="2026-02-13"]'))
      await eventually(planned, ['2026-02-13 18:00 Instagram Reel Candle'])
    })

    test('nobody’s move is overwritten', async () => {
      await beginWith([rhythm], [{ ...slot, date: serial('2026-02-11') }])
      await openMonth()
      await card('Candle').focus()
      await writeCell(page, 'Calendar', { key: 'topic', value: 'Candle' }, 'date', serial('2026-02-25'))
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Space')
      await panel.getByText('Somebody changed this post meanwhile.').waitFor()
      await eventually(() => dayWith('Candle'), '2026-02-25')
      expect(await planned()).toEqual(['2026-02-25 18:00 Instagram Reel Candle'])
    })

    test('of two slots that differ in their channel alone, the right one moves', async () => {
      const alike = { ...slot, topic: '', date: serial('2026-02-11') }
      await beginWith([rhythm], [alike, { ...alike, channel: 'TikTok' }])
      await openMonth()
      await card('TikTok').focus()
      // Somebody sorts the sheet meanwhile.
      await fillIn([{ ...alike, channel: 'TikTok' }, alike])
      for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key)
      await eventually(
        async () => (await planned()).sort(),
        ['2026-02-11 18:00 Instagram Reel', '2026-02-12 18:00 TikTok Reel'],
      )
    })

    test('a click opens a post; what she writes comes back as it went in', async () => {
      const hostile = '=1+1 <img src=x onerror=alert(1)> 🕯️ \u202eabc'
      await beginWith([rhythm], [{ ...slot, topic: '', date: serial('2026-02-11') }])
      await openMonth()
      await card('No topic yet').click()
      await panel.getByLabel('Topic').fill(hostile)
      await panel.getByLabel('Time', { exact: true }).fill('9:15')
      await eventually(status, 'Saved')
      const [row] = (await sheetRows(page, 'Calendar')).filter((one) => one.channel === 'Instagram')
      expect(row).toMatchObject({ topic: hostile, time: '9:15' })
      await connection(page, false)
      await panel.getByLabel('Topic').fill('Typed in a tunnel')
      await eventually(status, 'Not saved yet. What you typed is kept here and will be sent again.')
      await connection(page, true)
      await panel.getByRole('button', { name: 'Try again' }).click()
      await eventually(status, 'Saved')
      await openMonth()
      await card('Typed in a tunnel').waitFor()
    })

    test('of two thousand posts those of the month are drawn', async () => {
      const many = Array.from({ length: 2_000 }, (_, index) => ({
        date: serial('2025-01-01') + Math.floor(index / 4),
        time: `'${String(8 + (index % 12)).padStart(2, '0')}:00`,
        channel: ['Instagram', 'Facebook', 'TikTok', 'Newsletter'][index % 4] ?? '',
        type: 'Reel',
        topic: `Something about candles, number ${index}`,
        reach: 1_000 + index,
      }))
      await beginWith([rhythm], many)
      await openMonth()
      // Only the weeks that are shown are drawn, with four posts a day: five of February, six of March.
      await eventually(() => panel.locator('.post').count(), 4 * 5 * 7)
      await panel.getByRole('button', { name: 'Next month' }).click()
      await eventually(() => panel.locator('.post').count(), 4 * 6 * 7)
    })
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('every screen is complete, nothing is cut, and everybody can use it', async () => {
      const { create, templates } = menuWords(language)
      const looksRight = async () => {
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
      }
      await openPage(language)
      await openPanel(language)
      await looksRight()
      await page.locator('.dialog').getByRole('button').first().click()
      for (const name of ['calendar', 'channels', 'keydates'] as const)
        await clickMenu(page, 'SMM Planner', create, templates[name])
      await openPanel(language)
      const tabs = panel.getByRole('tab')
      await tabs.nth(0).click()
      await panel.locator('.types .link').first().click()
      await panel.locator('.chip input').first().click()
      await panel.locator('details summary').last().click()
      await looksRight()
      await tabs.nth(1).click()
      await panel.locator('.wishes select').first().selectOption('quarter')
      await looksRight()
      await panel.locator('footer .primary').click()
      await panel.locator('.notice.good').waitFor()
      await looksRight()
      await panel.locator('.notice.good button').first().click()
      await monthShown()
      await panel.locator('.post').last().click()
      await looksRight()
    })
  })
})
