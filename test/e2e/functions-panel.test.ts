import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, Preview, sidebarFrame } from './browser'
import { cutOff, focusedIn, violations } from './panel'

describe('the reference of functions', () => {
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

  async function openPanel(language: (typeof LANGUAGES)[number] = 'en'): Promise<void> {
    page = await preview.open({ language })
    await clickMenu(page, 'SMM Planner', menuWords(language).documents.functions)
    panel = await sidebarFrame(page)
    await panel.locator('.function').first().waitFor()
  }

  const search = (text: string) => panel.getByLabel('Search').fill(text)
  const names = () => panel.locator('.function h3').allInnerTexts()
  const entry = (name: string) => panel.getByRole('button', { name, exact: true })

  async function says(expected: string): Promise<void> {
    await panel.getByText(expected).first().waitFor({ timeout: 10_000 })
  }

  test('shows all functions in their groups', async () => {
    await openPanel()
    expect(await panel.locator('h2').allInnerTexts()).toEqual([
      'Budget',
      'Figures and goals',
      'Calendar',
      'Links and words',
      'Tasks',
    ])
    const declared = readFileSync('dist/Code.js', 'utf8').match(/(?<=^function )SMM_\w+/gm) ?? []
    expect((await names()).sort()).toEqual(declared.sort())
  })

  test('finds functions by what they are for', async () => {
    await openPanel()
    await search('price MARKUP')
    expect(await names()).toEqual(['SMM_MARGIN', 'SMM_MARKUP'])
    expect(await panel.locator('h2').allInnerTexts()).toEqual(['Budget'])
    expect(await panel.getByRole('status').first().innerText()).toBe('Functions found: 2')
    await search('smm_utm')
    expect(await names()).toEqual(['SMM_UTM'])
    await search('xyz')
    expect(await names()).toEqual([])
    await panel.getByRole('button', { name: 'Show all functions' }).click()
    expect((await names()).length).toBeGreaterThan(10)
    expect(await panel.getByLabel('Search').inputValue()).toBe('')
    expect(await focusedIn(panel)).toBe('INPUT')
  })

  test('explains one by keyboard alone', async () => {
    await openPanel()
    await panel.getByLabel('Search').focus()
    await page.keyboard.type('break-even')
    await page.keyboard.press('Tab')
    expect(await focusedIn(panel)).toBe('SMM_BREAKEVEN_ROAS')
    await page.keyboard.press('Enter')
    await says('SMM_BREAKEVEN_ROAS(margin; [fees]; [refund_rate]; [target_profit])')
    expect(await entry('SMM_BREAKEVEN_ROAS').getAttribute('aria-expanded')).toBe('true')
    expect(await panel.locator('dt').allInnerTexts()).toEqual([
      'margin',
      'fees · optional',
      'refund_rate · optional',
      'target_profit · optional',
    ])
    await page.keyboard.press('Tab')
    expect(await focusedIn(panel)).toBe('Copy the formula')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect(await panel.locator('dt').count()).toBe(0)
  })

  test('copies the example', async () => {
    await openPanel()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await entry('SMM_MARGIN').click()
    await panel.getByRole('button', { name: 'Copy the formula' }).click()
    await says('Copied. Paste it into a cell.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('=SMM_MARGIN(50%)')
  })

  test.each([
    ['copies it as by hand', true, 'Copied. Paste it into a cell.'],
    ['leaves it selected', false, 'The formula is selected. Press Ctrl + C, on a Mac ⌘ + C.'],
  ])('where the clipboard is closed to panels %s', async (_, isAllowed, sentence) => {
    await openPanel()
    await panel.evaluate((allowed) => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'))
      document.execCommand = () => allowed
    }, isAllowed)
    await entry('SMM_MARGIN').click()
    await panel.getByRole('button', { name: 'Copy the formula' }).click()
    await says(sentence)
    expect(await panel.evaluate(() => String(getSelection()))).toBe('=SMM_MARGIN(50%)')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('nothing is cut at 300 pixels, and everybody can use it', async () => {
      await openPanel(language)
      for (const button of await panel.locator('.function h3 button').all()) await button.click()
      expect(await cutOff(panel)).toEqual([])
      expect(await violations(panel)).toEqual([])
      expect(await panel.locator('main').innerText()).not.toMatch(/\b(functions|common)\.\w+\.|\{\w+\}/)
      await panel.locator('input').fill('xyz')
      expect(await cutOff(panel)).toEqual([])
      expect(await violations(panel)).toEqual([])
    })
  })
})
