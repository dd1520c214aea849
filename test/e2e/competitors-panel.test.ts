import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, idle, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, sheetRows, unsaid, violations } from './panel'

const TODAY = new Date('2026-11-22T12:00:00')
const HOSTILE = '=1+1 <img src=x onerror=alert(1)> 🕯️ \u200fעברית\u200f'

describe('the competitors panel', () => {
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
    await clickMenu(page, 'SMM Planner', strategy.title, strategy.competitors)
    panel = await sidebarFrame(page)
    await panel.locator('h2, .empty').first().waitFor()
  }

  async function openWith(sheets: ('competitors' | 'rivals')[], language: Language = 'en') {
    page = await preview.open({ language, height: 1000 })
    await page.clock.setFixedTime(TODAY)
    const words = menuWords(language)
    for (const sheet of sheets) await clickMenu(page, 'SMM Planner', words.create, words.templates[sheet])
    await open(language)
  }

  const button = (name: string) => panel.getByRole('button', { name, exact: true })
  const rowOf = async (name: string) =>
    (await sheetRows(page, 'Competitors')).filter((row) => row.competitor === name).at(-1)
  /** As the script reads it: a day is midnight in the spreadsheet's time zone. */
  const dayOf = (value: unknown) =>
    value instanceof Date ? new Date(value.getTime() + 12 * 3_600_000).toISOString().slice(0, 10) : value

  test('from an empty file: a competitor, group by group, and looked at today', async () => {
    await openWith([])
    await button('Begin').press('Enter')
    await panel.getByLabel('Add a competitor').waitFor({ timeout: 30_000 })
    await panel.getByLabel('Add a competitor').press('Enter')
    await panel.getByText('Enter a name.').waitFor()
    await panel.getByLabel('Add a competitor').fill(HOSTILE)
    await panel.getByLabel('Add a competitor').press('Enter')
    await panel.getByRole('heading', { name: HOSTILE }).waitFor()
    expect((await rowOf(HOSTILE))?.kind).toBe('Competitor')
    await panel.getByText('Not looked yet').waitFor()

    // Renamed: the panel keeps hold of the row.
    await panel.getByRole('button', { name: 'Who they are' }).press('Enter')
    await panel.getByLabel('Name').fill('Glow Barn')
    await panel.getByLabel('Mission and goals').fill('A candle in every home')
    await eventually(async () => (await rowOf('Glow Barn'))?.mission, 'A candle in every home')
    await button('Next').press('Enter')
    await panel.getByLabel('Prices').selectOption('Luxury')
    await panel.getByLabel('Audience in common (%)').fill('62,5')
    await button('Next').press('Enter')
    await button('TikTok').press('Enter')
    await button('Pinterest').press('Enter')
    await button('TikTok').press('Enter')
    expect(await panel.getByLabel('Channels they use').first().inputValue()).toBe('Pinterest')
    await eventually(async () => {
      const row = await rowOf('Glow Barn')
      return [row?.price, row?.overlap, row?.uses]
    }, ['Luxury', 0.625, 'Pinterest'])

    await button('Glow Barn').press('Enter')
    await button('Looked at today').press('Enter')
    await panel.getByText('Looked at on Nov 22, 2026.').waitFor()
    await eventually(async () => dayOf((await rowOf('Glow Barn'))?.seen), '2026-11-22')
    await button('Undo').press('Enter')
    await eventually(async () => (await rowOf('Glow Barn'))?.seen, '')

    // With our own brand, both stand side by side.
    await button('All competitors').press('Enter')
    await panel.getByText('1 competitor is due for a look.').waitFor()
    await panel.getByLabel('What is your own brand called?').fill('Mellis')
    await panel.getByLabel('What is your own brand called?').press('Enter')
    await panel.getByRole('button', { name: 'How you present yourselves' }).press('Enter')
    await panel.getByLabel('Prices').selectOption('Middle')
    await button('Mellis').press('Enter')
    await button('All competitors').press('Enter')
    await button('Compare side by side').press('Enter')
    const prices = panel.locator('.compared', { has: panel.getByRole('heading', { name: 'Prices' }) })
    expect((await prices.innerText()).split(/\n+/)).toEqual([
      'Prices',
      'Mellis',
      'Middle',
      'Glow Barn',
      'Luxury',
    ])
  })

  test('adds the figures of today, keeps them when that fails, and lets them be corrected', async () => {
    await openWith(['rivals'])
    await panel.getByRole('button', { name: 'Glow Barn' }).click()
    await panel.getByRole('button', { name: 'Figures of today' }).click()
    await panel.getByText('Last time: 9,105').waitFor()
    await button('Add today’s figures').click()
    await panel.getByText('Enter at least one figure.').waitFor()
    await panel.getByLabel('Likes a post').fill('many')
    await button('Add today’s figures').click()
    await panel.getByText('Enter an amount of 0 or more').waitFor()
    await panel.getByLabel('Likes a post').fill('300')
    await panel.getByLabel('Followers').fill('9,300')
    const written = async () =>
      (await sheetRows(page, 'Competitor figures'))
        .filter((row) => row.who === 'Glow Barn' && dayOf(row.date) === '2026-11-22')
        .map(({ channel, followers, likes, shares }) => ({ channel, followers, likes, shares }))

    await connection(page, false)
    await button('Add today’s figures').click()
    await panel.getByText('Not saved. Check your connection').waitFor()
    await page.locator('.sidebar button').first().click()
    await connection(page, true)
    await open()
    await panel.getByRole('button', { name: 'Glow Barn' }).click()
    await panel.getByRole('button', { name: 'Figures of today' }).click()
    expect(await panel.getByLabel('Followers').inputValue()).toBe('9,300')
    await button('Add today’s figures').click()
    await panel.getByText('Instagram: counted on Nov 22, 2026.').waitFor()
    expect(await written()).toEqual([{ channel: 'Instagram', followers: 9300, likes: 300, shares: '' }])
    // 9,300 now, 9,105 on the 19th of November.
    expect(await panel.locator('.newest').innerText()).toContain('9,300 (+195)')
    await panel.getByLabel('Shares a post').fill('25')
    await eventually(written, [{ channel: 'Instagram', followers: 9300, likes: 300, shares: 25 }])
  })

  test('shows first whom to look at again, by the rhythm of the sheet, and deletes after asking', async () => {
    await openWith(['competitors'])
    const names = () => panel.locator('.cards').first().locator('.name').allInnerTexts()
    // The example: 118, 12 and 41 days ago; 90 days is the rhythm.
    expect((await names()).map((name) => name.replace(/\s*Example$/, ''))).toEqual([
      'Noctua Home',
      'Glow Barn',
      'Wickery',
    ])
    await panel.getByText('How often to look').click()
    await panel.getByLabel('Look again after how many days').fill('30')
    await panel.getByText('Look again · 41 days ago').waitFor()
    await panel.getByRole('button', { name: 'Wickery' }).click()
    await panel.getByText('Delete', { exact: true }).click()
    await button('Delete this competitor').click()
    await button('Cancel').click()
    await button('Delete this competitor').click()
    await button('Delete').click()
    await panel.getByLabel('Add a competitor').waitFor()
    expect((await names()).length).toBe(2)
    expect(await rowOf('Wickery')).toBeUndefined()
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('every screen is whole, said and sound', async () => {
      await openWith(['rivals'], language)
      const sound = async (isNew = true) => {
        await idle(page)
        expect({ screen: await panel.locator('h2').first().innerText(), cut: await cutOff(panel) }).toEqual({
          screen: expect.anything(),
          cut: [],
        })
        expect(await unsaid(panel)).toEqual([])
        if (isNew && ['en', 'el', 'pl'].includes(language)) expect(await violations(panel)).toEqual([])
      }
      await panel.locator('summary').last().click()
      await sound()
      await panel.locator('.cards button').first().click()
      await panel.locator('summary').last().click()
      await panel.locator('footer button.primary').click()
      await sound()
      await panel.locator('.cards button').first().click()
      for (let group = 0; group < 6; group++) {
        await sound([0, 2, 3].includes(group))
        if (group < 5) await panel.locator('footer button.primary').click()
      }
      for (let back = 0; back < 2; back++) await panel.locator('.way-back button').click()
      await panel.locator('footer button.primary').click()
      await sound()
    })
  })
})
