import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations, writeCell } from './panel'

const TODAY = new Date('2026-02-14T12:00:00')
const WHO = 'Who are you: what is your purpose, your mission, your team?'
const HOSTILE = '=1+1 <img src=x onerror=alert(1)> 🕯️ \u202eשלום\u202c'

let preview: Preview
let page: Page
let panel: Frame

beforeAll(async () => {
  preview = await Preview.start()
})
afterAll(async () => {
  await preview?.close()
})

async function open(language: Language = 'en'): Promise<void> {
  const words = menuWords(language)
  await clickMenu(page, 'SMM Planner', words.strategy.title, words.strategy.guide)
  panel = await sidebarFrame(page)
  await panel.locator('main button').first().waitFor()
}

async function begin(sheet: 'example' | 'empty' | 'none', language: Language = 'en'): Promise<void> {
  const words = menuWords(language)
  page = await preview.open({ language })
  await page.clock.setFixedTime(TODAY)
  if (sheet === 'example') await clickMenu(page, 'SMM Planner', words.create, words.templates.strategy)
  await open(language)
  if (sheet !== 'empty') return
  await panel.locator('button.primary').click()
  await panel.locator('.sections').waitFor()
}

const press = (name: string | RegExp) => panel.getByRole('button', { name }).click()
const heading = () => panel.getByRole('heading', { level: 2 }).innerText()
const status = () => panel.locator('footer .status')
const saved = () => status().filter({ hasText: 'Saved' }).waitFor()
const section = (name: string) => panel.locator('.sections .line').filter({ hasText: name })
const back = () => panel.locator('.crumb button').click()
const answer = () => panel.getByRole('textbox', { name: 'Your answer' })

async function row(question: string): Promise<Record<string, unknown> | undefined> {
  return (await sheetRows(page, 'Strategy')).find((cells) => cells.question === question)
}
const answerIn = async (question: string) => (await row(question))?.answer

describe('the strategy guide', () => {
  afterEach(() => page?.context().close())

  test('begins without a sheet, asks what a plan needs, and finds the answers again', async () => {
    await begin('empty')
    expect(await section('Quick start').innerText()).toContain('0 of 10')
    await press('Answer the ★ questions')
    expect(await heading()).toBe(WHO)
    expect(await panel.locator('main').innerText()).toContain('One sentence that a friend could repeat.')
    await panel.getByText('An example').click()
    expect(await panel.locator('.more').innerText()).toContain('Three people who pour candles by hand')
    await answer().fill(HOSTILE)
    await saved()
    expect(await answerIn(WHO)).toBe(HOSTILE)

    await press('Next')
    expect(await heading()).toBe('Who buys from you, and what moves them?')
    await eventually(() => focusedIn(panel), 'Who buys from you, and what moves them?')
    for (let skipped = 0; skipped < 8; skipped++) await press('Skip')
    await answer().fill('Instagram')
    await press('Done')
    expect(await heading()).toBe('Almost a plan')
    expect(await panel.locator('main').innerText()).toContain('8 ★ questions are still open')
    await press('All sections')
    expect(await section('Quick start').innerText()).toContain('2 of 10')

    await open()
    await press('Go on where you stopped')
    expect(await heading()).toBe('What is your main sales channel?')
    expect(await answer().inputValue()).toBe('Instagram')
    await press('All sections')
    await section('1. Ten questions').click()
    expect(await panel.locator('.asked .said').innerText()).toBe(HOSTILE)
    expect(await panel.locator('img').count()).toBe(0)
  })

  test('a quick start that is answered is a plan, and says what comes next', async () => {
    await begin('empty')
    await press('Answer the ★ questions')
    for (let question = 1; question <= 10; question++) {
      await answer().fill(`Answer ${question}`)
      await press(question < 10 ? 'Next' : 'Done')
    }
    expect(await heading()).toBe('You have a plan')
    expect(await panel.locator('.next dt').allInnerTexts()).toEqual([
      'Goals',
      'Channels',
      'Budget',
      'Roadmap',
      'Calendar',
    ])
    await saved()
    const stars = (await sheetRows(page, 'Strategy')).filter((cells) => cells.quick === '★')
    expect(stars.map((cells) => cells.answer)).toEqual(stars.map((_, index) => `Answer ${index + 1}`))
  })

  test('shows what the example wrote beside the field, and never as hers', async () => {
    await begin('example')
    expect(await section('1. Ten questions').innerText()).toContain('0 of 10')
    await section('4. People').click()
    const boss = panel.getByRole('combobox', { name: 'Who is the boss?' })
    expect(await boss.inputValue()).toBe('')
    await boss.fill('Ana')
    await saved()
    // The people of the example agreed, she has not yet.
    expect(await row('Who is the boss?')).toMatchObject({ answer: 'Ana', agreed: '' })
    await back()
    await section('2. Your shop').click()
    await press(/Where are your headquarters/)
    await panel.getByText('An example').click()
    await press('Start from this example')
    expect(await answer().inputValue()).toBe('In a former bakery, in a small town an hour from the capital.')
    await saved()
    await open()
    await section('2. Your shop').click()
    expect(await panel.locator('.asked .said').allInnerTexts()).toEqual([
      'In a former bakery, in a small town an hour from the capital.',
    ])
  })

  test('keeps what she typed where the connection fails and the panel is closed mid-word', async () => {
    await begin('empty')
    await press('Answer the ★ questions')
    await connection(page, false)
    await answer().fill('We pour cand')
    await status().filter({ hasText: 'Not saved yet' }).waitFor()
    await page.locator('.sidebar').getByRole('button', { name: 'Close' }).click()
    expect(await answerIn(WHO)).toBe('')
    await connection(page, true)
    await open()
    await eventually(() => answerIn(WHO), 'We pour cand')
    await press('Go on where you stopped')
    expect(await answer().inputValue()).toBe('We pour cand')
  })

  test('follows the sheet: questions that were added, and one that was reworded while she answered it', async () => {
    await begin('empty')
    await page.evaluate(() => {
      const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
      const sheet = book?.getSheetByName('Strategy')
      const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][]
      const row = values.findIndex((cells) => cells.includes('part-own')) + 1
      sheet?.getRange(row + 1, 3).setValue('Which fair next?')
    })
    await open()
    await section('12. Your own questions').click()
    await press('Begin')
    expect(await heading()).toBe('Which fair next?')
    await writeCell(
      page,
      'Strategy',
      { key: 'question', value: 'Which fair next?' },
      'question',
      'Which market?',
    )
    await answer().fill('Berlin in May')
    await status().filter({ hasText: 'waits for your decision' }).waitFor()
    await back()
    await press('All sections')
    const unsaved = panel.locator('.unsaved')
    expect(await unsaved.innerText()).toContain('Berlin in May')
    await unsaved.getByRole('button', { name: 'Discard what I typed' }).click()
    await unsaved.waitFor({ state: 'detached' })
  })

  test('asks before it writes over what somebody else wrote', async () => {
    await begin('empty')
    await press('Answer the ★ questions')
    await writeCell(page, 'Strategy', { key: 'question', value: WHO }, 'answer', 'Theirs')
    await answer().fill('Mine')
    await panel.getByText('Somebody changed this meanwhile to: Theirs').waitFor()
    expect(await answerIn(WHO)).toBe('Theirs')
    await press('Keep mine')
    await eventually(() => answerIn(WHO), 'Mine')
  })

  test('reckons what a price leaves while she types', async () => {
    await begin('example')
    await section('7. Price').click()
    await press(/What does one piece cost you/)
    const field = (name: string) => panel.getByRole('textbox', { name })
    await field('What does one piece cost you?').fill('six')
    await panel.getByText('Enter an amount, for example 120 or 120.50.').waitFor()
    await field('What does one piece cost you?').fill('6')
    await field('What do you pay per sale').fill('3')
    await field('What do you sell it for?').fill('8')
    const text = () => panel.locator('main').innerText()
    expect(await text()).toContain('At this price you lose $1 on each piece. It has to be more than $9.')
    // What is left of 15 after 9 is 40%.
    await field('What if the margin were').fill('40')
    await press('Use $15 as the price')
    await field('How many do you sell').fill('100')
    await field('What share').fill('50')
    const left = await panel.locator('.result').innerText()
    expect(left).toContain('$6 on each piece')
    expect(left).toContain('Margin: 40% of the price. Markup: 67% on the costs.')
    expect(left).toContain('With 100 sales a month that is $600.')
    expect(left).toContain('plan no more than $300 a month')
    await saved()
    expect(await answerIn('What do you sell it for?')).toBe(15)
    expect(await answerIn('What share of the margin will you put back into the business?')).toBe(0.5)

    // What turns out to be no amount leaves nothing of its beginning behind.
    await field('How many do you sell').press('Control+a')
    await field('How many do you sell').pressSequentially('12 apples', { delay: 20 })
    await panel.getByText('Enter an amount, for example 120 or 120.50.').waitFor()
    await saved()
    expect(await answerIn('How many do you sell in a month?')).toBe(100)
  })

  test('people: several to a role, several roles to a person, agreed on today', async () => {
    await begin('empty')
    await section('4. People').click()
    await panel.getByRole('combobox', { name: 'Who is the boss?' }).fill('Ana')
    await panel.getByRole('combobox', { name: 'Who writes the texts?' }).fill('Ana, Ben')
    expect(await panel.locator('.result').innerText()).toBe('Ana: 2 roles\nBen: 1 role')
    await panel.getByRole('checkbox').first().click()
    await saved()
    expect(new Date((await row('Who is the boss?'))?.agreed as string).toISOString()).toContain('2026-02-1')
    expect((await row('Who writes the texts?'))?.agreed).toBe('')
    // The list of people begins in the last row of the head; Ana is written down twice and named once.
    expect((await sheetRows(page, 'Strategy')).map((cells) => cells.people).filter(Boolean)).toEqual(['Ben'])
  })

  test('the customer’s way shows its gaps', async () => {
    await begin('empty')
    await section('9. The customer').click()
    await panel.getByText('14 of 14 steps have no answer yet.').waitFor()
    await press(/What do they see first/)
    await answer().fill('The page of the scent')
    await back()
    await panel.getByText('13 of 14 steps have no answer yet.').waitFor()
    expect(await panel.locator('.path .filled').innerText()).toContain('The page of the scent')
  })

  test('can be used by keyboard alone', async () => {
    await begin('empty')
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 30 && (await focusedIn(panel)) !== name; tries++)
        await page.keyboard.press('Tab')
      await eventually(() => focusedIn(panel), name)
    }
    await panel.locator('h2').focus()
    await tabTo('Answer the ★ questions')
    await page.keyboard.press('Enter')
    await eventually(heading, WHO)
    await tabTo('TEXTAREA')
    await page.keyboard.type('We pour candles')
    await tabTo('Next')
    await page.keyboard.press('Enter')
    await eventually(heading, 'Who buys from you, and what moves them?')
    await eventually(() => answerIn(WHO), 'We pour candles')
  })
})

describe.each(LANGUAGES)('in %s', (language) => {
  test('every screen fits and is said in full', async () => {
    await begin('none', language)
    const look = async (isNewKind = true) => {
      expect(await cutOff(panel)).toEqual([])
      expect(await unsaid(panel)).toEqual([])
      if (isNewKind && ['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
    }
    const primary = () => panel.locator('footer .primary')
    await look()
    await panel.locator('button.primary').click()
    await panel.locator('.sections').waitFor()
    await look()
    await primary().click()
    await panel.locator('summary').click()
    await look()
    await panel.locator('textarea').fill('a'.repeat(300))
    for (let step = 0; step < 10; step++) await primary().click()
    await look()
    await back()
    const sections = panel.locator('.sections .line:not(.quick)')
    for (let index = 0; index < (await sections.count()); index++) {
      await sections.nth(index).click()
      const names = panel.locator('.role input[type="text"]')
      if (await names.count()) await names.first().fill('Ana')
      // The list, the people, the customer's way, and the section without questions.
      await look([0, 3, 8, 11].includes(index))
      if (index === 6) {
        await panel.locator('.asked button').nth(1).click()
        for (const [at, amount] of ['6', '24', '3', '120', '70', '40'].entries())
          await panel.locator('input.amount').nth(at).fill(amount)
        await panel.locator('.result').waitFor()
        await look()
        await panel.locator('input.amount').nth(1).fill('8')
        await look(false)
        await back()
      }
      await back()
    }
    await look()
    await page.context().close()
  })
})
