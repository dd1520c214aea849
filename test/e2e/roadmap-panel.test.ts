import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations, writeCell } from './panel'

const TODAY = '2026-02-14'
const ADS = 'Ads across Germany for 1,000 local followers'
const CREATORS = '5,000 followers through German creators'

type Sheet = 'goals' | 'roadmap' | 'tasks'

describe('the roadmap panel', () => {
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

  async function open(sheets: Sheet[], language: Language = 'en'): Promise<void> {
    const words = menuWords(language)
    page = await preview.open({ language })
    await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`))
    for (const sheet of sheets) await clickMenu(page, 'SMM Planner', words.create, words.templates[sheet])
    await reopen(language)
  }
  async function reopen(language: Language = 'en'): Promise<void> {
    await clickMenu(page, 'SMM Planner', menuWords(language).roadmap.open)
    panel = await sidebarFrame(page)
    await panel.locator('footer button, .empty').first().waitFor()
    await page.evaluate(() => {
      for (const toast of document.querySelectorAll('.toast')) toast.remove()
    })
  }
  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  const shownDay = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
  const cells =
    (sheet: string, key: string, name: string, ...columns: string[]) =>
    async () => {
      const row = (await sheetRows(page, sheet)).find((one) => one[key] === name) ?? {}
      return columns.map((column) => shownDay(row[column]))
    }
  const initiative = (name: string, ...columns: string[]) => cells('Roadmap', 'initiative', name, ...columns)
  const line = (name: string) => panel.locator('.line').filter({ has: button(name) })

  it('lists initiatives by goal, with the overdue in words and how many tasks are done', async () => {
    await open(['goals', 'roadmap', 'tasks'])
    expect(await panel.locator('.group h2').allInnerTexts()).toEqual([
      'Grow online sales by a quarter',
      'Double the German Instagram audience',
      '600 new e-mail addresses',
    ])
    expect(await line('Giveaway for newsletter sign-ups').innerText()).toContain('Overdue since Feb 10')
    // One of four tasks of the example is done: the choice of the 50 best posts.
    expect(await line('Translate our 50 best posts into German').innerText()).toContain('1 of 4 tasks done')
    // The second quarter: what begins at the end of February has its bar still there.
    await panel.getByRole('button', { name: 'Three months on' }).click()
    await panel.getByText('Apr – Jun 2026').waitFor()
    expect(await line(CREATORS).locator('.bar').count()).toBe(1)
    expect(await line(ADS).locator('.bar').count()).toBe(0)
  })

  it('adds an initiative from a draft that survives closing, and its text stays text', async () => {
    const hostile = '=1+1 <img src=x onerror=alert(1)> 🕯️'
    await open(['roadmap'])
    await button('Add an initiative').click()
    await eventually(() => focusedIn(panel), 'Add an initiative')
    await button('Add').click()
    await panel.getByText('Write down what you will do.').waitFor()
    await panel.getByLabel('Initiative', { exact: true }).fill(hostile)
    await panel.getByLabel('Start').fill('2026-03-02')
    await panel.getByLabel('How many days?').fill('x')
    await button('Add').click()
    await panel.getByText('Enter a number of days').waitFor()
    await panel.getByLabel('How many days?').fill('14')
    await reopen()
    await button('Add an initiative').click()
    await connection(page, false)
    await button('Add').click()
    await panel.getByText('Not saved.').waitFor()
    await connection(page, true)
    await button('Try again').click()
    await line(hostile).getByText('Mar 2 – Mar 15').waitFor()
    expect(await initiative(hostile, 'start', 'finish', 'status')()).toEqual([
      '2026-03-02',
      '2026-03-15',
      'Planned',
    ])
  })

  it('shifts an initiative with what comes after it, shows before what moves, and takes it back', async () => {
    await open(['goals', 'roadmap', 'tasks'])
    await button(ADS).click()
    await button('Shift').click()
    await panel.getByLabel('By how many').fill('2')
    await panel.getByText('Shift the deadlines of 4 open tasks too').waitFor()
    // 10 to 23 February become 24 February to 9 March; the creators come after, with their end.
    expect(await panel.locator('.preview li').allInnerTexts()).toEqual([
      expect.stringMatching(/Ads across .*Feb 10 – Feb 23\s+Feb 24 – Mar 9$/s),
      expect.stringMatching(/5,000 followers .*Feb 24 – May 20\s+Mar 10 – Jun 3$/s),
    ])
    expect(await initiative(ADS, 'start')()).toEqual(['2026-02-10'])
    await writeCell(page, 'Roadmap', { key: 'initiative', value: CREATORS }, 'person', 'Nobody')
    await button('Shift 2 initiatives').click()
    await panel.getByText('2 initiatives were shifted.').waitFor()
    expect(await initiative(ADS, 'start', 'finish')()).toEqual(['2026-02-24', '2026-03-09'])
    expect(await initiative(CREATORS, 'start', 'end', 'person')()).toEqual([
      '2026-03-10',
      '2026-06-03',
      'Nobody',
    ])
    const task = cells('Tasks', 'task', 'Choose regions and daily amount', 'deadline')
    expect(await task()).toEqual(['2026-03-06'])
    await button('Undo').click()
    await panel.getByText('All days are as they were before.').waitFor()
    expect(await initiative(ADS, 'start')()).toEqual(['2026-02-10'])
    expect(await initiative(CREATORS, 'start', 'end')()).toEqual(['2026-02-24', '2026-05-20'])
    expect(await task()).toEqual(['2026-02-20'])
  })

  it('does not move what somebody else moved meanwhile, and says so', async () => {
    await open(['roadmap'])
    await button(ADS).click()
    await button('Shift').click()
    await panel.getByLabel('Which way?').selectOption({ label: 'To a certain day' })
    await panel.getByLabel('New start').fill('2026-03-01')
    // 1 July 2026 as the spreadsheet keeps it.
    await writeCell(page, 'Roadmap', { key: 'initiative', value: CREATORS }, 'start', 46204)
    await button('Shift 2 initiatives').click()
    await panel.getByText('Somebody changed these meanwhile.').waitFor()
    expect(await panel.locator('.notice.caution li').allInnerTexts()).toEqual([CREATORS])
    expect(await initiative(ADS, 'start')()).toEqual(['2026-03-01'])
    expect(await initiative(CREATORS, 'start')()).toEqual(['2026-07-01'])
  })

  it('splits an initiative into tasks by the six steps of the plan, and makes no doubles', async () => {
    await open(['roadmap'])
    await button(CREATORS).click()
    await button('Split into tasks').click()
    await panel.getByText('“Tasks”, which does not exist yet').waitFor()
    await button('Begin').click()
    const texts = panel.locator('.lines textarea')
    await texts.first().waitFor()
    expect(await texts.count()).toBe(6)
    // From 24 February to 20 May are 85 days; a sixth of them is 14, and the last one is the end.
    const days = panel.locator('.lines input[type="date"]')
    expect(await days.first().inputValue()).toBe('2026-03-10')
    expect(await days.last().inputValue()).toBe('2026-05-20')
    await texts.first().fill('Choose four creators')
    await panel.locator('.lines li').nth(1).getByRole('button', { name: 'Delete' }).click()
    await button('Spread the deadlines evenly').click()
    // 85 days over five tasks are 17 each.
    expect(await days.first().inputValue()).toBe('2026-03-13')
    await reopen()
    await button(CREATORS).click()
    await button('Split into tasks').click()
    await button('Add 5 tasks').click()
    await panel.getByText('5 tasks were added to the sheet “Tasks”.').waitFor()
    expect(
      await cells('Tasks', 'task', 'Choose four creators', 'initiative', 'stage', 'person', 'deadline')(),
    ).toEqual([CREATORS, 'Backlog', 'Emma', '2026-03-13'])
    await button(`‹ ${CREATORS}`).click()
    await panel.getByText('0 of 5 tasks done').waitFor()
    await button('Split into tasks').click()
    await button('Add 6 tasks').click()
    await panel.getByText('4 were there already').waitFor()
  })

  it('changes the cells of an initiative, and deletes it after a question', async () => {
    await open(['goals', 'roadmap'])
    await button(ADS).click()
    await panel.getByLabel('Initiative', { exact: true }).fill('Ads in Austria')
    await panel.getByLabel('Status').selectOption({ label: 'On hold' })
    await panel.getByLabel('or days').fill('21')
    await eventually(initiative('Ads in Austria', 'status', 'days', 'finish'), ['On hold', 21, '2026-03-02'])
    await panel.getByText('Feb 10 – Mar 2').waitFor()
    await button('Delete').click()
    await panel.getByText('Delete this initiative for good?').waitFor()
    await button('Delete').click()
    await button('Add an initiative').waitFor()
    expect(await initiative('Ads in Austria', 'status')()).toEqual([undefined])
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    it('has room for all words', async () => {
      const shown = async () => {
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
      }
      await open(['roadmap', 'tasks'], language)
      await shown()
      await panel.locator('footer .primary').click()
      await panel.locator('[data-title]').waitFor()
      await shown()
      await panel.locator('.back button').click()
      await panel.locator('.line .name').nth(2).click()
      await panel.locator('summary').click()
      await panel.locator('.screen > .buttons button').last().click()
      await shown()
      await panel.locator('footer .outlined').click()
      await panel.locator('.preview').waitFor()
      await shown()
      await panel.locator('footer .primary').click()
      await panel.locator('.notice').waitFor()
      await shown()
      await panel.locator('.back button').click()
      await panel.locator('footer .primary').click()
      await panel.locator('.lines').waitFor()
      await shown()
      await panel.locator('footer .primary').click()
      await panel.locator('.notice').waitFor()
      await shown()
    })
  })
})
