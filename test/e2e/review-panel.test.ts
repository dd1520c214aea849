import type { Frame, Page } from 'playwright-core'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, isReady, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations, writeCell } from './panel'

/** The first days of March: February is over and waits for its review. */
const TODAY = new Date('2026-03-04T12:00:00')

describe('the review panel', () => {
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
    await clickMenu(page, 'SMM Planner', menuWords(language).review.open)
    panel = await sidebarFrame(page)
    await panel.locator('select, form').first().waitFor()
  }
  /** From an empty file to the month that is to be reviewed. */
  async function begin(): Promise<void> {
    await openPage()
    await openPanel()
    await panel.getByRole('button', { name: 'Begin' }).click()
    await panel.getByRole('button', { name: 'Review February 2026' }).click()
    await answer().waitFor()
  }

  const answer = () => panel.getByLabel('What is the result of what we did?')
  const status = () => panel.locator('footer .status').innerText()
  const cell = async (key: string) => (await sheetRows(page, 'Review'))[0]?.[key]

  test('begins with nothing, and keeps what she writes', async () => {
    await begin()
    await answer().fill('Orders doubled.\nReach fell.')
    await eventually(status, 'Saved')
    expect(await cell('result')).toBe('Orders doubled.\nReach fell.')
    await page.getByRole('button', { name: 'Close' }).click()
    await openPanel()
    expect(await answer().inputValue()).toBe('Orders doubled.\nReach fell.')
    await panel.getByRole('button', { name: 'Reviewed today' }).click()
    await panel.getByText('Reviewed on Mar 4, 2026').waitFor()
    await eventually(async () => String(await cell('reviewed')).slice(0, 15), 'Wed Mar 04 2026')
  })

  test('shows the facts of the month beside those of the month before', async () => {
    await openPage()
    await clickMenu(page, 'SMM Planner', 'Create', 'Review')
    await openPanel()
    await panel.getByLabel('Month', { exact: true }).selectOption('2026-02')
    const [, february, january] = await sheetRows(page, 'Review')
    const orders = await panel.getByRole('row', { name: 'Orders' }).getByRole('cell').allInnerTexts()
    expect(orders).toEqual([String(february?.orders), String(january?.orders)])
    const heads = await panel.getByRole('columnheader').allInnerTexts()
    expect(heads).toEqual(['Feb 2026', 'Jan 2026'])
  })

  test('makes tasks of decisions, once', async () => {
    await openPage()
    await clickMenu(page, 'SMM Planner', 'Create', 'Tasks')
    await openPanel()
    await panel.getByRole('button', { name: 'Begin' }).click()
    await panel.getByRole('button', { name: 'Review February 2026' }).click()
    await panel.getByLabel('Who does what by when?').fill('- Emma: new photos\n2. Sofia: answer faster')
    await panel.getByRole('button', { name: 'Make tasks of the decisions' }).click()
    await panel.getByText('2 tasks added to “Backlog”.').waitFor()
    await panel.getByRole('button', { name: 'Make tasks of the decisions' }).click()
    await panel.getByText('These decisions are tasks already.').waitFor()
    const tasks = (await sheetRows(page, 'Tasks')).map((row) => row.task)
    expect(
      tasks.filter((task) => task === 'Emma: new photos' || task === 'Sofia: answer faster'),
    ).toHaveLength(2)
  })

  describe('loses nothing', () => {
    test('when the connection is gone, and sends it when it is back', async () => {
      await begin()
      await connection(page, false)
      await answer().fill('Typed in a tunnel')
      await eventually(status, 'Not saved yet. What you typed is kept here and will be sent again.')
      await connection(page, true)
      await panel.getByRole('button', { name: 'Try again' }).click()
      await eventually(status, 'Saved')
      expect(await cell('result')).toBe('Typed in a tunnel')
    })

    test('when the panel is closed in the middle of a word', async () => {
      await begin()
      await connection(page, false)
      await answer().pressSequentially('Half a wor')
      await page.getByRole('button', { name: 'Close' }).click()
      await connection(page, true)
      expect(await cell('result')).toBe('')
      await openPanel()
      expect(await answer().inputValue()).toBe('Half a wor')
      await eventually(() => cell('result'), 'Half a wor')
    })

    test('when the whole page is closed', async () => {
      await begin()
      await eventually(
        async () => (await page.evaluate(() => window.smmPreview?.unsaved?.())) ?? false,
        false,
      )
      await connection(page, false)
      await answer().fill('Tomorrow is another day')
      await eventually(status, 'Not saved yet. What you typed is kept here and will be sent again.')
      await page.reload()
      await isReady(page)
      await openPanel()
      expect(await answer().inputValue()).toBe('Tomorrow is another day')
      await eventually(() => cell('result'), 'Tomorrow is another day')
    })

    test('when somebody else writes into the same cell', async () => {
      await begin()
      await answer().fill('Mine')
      await eventually(status, 'Saved')
      await writeCell(page, 'Review', { key: 'result', value: 'Mine' }, 'result', 'Theirs')
      await answer().fill('Mine, longer')
      await panel.getByText('Somebody changed this meanwhile to: Theirs').waitFor()
      expect(await answer().getAttribute('aria-invalid')).toBe('true')
      expect(await cell('result')).toBe('Theirs')
      await panel.getByRole('button', { name: 'Keep mine' }).click()
      await eventually(() => cell('result'), 'Mine, longer')
      await writeCell(page, 'Review', { key: 'result', value: 'Mine, longer' }, 'result', 'Theirs again')
      await answer().fill('Mine once more')
      await panel.getByRole('button', { name: 'Take theirs' }).click()
      expect(await answer().inputValue()).toBe('Theirs again')
      expect(await cell('result')).toBe('Theirs again')
    })
  })

  test.each([
    ['a formula', '=1+1'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['signs and directions', '🕯️ \u202Eabc\u202C \u200F שלום'],
    ['as much as a cell holds', 'word '.repeat(10_000)],
  ])('keeps %s as text', async (_, text) => {
    await begin()
    await answer().fill(text)
    await eventually(status, 'Saved')
    expect(await cell('result')).toBe(text)
    await page.getByRole('button', { name: 'Close' }).click()
    await openPanel()
    expect(await answer().inputValue()).toBe(text)
    expect(await cutOff(panel)).toEqual([])
  })

  test('works by keyboard alone', async () => {
    await begin()
    await panel.getByLabel('Month', { exact: true }).focus()
    await page.keyboard.press('Tab')
    expect(await focusedIn(panel)).toBe('TEXTAREA')
    await page.keyboard.type('Typed')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Yes')
    await eventually(status, 'Saved')
    expect([await cell('result'), await cell('effective')]).toEqual(['Typed', 'Yes'])
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('says everything, cuts nothing, and can be used by everybody', async () => {
      const words = menuWords(language)
      await openPage(language)
      await openPanel(language)
      const look = async () => {
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
      }
      await look()
      await clickMenu(page, 'SMM Planner', words.create, words.templates.tasks)
      await clickMenu(page, 'SMM Planner', words.create, words.templates.review)
      await openPanel(language)
      await look()
      await panel.locator('select').first().selectOption('2026-03')
      await look()
    })
  })
})
