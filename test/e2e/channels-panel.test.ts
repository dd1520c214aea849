import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, idle, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations, writeCell } from './panel'

const CHECKED_BY_AXE: Language[] = ['en', 'el', 'pl']
const HOSTILE = '=1+1 <img src=x onerror=alert(1)> 🕯️ \u202eאב'

describe('the panel of channels', () => {
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

  const open = async (language: Language = 'en', withExample = false): Promise<void> => {
    const words = menuWords(language)
    page = await preview.open({ language })
    if (withExample) await clickMenu(page, 'SMM Planner', words.create, words.templates.channels)
    await openPanel(language)
    if (!withExample) {
      await panel.locator('form.empty button').click()
      await idle(page)
    }
    await panel.getByRole('tablist').waitFor()
  }
  const openPanel = async (language: Language = 'en'): Promise<void> => {
    const words = menuWords(language)
    await clickMenu(page, 'SMM Planner', words.strategy.title, words.strategy.channels)
    panel = await sidebarFrame(page)
    await panel.locator('button').first().waitFor()
  }
  const tab = () => panel.locator('.tab:not([hidden])')
  const next = () => tab().locator('footer button.primary').click()
  const choose = (label: string) => tab().getByLabel(label, { exact: true }).check()
  const button = (name: string) => tab().getByRole('button', { name, exact: true })
  const card = (name: string) =>
    tab()
      .locator('.ranking > li')
      .filter({ hasText: new RegExp(`\\d\\. ${name}`) })
  const tests = (name: string) => tab().getByRole('group', { name, exact: true }).getByRole('checkbox')
  const said = () => tab().locator('footer .said').innerText()
  const row = async (name: string) => (await sheetRows(page, 'Channels')).find((one) => one.channel === name)

  /** A gym: companies pay, but only neighbours come. */
  const answerGym = async (): Promise<void> => {
    await tab().getByLabel('What do you sell, and to whom?').fill(HOSTILE)
    await choose('Companies')
    await next()
    await choose('Within walking distance')
    await next()
    await next()
    await choose('Where they live or work')
    await tab().getByLabel('In your words').fill('Half a mile around')
    await next()
    await next()
    await choose('Sell now')
    await next()
    await choose('LinkedIn')
    await choose('Facebook')
    await next()
    for (const name of ['LinkedIn', 'Facebook'])
      for (const test of [0, 1, 2]) await tests(name).nth(test).check()
    await next()
  }

  test('ranks, says why, and writes rank and purpose into the sheet', async () => {
    await open()
    await answerGym()
    expect(await tab().locator('.ranking h3').allInnerTexts()).toEqual(['1. Facebook', '2. LinkedIn'])
    expect(await tab().innerText()).toContain('The place comes first')
    await card('LinkedIn').getByText('What this rests on').click()
    expect(await card('LinkedIn').innerText()).toMatch(
      /LinkedIn targets places poorly\.[\s\S]*guide[\s\S]*November 2026/,
    )

    await next()
    expect(await said()).toContain('Tick at least one channel that you take.')
    await take('Facebook')
    expect(await tab().innerText()).toContain('Everything would hang on one channel.')
    await card('Facebook').getByLabel('What is it for?').fill(HOSTILE)
    await take('LinkedIn')
    await connection(page, false)
    await next()
    await eventually(async () => (await said()).trim(), 'Not saved. Check your connection and try again.')
    await connection(page, true)
    await next()
    await eventually(
      async () => (await said()).trim(),
      '2 channels stand in the sheet with their importance and purpose.',
    )
    expect(await row('Facebook')).toMatchObject({
      rank: 1,
      purpose: HOSTILE,
      criterion: 'Half a mile around',
      sells: true,
      buys: true,
      wants: true,
    })
    expect(await row('LinkedIn')).toMatchObject({ rank: 2 })

    // What she answered is there again, and so is the brief with all of it.
    await openPanel()
    await panel.getByRole('tab', { name: 'Result' }).click()
    expect(await card('Facebook').getByLabel('What is it for?').inputValue()).toBe(HOSTILE)
    await button('Brief for a consultant').or(tab().getByText('Brief for a consultant')).first().click()
    const brief = await tab().getByLabel('Brief', { exact: true }).inputValue()
    expect(brief).toContain(HOSTILE)
    expect(brief).toMatch(/1\. Facebook: Suits you/)
    expect(await panel.locator('img').count()).toBe(0)
  })

  const take = (name: string) => card(name).getByLabel('I take this one').check()

  test('never writes over a purpose of hers, and asks where somebody changed it meanwhile', async () => {
    await open()
    await addAccount('Facebook')
    await panel.getByRole('tab', { name: 'Questions' }).click()
    await writeCell(
      page,
      'Channels',
      { key: 'channel', value: 'Facebook' },
      'purpose',
      'Home of our regulars',
    )
    await openPanel()
    for (let step = 0; step < 6; step += 1) await next()
    expect(await tab().getByLabel('Facebook').isChecked()).toBe(true)
    await next()
    expect(await tests('Facebook').nth(0).isChecked()).toBe(false)
    await next()
    await take('Facebook')
    const purpose = card('Facebook').getByLabel('What is it for?')
    expect(await purpose.inputValue()).toBe('Home of our regulars')
    expect(await card('Facebook').innerText()).toContain('Suggestion: Main channel for ads and sales')
    await next()
    await eventually(async () => (await row('Facebook'))?.rank, 1)
    expect(await row('Facebook')).toMatchObject({ purpose: 'Home of our regulars' })

    await button('Use the suggestion').click()
    await eventually(async () => String((await row('Facebook'))?.purpose).slice(0, 12), 'Main channel')
    await button('Take mine back').click()
    await eventually(async () => (await row('Facebook'))?.purpose, 'Home of our regulars')

    await writeCell(page, 'Channels', { key: 'channel', value: 'Facebook' }, 'purpose', 'Theirs')
    await purpose.fill('Mine')
    await button('Keep mine').click()
    await eventually(async () => (await row('Facebook'))?.purpose, 'Mine')
  })

  const addAccount = async (name: string): Promise<void> => {
    await panel.getByRole('tab', { name: 'Accounts' }).click()
    await tab().getByLabel('Channel', { exact: true }).fill(name)
    await button('Add to the list').click()
    await tab().getByText(`Added: ${name}`).waitFor()
  }

  test('keeps the list of accounts, by keyboard too, and loses nothing when it is closed', async () => {
    await open()
    await panel.getByRole('tab', { name: 'Accounts' }).click()
    await button('Add to the list').click()
    expect(await tab().innerText()).toContain('Write which channel it is.')
    await addAccount('Etsy')
    await tab().getByLabel('Account', { exact: true }).selectOption('Access lost')
    expect(await tab().innerText()).toContain('Get the access back')
    await tab().getByLabel('Two-step sign-in').check()
    await tab().getByLabel('Name of the account').fill('@gym')
    await button('Checked today').click()
    await eventually(async () => (await row('Etsy'))?.handle, '@gym')
    expect(await row('Etsy')).toMatchObject({ state: 'Access lost', secured: true, created: '' })
    expect(await tab().locator('.account').innerText()).toContain('1 of 7 done')

    const head = tab().getByRole('button', { expanded: true })
    await head.focus()
    await page.keyboard.press('Enter')
    expect(await tab().getByLabel('Two-step sign-in').count()).toBe(0)
    expect(await focusedIn(panel)).toContain('Etsy')
    await page.keyboard.press('Enter')

    await connection(page, false)
    await tab().getByLabel('Who has access').fill('Emma')
    await tab().getByText('Not saved yet.').waitFor()
    await connection(page, true)
    await openPanel()
    await eventually(async () => (await row('Etsy'))?.access, 'Emma')
  })

  test('takes an example’s row without what the example said', async () => {
    await open('en', true)
    for (let step = 0; step < 6; step += 1) await next()
    await next()
    expect(await tab().innerText()).toContain('Tick at least one channel.')
    await choose('TikTok')
    await next()
    await next()
    await take('TikTok')
    expect(await card('TikTok').innerText()).toContain('Its row becomes yours')
    await next()
    await eventually(async () => (await row('TikTok'))?.handle, '')
    expect(await row('TikTok')).toMatchObject({ rank: 1, types: '', state: '', created: false })
    expect(await row('Instagram')).toMatchObject({ handle: '@mellis.candles' })
  })

  test.each(LANGUAGES)('in %s nothing is cut off and all is said', async (language) => {
    await open(language)
    const look = async (withAxe = true) => {
      expect(await cutOff(panel)).toEqual([])
      expect(await unsaid(panel)).toEqual([])
      if (withAxe && CHECKED_BY_AXE.includes(language)) expect(await violations(panel)).toEqual([])
    }
    /** Little money, a rare product, people who search, nearby: what says most in the result. */
    const answers = [[1], [0, 4], [0, 4], [1, 4], [1, 3], [0]]
    for (const radios of answers) {
      for (const radio of radios) await tab().getByRole('radio').nth(radio).check()
      await look(false)
      await next()
    }
    for (const box of await tab().getByRole('checkbox').all()) await box.check()
    await look()
    await next()
    for (const box of [0, 1, 2, 3, 4, 6]) await tab().getByRole('checkbox').nth(box).check()
    await look()
    await next()
    for (const fold of await tab().locator('summary').all()) await fold.click()
    for (const box of await tab().locator('.ranking > li > .option input').all()) await box.check()
    await look()
    await panel.getByRole('tab').nth(2).click()
    await tab().locator('form input').fill('Donaudampfschifffahrt'.repeat(3))
    await tab().locator('form button').click()
    await tab().locator('select').first().selectOption({ index: 3 })
    await look()
  })
})
