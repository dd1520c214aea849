import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, idle, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations } from './panel'

const HOSTILE = '=1+1\n<img src=x onerror=alert(1)> 🕯️\n\u200fעברית\u200f'

describe('the SWOT panel', () => {
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

  async function open(language: Language = 'en'): Promise<void> {
    const { strategy } = menuWords(language)
    await clickMenu(page, 'SMM Planner', strategy.title, strategy.swot)
    panel = await sidebarFrame(page)
    await panel.locator('h2, .empty').first().waitFor()
  }

  async function openWith(sheets: ('swot' | 'competitors' | 'roadmap')[], language: Language = 'en') {
    page = await preview.open({ language, height: 1000 })
    const words = menuWords(language)
    for (const sheet of sheets) await clickMenu(page, 'SMM Planner', words.create, words.templates[sheet])
    await open(language)
  }

  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  /** Below the title of the column and its prompt. */
  const brandsIn = async () =>
    (await sheetRows(page, 'SWOT')).map(({ who }) => who).filter((who) => who !== '')
  const cell = async (who: string, column: string) =>
    (await sheetRows(page, 'SWOT')).find((row) => row.who === who)?.[column]

  async function add(field: string, name: string, press: string): Promise<void> {
    await panel.getByLabel(field).fill(name)
    await button(press).click()
    await panel.getByText('Step 1 of', { exact: false }).waitFor()
  }

  test('leads from an empty file to an initiative, by keyboard alone', async () => {
    await openWith([])
    await button('Begin').focus()
    await page.keyboard.press('Enter')
    await panel.getByLabel('What is your shop called?').waitFor({ timeout: 30_000 })

    // No name, no shop.
    await panel.getByLabel('What is your shop called?').press('Enter')
    await panel.getByRole('alert').filter({ hasText: 'Enter a name.' }).waitFor()
    await panel.getByLabel('What is your shop called?').fill('Mellis')
    await panel.getByLabel('What is your shop called?').press('Enter')

    const entries = ['Local beeswax\nFast replies', 'Few videos', 'Germany', 'Wax gets dearer']
    const prompts = ['best', 'strengthen', 'industry love', 'knock you down']
    for (const [index, prompt] of prompts.entries()) {
      await panel.getByText(`Step ${index + 1} of 4`).waitFor()
      const field = panel.getByRole('textbox', { name: prompt })
      await field.focus()
      await page.keyboard.insertText(entries[index] ?? '')
      await panel.locator('.picture .current li').first().waitFor()
      const next = button(index < 3 ? 'Next' : 'Done')
      await next.focus()
      await page.keyboard.press('Enter')
    }
    await panel.getByText('4 of 4 lists filled in').waitFor()
    await eventually(() => focusedIn(panel), 'Your shop')
    await eventually(() => cell('Mellis', 'strengths'), 'Local beeswax\nFast replies')
    expect(await cell('Mellis', 'threats')).toBe('Wax gets dearer')

    await panel.getByRole('button', { name: 'Turn pairs into initiatives' }).press('Enter')
    const sentence = panel.getByLabel('Suggested initiative')
    expect(await sentence.inputValue()).toBe('Make the most of “Germany” with our strength “Local beeswax”')
    await button('Create the sheet “Roadmap”').press('Enter')
    await button('Add to the sheet “Roadmap”').waitFor({ timeout: 30_000 })
    await sentence.fill('Beeswax candles for Germany, in German')
    await button('Add to the sheet “Roadmap”').press('Enter')
    await panel.getByText('It stands in the sheet “Roadmap”.').waitFor()
    const planned = (await sheetRows(page, 'Roadmap')).filter(({ initiative }) => initiative !== '')
    expect(planned.map(({ initiative, status }) => [initiative, status])).toEqual([
      ['Beeswax candles for Germany, in German', 'Planned'],
    ])
    // What is done is marked, and the next pair is one that is open.
    await button('Next pair').press('Enter')
    expect(await sentence.inputValue()).toContain('“Fast replies”')
    await panel.getByRole('button', { name: 'Defend' }).press('Enter')
    expect(await sentence.inputValue()).toBe(
      'Protect ourselves from “Wax gets dearer” with our strength “Local beeswax”',
    )
  })

  test('takes three competitors, with what is known of them, and no fourth', async () => {
    await openWith(['competitors'])
    // The example's competitors are nobody's competitors; one that she changed is hers.
    await page.evaluate(() => {
      const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
      const sheet = book?.getSheetByName('Competitors')
      const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][]
      const keys = values.find((cells) => cells.includes('smm:weaknesses')) ?? []
      const row = values.map((cells) => cells[keys.indexOf('smm:competitor')]).lastIndexOf('Wickery') + 1
      sheet?.getRange(row, keys.indexOf('smm:weaknesses') + 1).setValue('Slow replies')
    })
    await button('Begin').click()
    await panel.getByLabel('What is your shop called?').waitFor({ timeout: 30_000 })
    await add('What is your shop called?', 'Mellis', 'Begin')
    await panel.getByRole('textbox', { name: 'best' }).fill('Fast replies')
    await button('All brands').click()
    expect(await panel.locator('.chips button').allInnerTexts()).toEqual(['Wickery'])
    await button('Wickery').click()
    await panel.getByText('Step 1 of 5').waitFor()
    expect(await cell('Wickery', 'weaknesses')).toBe('Slow replies')
    await button('All brands').click()

    await panel.getByLabel('Add a competitor').fill('wickery')
    await button('Add').click()
    await panel.getByText('wickery is here already.').waitFor()
    for (const name of ['Glow Barn', 'Noctua']) {
      await add('Add a competitor', name, 'Add')
      await button('All brands').click()
    }
    await panel.getByText('You have three competitors now').waitFor()
    expect(await panel.getByLabel('Add a competitor').count()).toBe(0)
    expect(await brandsIn()).toEqual(['Mellis', 'Wickery', 'Glow Barn', 'Noctua'])

    // Side by side: the same word on both lists is an opening, and leads to an initiative.
    await panel.getByRole('button', { name: 'Compare side by side' }).click()
    await panel.getByRole('heading', { name: 'An opening: replies' }).waitFor()
    await button('Make an initiative of it').click()
    expect(await panel.getByLabel('Suggested initiative').inputValue()).toBe(
      'Make the most of “Wickery: Slow replies” with our strength “Fast replies”',
    )

    await button('All brands').click()
    await panel.getByRole('button', { name: 'Noctua' }).click()
    for (let step = 1; step < 5; step++) await button('Next').click()
    await panel.getByLabel('Shared audience (%)').fill('140')
    await panel.getByText('Enter a share between 0% and 100%.').waitFor()
    await panel.getByLabel('Shared audience (%)').fill('35')
    await eventually(() => cell('Noctua', 'overlap'), 0.35)
    await panel.getByText('Rename or remove').click()
    await button('Remove from the SWOT').click()
    await button('Delete').click()
    await panel.getByLabel('Add a competitor').waitFor()
    expect(await brandsIn()).toEqual(['Mellis', 'Wickery', 'Glow Barn'])
  })

  test('keeps what was typed when the connection fails, and shows hostile text as text', async () => {
    await openWith(['swot'])
    await panel.getByRole('button', { name: 'Mellis Candles' }).click()
    await connection(page, false)
    await panel.getByRole('textbox', { name: 'best' }).fill(HOSTILE)
    await panel.getByText('Not saved yet.').waitFor()
    await page.locator('.sidebar button').first().click()
    await connection(page, true)
    await open()
    await eventually(() => cell('Mellis Candles', 'strengths'), HOSTILE)
    await panel.getByRole('button', { name: 'Mellis Candles' }).click()
    expect(await panel.getByRole('textbox', { name: 'best' }).inputValue()).toBe(HOSTILE)
    expect(await panel.locator('.picture .strengths li').allInnerTexts()).toEqual(HOSTILE.split('\n'))
    expect(await panel.locator('img').count()).toBe(0)

    await button('All brands').click()
    await panel.getByRole('button', { name: 'Turn pairs into initiatives' }).click()
    expect(await panel.getByLabel('Suggested initiative').inputValue()).toContain('“=1+1”')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('every screen is whole, said and sound', async () => {
      await openWith(['swot', 'roadmap'], language)
      const sound = async (isNew = true) => {
        await idle(page)
        expect({ screen: await panel.locator('h2').first().innerText(), cut: await cutOff(panel) }).toEqual({
          screen: expect.anything(),
          cut: [],
        })
        expect(await unsaid(panel)).toEqual([])
        if (isNew && ['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
      }
      const home = () => panel.locator('.way-back button').click()
      await sound()
      await panel.locator('.cards').nth(1).locator('button').first().click()
      for (let step = 0; step < 5; step++) {
        await panel.locator('summary').first().click()
        await sound(step === 0 || step === 4)
        if (step < 4) await panel.locator('footer button.primary').click()
      }
      await home()
      await panel.locator('.cards').last().locator('button').first().click()
      await sound()
      await home()
      await panel.locator('.cards').last().locator('button').last().click()
      for (let kind = 0; kind < 4; kind++) {
        await panel.locator('.matrix button').nth(kind).click()
        await sound(false)
      }
      await panel.locator('.tab button.primary').click()
      await panel.locator('.notice').waitFor()
      await sound()
    })
  })
})
