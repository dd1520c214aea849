import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations, writeCell } from './panel'

const HOSTILE = '=1+1 <img src=x onerror=alert(1)> 🐝 \u202eabc\u202c'

describe('the personas panel', () => {
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

  async function reopen(language: Language = 'en'): Promise<void> {
    const words = menuWords(language)
    await clickMenu(page, 'SMM Planner', words.strategy.title, words.strategy.personas)
    panel = await sidebarFrame(page)
    await panel.locator('footer, .empty').first().waitFor()
  }

  async function open(withExample: boolean, language: Language = 'en'): Promise<void> {
    const words = menuWords(language)
    page = await preview.open({ language })
    if (withExample) await clickMenu(page, 'SMM Planner', words.create, words.templates.personas)
    await reopen(language)
    if (!withExample) {
      await panel.locator('button.primary').click()
      await panel.locator('.list').waitFor({ timeout: 30_000 })
    }
  }

  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()
  const rows = () => sheetRows(page, 'Personas')
  const named = async (name: string) => (await rows()).find((row) => row.persona === name)
  const cell = async (name: string, key: string) => (await named(name))?.[key] ?? ''
  const said = (text: string) => panel.getByText(text).first().waitFor({ timeout: 10_000 })
  const card = () => panel.locator('.persona-card')

  async function add(name: string, kind: 'Buyer' | 'Segment' | 'Negative'): Promise<void> {
    await press('New persona')
    await panel.getByLabel('Name').fill(name)
    await panel.getByLabel(kind, { exact: true }).check()
    await press('Add')
    await panel.locator('.bar').waitFor()
  }

  test('asks ten questions about a buyer, and the card grows as she types', async () => {
    await open(false)
    await said('Begin with one person')
    await add('Zoe', 'Buyer')
    expect(await card().innerText()).not.toContain('Nurse')
    const traits: [string, string][] = [
      ['Work and income', 'Nurse'],
      ['Home and family', 'Two children'],
      ['Age, gender, place', 'Woman, 41, Athens'],
      ['Reads, watches, listens', 'Podcasts'],
      ['Goals at work', 'Lead her ward'],
      ['Personal goals', 'Write a book'],
      ['What stands in the way', 'No time'],
      ['How we help', 'Sent in a day'],
      ['Doubts and worries', 'Too strong?'],
      ['Why us, all the same', 'Exchange for free'],
    ]
    for (const [label, text] of traits) {
      const field = panel.getByLabel(label, { exact: true })
      while (!(await field.isVisible())) await press('Next')
      await field.fill(text)
      expect(await card().innerText()).toContain(text)
    }
    expect(await panel.locator('.bar').innerText()).toContain('10 of 10 answered')
    await eventually(() => cell('Zoe', 'promise'), 'Exchange for free')
    expect(await cell('Zoe', 'work')).toBe('Nurse')
    expect(await cell('Zoe', 'kind')).toBe('Buyer')
    await reopen()
    expect(await panel.locator('.person').innerText()).toContain('10 of 10 answered')
    await panel.locator('.person').click()
    await said('Find a hook')
    for (const [, text] of traits) expect(await card().innerText()).toContain(text)
  })

  test('asks a segment what it shares and a negative persona for its reason', async () => {
    await open(false)
    await add('Students', 'Segment')
    await panel.getByLabel('Interests').fill('Thrift')
    await press('Next')
    await panel.getByLabel('Hook', { exact: true }).fill('Show your room')
    await eventually(() => cell('Students', 'complete'), 1)
    await panel.locator('.bar').click()
    await press('All personas')
    await add('Hunters', 'Negative')
    await panel.getByLabel('Not for ads, because').fill('Only buy below cost')
    await press('Next')
    await panel.getByLabel('Leave out in ads').fill('Bought with a voucher')
    await press('See the card')
    await said('Ready to use')
    expect(await card().innerText()).toMatch(/Leave out in ads\s+Bought with a voucher/)
    await eventually(() => cell('Hunters', 'audience'), 'Bought with a voucher')
  })

  test('copies, warns of twins, renames with all that names it, deletes and brings back', async () => {
    await open(true)
    await clickMenu(page, 'SMM Planner', 'Create', 'Calendar')
    const seen = (await sheetRows(page, 'Calendar')).find((row) => row.persona === 'Calm-seeker Martin')
    await writeCell(page, 'Calendar', { key: 'topic', value: String(seen?.topic) }, 'effort', 9)
    await writeCell(page, 'Personas', { key: 'persona', value: 'Calm-seeker Martin' }, 'work', 'Baker')
    await reopen()
    expect(await panel.locator('.mark').count()).toBe(4)
    await panel.getByRole('button', { name: /Martin/ }).click()
    await press('Duplicate')
    await said('This is the copy')
    const [copy, original] = [await named('Calm-seeker Martin (copy)'), await named('Calm-seeker Martin')]
    for (const key of ['kind', 'work', 'promise', 'hook', 'channel', 'spend', 'outside', 'criterion'])
      expect(copy?.[key]).toEqual(original?.[key])
    await press('All personas')
    await said('“Calm-seeker Martin” and “Calm-seeker Martin (copy)” are almost the same')

    await panel
      .getByRole('button', { name: /Martin(?! \(copy)/ })
      .first()
      .click()
    await press('Name and kind')
    await panel.getByLabel('Name').fill('Gift-giver Grace')
    await press('Save')
    await said('There is a persona of this name already')
    await panel.getByLabel('Name').fill(HOSTILE)
    await press('Save')
    await eventually(async () => (await named(HOSTILE))?.work, 'Baker')
    await eventually(
      async () => (await sheetRows(page, 'Calendar')).filter((row) => row.persona === HOSTILE).length,
      1,
    )
    expect(await card().innerText()).toContain('<img src=x onerror=alert(1)>')

    await press('Delete')
    await said('1 row in other sheets names it')
    await press('Delete')
    await said('was deleted')
    expect(await named(HOSTILE)).toBeUndefined()
    await press('Undo')
    await eventually(async () => (await named(HOSTILE))?.promise, original?.promise)
  })

  test('says that five buyers are a lot, and forbids nothing', async () => {
    await open(false)
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      await add(name, 'Buyer')
      await panel.locator('.bar').click()
      await press('All personas')
      await panel.locator('.list').waitFor()
      expect(await panel.getByText('5 buyers are a lot').count()).toBe(name === 'E' ? 1 : 0)
    }
  })

  test('keeps what was typed while the connection is gone and the panel is closed', async () => {
    await open(false)
    await add('Zoe', 'Buyer')
    await connection(page, false)
    await panel.getByLabel('Work and income').fill(HOSTILE)
    await said('Not saved yet')
    expect(await cell('Zoe', 'work')).toBe('')
    await connection(page, true)
    await reopen()
    await eventually(() => cell('Zoe', 'work'), HOSTILE)
  })

  test('works by keyboard alone', async () => {
    await open(false)
    await panel.getByRole('button', { name: 'New persona' }).focus()
    await page.keyboard.press('Enter')
    await eventually(() => focusedIn(panel), 'INPUT')
    await page.keyboard.type('Zoe')
    await page.keyboard.press('Enter')
    await panel.locator('.bar').waitFor()
    await eventually(() => panel.evaluate(() => document.activeElement?.className ?? ''), 'screen')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Nurse')
    await eventually(() => cell('Zoe', 'work'), 'Nurse')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('every screen is whole, said and clear', async () => {
      const isChecked = ['en', 'el', 'pl'].includes(language)
      const look = async (isClear = isChecked) => {
        await panel.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (isClear) expect(await violations(panel)).toEqual([])
      }
      await open(true, language)
      await look()
      for (const at of [0, 3, 4]) {
        await panel.locator('.person').nth(at).click()
        await look()
        const steps = await panel.locator('.groups button').count()
        for (let step = 0; step < steps; step++) {
          await panel.locator('.groups button').nth(step).click()
          await look(isChecked && step === 0)
          await panel.locator('.bar').click()
        }
        await panel.locator('.one > .buttons button').last().click()
        await look()
        await panel.locator('.back').click()
      }
      await panel.locator('footer button').click()
      await panel.locator('footer button').first().click()
      await look()
    })
  })
})
