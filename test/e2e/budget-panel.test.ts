import type { Frame, Locator, Page } from 'playwright-core'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { cellText, clickMenu, idle, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, violations } from './panel'

/** The 14th of February: half of the month is over. */
const TODAY = new Date('2026-02-14T12:00:00')
const FEBRUARY = '2'

interface Opened {
  page: Page
  panel: Frame
}

describe('the budget panel', () => {
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

  async function openPanel(language: (typeof LANGUAGES)[number] = 'en', withBudget = true): Promise<Opened> {
    const words = menuWords(language)
    page = await preview.open({ language })
    await page.clock.setFixedTime(TODAY)
    if (withBudget) await clickMenu(page, 'SMM Planner', words.create, words.templates.budget)
    await clickMenu(page, 'SMM Planner', words.budget.title, words.budget.openPanel)
    panel = await sidebarFrame(page)
    await panel
      .getByRole(withBudget ? 'tablist' : 'button')
      .first()
      .waitFor()
    return { page, panel }
  }

  const line = (name: string): Locator =>
    panel.locator('.line').filter({ has: panel.getByRole('button', { name }) })
  const text = async (name: string): Promise<string> => (await line(name).innerText()).replace(/\u00a0/g, ' ')
  const field = () => panel.getByLabel('Spent in February')
  const status = () => panel.locator('.tab:not([hidden]) footer .status')

  async function openLine(name: string): Promise<void> {
    await line(name).click()
    await field().waitFor()
  }

  async function enter(name: string, amount: string): Promise<void> {
    await openLine(name)
    await field().fill(amount)
    await panel.getByRole('button', { name: 'Save' }).click()
  }

  async function says(locator: Locator, expected: string): Promise<void> {
    await locator.filter({ hasText: expected }).first().waitFor({ timeout: 10_000 })
  }

  /** The address of a line's month in the sheet, by the hidden keys. */
  function address(name: string, key: string): Promise<string> {
    return page.evaluate(
      ([title, wanted]) => {
        const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
        const sheet = book?.getSheetByName('Budget 2026')
        const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][]
        const keys = values.find((cells) => cells.some((cell) => String(cell).startsWith('smm:'))) ?? []
        const row = values.findIndex((cells) => cells[keys.indexOf('smm:line')] === title) + 1
        const cell = sheet?.getRange(row, keys.indexOf(`smm:${wanted}`) + 1).getA1Notation()
        return `'Budget 2026'!${cell}`
      },
      [name, key] as const,
    )
  }

  const cell = async (name: string, key: string) => cellText(page, await address(name, key))

  async function edit(name: string, key: string, value: number): Promise<void> {
    const where = await address(name, key)
    await page.evaluate(([at, to]) => void window.smmPreview?.google.edit(at, to), [where, value] as const)
  }

  describe('shows a month', () => {
    beforeEach(() => openPanel())

    test('in sentences, with what was left over from January', async () => {
      expect(await panel.getByRole('combobox', { name: 'Month' }).inputValue()).toBe(FEBRUARY)
      const instagram = await text('Instagram ads')
      expect(instagram).toContain('February: $500 planned + $120 left over from January = $620 to spend')
      expect(instagram).toContain('$594.60 spent, $25.40 left')
      expect(await text('Facebook ads')).toContain('$335 spent, $35 too much')
      expect(await text('Video editor (free plan)')).toContain('February: nothing planned')
    })

    test('with the totals on top and the pace of today', async () => {
      const totals = await panel.locator('.totals').innerText()
      expect(totals).toContain('All lines')
      expect(totals).toContain('$1,337.60 to spend')
      expect(totals).toContain('$1,303.60 spent, $34 left')
      expect(totals).toContain('Spending faster than the month goes by')
      expect(totals).toContain('50% of the month is over, 97% of the money is spent.')
    })

    test('under the groups of the sheet', async () => {
      expect(await panel.locator('h3.group').allInnerTexts()).toEqual([
        'Marketing software',
        'Advertising',
        'Hired services',
        'Digital assets',
      ])
    })

    test('and goes to another', async () => {
      await panel.getByRole('button', { name: 'Next month' }).click()
      expect(await text('Instagram ads')).toContain(
        'March: $500 planned + $25.40 left over from February = $525.40 to spend',
      )
      expect(await panel.locator('.totals').innerText()).toContain('This month has not begun.')
      await panel.getByRole('combobox', { name: 'Month' }).selectOption('1')
      expect(await text('Instagram ads')).toContain('$380 spent, $120 left')
    })

    test('and shows it in the sheet', async () => {
      await panel.getByRole('button', { name: 'Next month' }).click()
      await connection(page, false)
      await panel.getByRole('button', { name: 'Show this month in the sheet' }).click()
      await says(status(), 'That did not work. Check your connection and try again.')
      await connection(page, true)
      await panel.getByRole('button', { name: 'Show this month in the sheet' }).click()
      await eventually(() => cell('Instagram ads', 'month-carried'), '25.40')
    })
  })

  describe('takes what was spent', () => {
    beforeEach(() => openPanel())

    test('into the sheet, which calculates anew', async () => {
      await enter('Instagram ads', '600')
      await says(status(), 'Saved')
      expect(await cell('Instagram ads', 'spent-02')).toBe('600.00')
      expect(await cell('Instagram ads', 'available-03')).toBe('520.00')
      expect(await text('Instagram ads')).toContain('$600 spent, $20 left')
    })

    test('and empties it', async () => {
      await enter('Instagram ads', '')
      await says(status(), 'Saved')
      expect(await cell('Instagram ads', 'spent-02')).toBe('')
      expect(await text('Instagram ads')).toContain('Nothing entered as spent yet')
    })

    test('but not what is no amount', async () => {
      await enter('Instagram ads', '12a')
      await says(line('Instagram ads'), 'Enter an amount, for example 120 or 120.50.')
      expect(await field().getAttribute('aria-invalid')).toBe('true')
      expect(await field().inputValue()).toBe('12a')
      expect(await cell('Instagram ads', 'spent-02')).toBe('594.60')
    })

    test('but asks again where somebody changed it meanwhile', async () => {
      await openLine('Instagram ads')
      await field().fill('600')
      await edit('Instagram ads', 'spent-02', 610)
      await panel.getByRole('button', { name: 'Save' }).click()
      await says(line('Instagram ads'), 'Somebody changed this amount to')
      const described = (await field().getAttribute('aria-describedby'))?.split(' ')[0]
      expect(await panel.locator(`[id="${described}"]`).innerText()).toContain('610.00 USD')
      await says(line('Instagram ads'), '$610 spent')
      expect(await field().inputValue()).toBe('600')
      await panel.getByRole('button', { name: 'Save' }).click()
      await eventually(() => cell('Instagram ads', 'spent-02'), '600.00')
    })

    test('and loses nothing when the connection is gone', async () => {
      await connection(page, false)
      await enter('Instagram ads', '601.5')
      await says(line('Instagram ads'), 'Not saved. Check your connection and try again.')
      expect(await field().inputValue()).toBe('601.5')
      expect(await text('Instagram ads')).toContain('$594.60 spent')
      await connection(page, true)
      await panel.getByRole('button', { name: 'Try again' }).click()
      await eventually(() => cell('Instagram ads', 'spent-02'), '601.50')
    })

    test('keeps what is being typed while she looks at another month', async () => {
      await openLine('Instagram ads')
      await field().fill('77')
      await panel.getByRole('button', { name: 'Next month' }).click()
      await panel.getByRole('button', { name: 'Previous month' }).click()
      expect(await field().inputValue()).toBe('77')
    })

    test('sees what she typed into the sheet when she comes back', async () => {
      await edit('Instagram ads', 'spent-02', 555)
      await page.clock.setFixedTime(new Date(TODAY.getTime() + 60_000))
      await panel.evaluate(() => window.dispatchEvent(new Event('focus')))
      await says(line('Instagram ads'), '$555 spent, $65 left')
    })

    test('finds a line that moved', async () => {
      await openLine('TikTok ads')
      await page.evaluate(() => {
        const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
        book?.getSheetByName('Budget 2026')?.insertRowAfter(13)
      })
      await field().fill('170')
      await field().press('Enter')
      await eventually(() => cell('TikTok ads', 'spent-02'), '170.00')
    })

    test('by keyboard alone', async () => {
      await panel.getByRole('button', { name: 'Instagram ads' }).focus()
      await page.keyboard.press('Enter')
      await field().waitFor()
      await eventually(() => focusedIn(panel), 'INPUT')
      await page.keyboard.press('Escape')
      expect(await focusedIn(panel)).toContain('Instagram ads')
      expect(await panel.locator('.editor').count()).toBe(0)
      await page.keyboard.press('Enter')
      await field().waitFor()
      await page.keyboard.type('602')
      await page.keyboard.press('Enter')
      expect(await focusedIn(panel)).toContain('Instagram ads')
      await eventually(() => cell('Instagram ads', 'spent-02'), '602.00')
      await page.keyboard.press('Tab')
      expect(await focusedIn(panel)).toContain('Facebook ads')
    })
  })

  describe('the lines', () => {
    beforeEach(async () => {
      await openPanel()
      await panel.getByRole('tab', { name: 'Month' }).focus()
      await page.keyboard.press('ArrowRight')
      await panel.getByLabel('What for?').waitFor()
    })

    test('decide what becomes of unspent money', async () => {
      await panel.getByLabel('overspending is taken from it').check()
      await panel.getByRole('button', { name: 'Save' }).click()
      await says(status(), 'Saved')
      expect(await cell('Facebook ads', 'available-03')).toBe('265.00')
    })

    test('want a limit where there is one', async () => {
      await panel.getByLabel('up to the limit').check()
      await panel.getByRole('button', { name: 'Save' }).click()
      await says(panel.locator('.option'), 'Enter the limit')
      await panel.getByLabel('Limit a month').fill('50,5')
      await panel.getByRole('button', { name: 'Save' }).click()
      await says(status(), 'Saved')
      expect(await cell('Instagram ads', 'available-02')).toBe('550.50')
    })

    const add = async (name: string, plan: string) => {
      await panel.getByLabel('What for?').fill(name)
      await panel.getByLabel('Group').selectOption('Advertising')
      await panel.getByLabel('Channel').fill('Pinterest')
      await panel.getByLabel('Planned a month').fill(plan)
      await panel.getByRole('button', { name: 'Add a line' }).click()
    }

    test('become one more', async () => {
      await add('Pinterest ads', '80')
      await says(status(), 'Added: Pinterest ads')
      expect(await focusedIn(panel)).toBe('INPUT')
      expect(await panel.getByLabel('What for?').inputValue()).toBe('')
      expect(await cell('Pinterest ads', 'plan-12')).toBe('80.00')
      await panel.getByRole('tab', { name: 'Month' }).click()
      const texts = await panel.locator('section', { hasText: 'Advertising' }).last().innerText()
      expect(texts).toContain('Pinterest ads')
    })

    test.each(['=IMPORTXML("x")', '<img src=x onerror=alert(1)>', '+1', "'quoted'", '{month}'])(
      'are called %s and nothing else happens',
      async (name) => {
        await add(name, '80')
        await says(status(), `Added: ${name}`)
        expect(await cell(name, 'line')).toBe(name)
        await panel.getByRole('tab', { name: 'Month' }).click()
        const names = await panel.locator('.line h4').allInnerTexts()
        expect(names).toContain(name)
        expect(await panel.locator('img').count()).toBe(0)
        await line('TikTok ads').waitFor()
      },
    )

    test('say what is missing, and keep what was typed', async () => {
      await add('', '80')
      await says(panel.locator('form'), 'Write what the money is for.')
      await add('Facebook ads', '80')
      await says(panel.locator('form'), 'There is already a line of this name.')
      await add('Pinterest ads', 'much')
      await says(panel.locator('form'), 'Enter an amount of 0 or more')
      await connection(page, false)
      await add('Pinterest ads', '80')
      await says(panel.locator('form'), 'Not saved. Check your connection and try again.')
      expect(await panel.getByLabel('What for?').inputValue()).toBe('Pinterest ads')
      await connection(page, true)
      await panel.getByRole('button', { name: 'Try again' }).click()
      await says(status(), 'Added: Pinterest ads')
    })
  })

  describe('the rule for ads', () => {
    beforeEach(async () => {
      await openPanel()
      await panel.getByRole('tab', { name: 'Ad budget' }).click()
    })

    const type = async (sales: string, markup: string, occupancy: string) => {
      await panel.getByLabel('Sales a year').fill(sales)
      await panel.getByLabel('Markup, in %').fill(markup)
      await panel.getByLabel('Rent and premises a year').fill(occupancy)
    }

    test('calculates while she types, and compares with her plan', async () => {
      await type('1,000,000', '92 %', '36000')
      const result = await panel.locator('.result').innerText()
      expect(result).toContain('Between $56,000 and $74,400 a year, that is $4,667 to $6,200 a month.')
      expect(result).toContain('Your plan for advertising this year: $13,350.')
    })

    test('says when nothing is left', async () => {
      await type('100000', '50', '36000')
      expect(await panel.locator('.result').innerText()).toContain('there is nothing left for ads')
    })

    test('says what is no number', async () => {
      await type('much', '-5', '0')
      expect(await panel.getByText('Enter a number of 0 or more.').count()).toBe(2)
    })
  })

  test('without a budget offers to create one', async () => {
    await openPanel('en', false)
    expect(await panel.locator('main').innerText()).toContain('There is no budget in this spreadsheet yet.')
    await panel.getByRole('button', { name: 'Create a budget' }).click()
    await says(panel.locator('.totals'), 'All lines')
    expect(await cell('Instagram ads', 'plan-01')).toBe('500.00')
  })

  test('that cannot be loaded says so and tries again', async () => {
    page = await preview.open()
    await connection(page, false)
    await clickMenu(page, 'SMM Planner', 'Budget', 'Open the budget panel')
    panel = await sidebarFrame(page)
    await says(panel.locator('main'), 'This could not be loaded.')
    await connection(page, true)
    await panel.getByRole('button', { name: 'Try again' }).click()
    await panel.getByRole('button', { name: 'Create a budget' }).waitFor()
  })

  test('goes from year to year', async () => {
    await openPanel()
    await edit('Instagram ads', 'spent-12', 1000)
    await clickMenu(page, 'SMM Planner', 'Budget', 'Create next year’s budget')
    await clickMenu(page, 'SMM Planner', 'Budget', 'Open the budget panel')
    panel = await sidebarFrame(page)
    await panel.getByRole('combobox', { name: 'Month' }).selectOption('1')
    await says(line('Instagram ads'), 'January: $500 planned + $100 left over from last year = $600 to spend')
    await panel.getByRole('combobox', { name: 'Budget' }).selectOption('2026')
    await says(line('Instagram ads'), 'left over from January')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('nothing is cut at 300 pixels, and everybody can use it', async () => {
      await openPanel(language)
      await giveLongName(page)
      for (const tab of [0, 1, 2]) {
        await panel.getByRole('tab').nth(tab).click()
        if (tab === 0) {
          await panel.locator('.line h4 button').nth(3).click()
          await panel.locator('.editor input').fill('x')
          await panel.locator('.editor input').press('Enter')
        }
        if (tab === 1) await panel.getByRole('radio').nth(2).check()
        expect(await cutOff(panel)).toEqual([])
        expect(await violations(panel)).toEqual([])
      }
      expect(await panel.locator('main').innerText()).not.toMatch(/\b(budget|common)\.\w+\.|\{\w+\}/)
    })
  })
})

/** A name without a place to break at, as long as a cell may show it. */
async function giveLongName(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()
    const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][]
    const keys = values.find((cells) => cells.some((one) => String(one).startsWith('smm:'))) ?? []
    const column = keys.indexOf('smm:plan-02')
    const last = values.findIndex((cells, row) => row > 12 && cells[column] === '')
    sheet?.getRange(last, keys.indexOf('smm:line') + 1).setValue('Donaudampfschifffahrt'.repeat(5))
  })
  await idle(page)
}
