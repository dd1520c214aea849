import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, idle, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, focusedIn, sheetRows, unsaid, violations } from './panel'

/** The example's log then has September, October and November 2026. */
const TODAY = new Date('2026-11-22T12:00:00')

describe('the panel of goals', () => {
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

  async function open(language: Language = 'en', withExample = true): Promise<void> {
    const words = menuWords(language)
    page = await preview.open({ language, height: 1200 })
    await page.clock.setFixedTime(TODAY)
    if (withExample) await clickMenu(page, 'SMM Planner', words.create, words.templates.goals)
    await show(language)
  }

  async function show(language: Language = 'en'): Promise<void> {
    const words = menuWords(language)
    await clickMenu(page, 'SMM Planner', words.strategy.title, words.strategy.goals)
    panel = await sidebarFrame(page)
    await panel.locator('button').first().waitFor()
  }

  /** The other page opens in the same sidebar. */
  async function otherPage(selector: string): Promise<void> {
    await page.frameLocator('.sidebar iframe').locator(selector).first().waitFor()
    await idle(page)
    panel = await sidebarFrame(page)
  }

  const press = (name: string, exact = true) => panel.getByRole('button', { name, exact }).click()
  const field = (name: string) => panel.getByLabel(name, { exact: true })
  const text = async () => (await panel.locator('main').innerText()).replace(/\u00a0/g, ' ')
  const goal = async (name: string) => (await sheetRows(page, 'Goals')).find((row) => row.goal === name)
  const cells = (name: string, ...keys: string[]) => goal(name).then((row) => keys.map((key) => row?.[key]))
  const dayOf = async (name: string, key: string) => {
    const day = (await goal(name))?.[key] as string
    return new Date(new Date(day).getTime() + 43_200_000).toISOString().slice(0, 10)
  }

  async function addGoal(name: string): Promise<void> {
    await press('Add a goal')
    await field('Your goal in a few words').fill(name)
    await press('Next')
    await panel.getByRole('heading', { name: 'Specific' }).waitFor()
  }

  test('makes a goal in five steps, and finds it again', async () => {
    await open('en', false)
    await press('Begin')
    await addGoal('Shop on Instagram')
    await field('On which channel?').fill('Instagram')
    await field('What do you want your business to do?').fill('More people who buy gifts')
    await press('Next')
    await field('Which figure will mean success?').selectOption('Followers')
    expect(await text()).toContain('Your log has no figures for this yet.')
    await field('Where you start').fill('1,000')
    await field('Or as growth, in %').fill('50')
    expect(await field('Which number means success?').inputValue()).toBe('1500')
    await press('Next')
    await field('Is it possible?').fill('Yes, slowly')
    await press('Next')
    await field('Why does it serve the business, and which persona is it for?').fill('Gifts sell')
    await press('Next')
    await press('6 months')
    expect(await text()).toContain('Too little to judge yet')
    await press('Done')
    await panel.getByText('Nothing is missing: this goal is SMART.').waitFor()
    const keys = ['channel', 'metric', 'baseline', 'target', 'specific', 'achievable', 'relevant', 'smart']
    await eventually(
      () => cells('Shop on Instagram', ...keys),
      ['Instagram', 'Followers', 1000, 1500, 'More people who buy gifts', 'Yes, slowly', 'Gifts sell', ''],
    )
    expect(await dayOf('Shop on Instagram', 'start')).toBe('2026-11-22')
    expect(await dayOf('Shop on Instagram', 'deadline')).toBe('2027-05-21')
    await show()
    await press('Shop on Instagram', false)
    await press('Go through the five steps')
    expect(await field('On which channel?').inputValue()).toBe('Instagram')
  })

  test('judges a goal by the log: 55 a month so far, 330 a month to reach 4,000 in four months', async () => {
    await open()
    await addGoal('Faster')
    await field('On which channel?').fill('Instagram')
    await press('Next')
    await field('Which figure will mean success?').selectOption('Followers')
    expect(await text()).toContain('October 2026: 2,410')
    await press('Take 2,688')
    await field('Which number means success?').fill('5988')
    await press('Next')
    await press('Next')
    await press('Next')
    await field('Start').fill('2026-12-01')
    await field('By when?').fill('2027-09-30')
    await panel.getByText('Probably unrealistic.').waitFor()
    const said = await text()
    expect(said).toContain('In the last full month you grew by 55.')
    expect(said).toContain('This goal needs 330 a month, 6 times as much.')
    expect(said).toContain('At your own pace you would be at about 3,238 by then.')
    await press('Aim for 3,238')
    await panel.getByText('Challenging, but realistic.').waitFor()
    await eventually(() => cells('Faster', 'baseline', 'target'), [2688, 3238])
    await field('By when?').fill('2026-10-01')
    await panel.getByText('The deadline is over.').waitFor()
    await panel.getByText('The deadline is before the start.').waitFor()
  })

  test('says when a selling goal counts applause, and what to measure instead', async () => {
    await open()
    await addGoal('Sell with likes')
    await panel.locator('select').first().selectOption('Sell')
    await press('Next')
    await field('Which figure will mean success?').selectOption('Likes')
    await panel.getByText('This counts applause, not sales.').waitFor()
    await press('Measure in: Orders')
    await panel.getByText('This counts applause, not sales.').waitFor({ state: 'detached' })
    await eventually(() => cells('Sell with likes', 'kind', 'metric'), ['Sell', 'Orders'])
  })

  test('breaks a main goal into parts that add up, and steps into initiatives', async () => {
    await open()
    await press('Grow online sales by a quarter', false)
    await press('Break it into smaller goals')
    await otherPage('[role=tablist]')
    await panel.getByLabel('By time').check()
    await panel.getByText('Together: $14,500 of $14,500').waitFor()
    await field('Revenue').last().fill('5000')
    await panel.getByText('Together: $14,773 of $14,500').waitFor()
    await panel.getByLabel('Jan – Feb 2027').uncheck()
    await press('Add 2 goals')
    await panel.getByText('2 goals added.').waitFor()
    const name = 'Oct – Dec 2026: Grow online sales by a quarter'
    expect(await cells(name, 'part', 'metric', 'channel', 'target')).toEqual([
      'Grow online sales by a quarter',
      'Revenue',
      'Website',
      7370,
    ])
    expect(await dayOf(name, 'start')).toBe('2026-10-01')

    await panel.getByRole('tab', { name: 'Initiatives' }).click()
    await field('What will you do, how often and on which days?').fill('- Gift boxes\n2. =1+1\n\nGift boxes')
    await press('Begin')
    await press('Add 2 initiatives')
    await panel.getByText('2 initiatives added.').waitFor()
    const rows = (await sheetRows(page, 'Roadmap')).filter((row) => row.status === 'Planned')
    expect(rows.map(({ initiative, goal: of, status, person }) => [initiative, of, status, person])).toEqual([
      ['Gift boxes', 'Grow online sales by a quarter', 'Planned', ''],
      ['=1+1', 'Grow online sales by a quarter', 'Planned', ''],
    ])

    await panel.getByRole('tab', { name: 'Finish' }).click()
    await field('What happened, why, and what would you do differently?').fill('Enough')
    await press('Today')
    await eventually(() => cells('Grow online sales by a quarter', 'outcome'), ['Enough'])
    expect(await dayOf('Grow online sales by a quarter', 'closed')).toBe('2026-11-22')
    await press('Back')
    await otherPage('.goal, h2')
    await panel.getByRole('heading', { name: 'Grow online sales by a quarter' }).waitFor()
  })

  test('keeps what was typed without a connection, and asks before it deletes', async () => {
    await open()
    await press('600 new e-mail addresses', false)
    await press('Go through the five steps')
    await connection(page, false)
    const hostile = '<img src=x onerror=alert(1)> =1+1 😀 \u202Eabc'
    await field('What do you want your business to do?').fill(hostile)
    await panel.getByText('Not saved yet.').waitFor()
    await connection(page, true)
    await show()
    await eventually(() => cells('600 new e-mail addresses', 'specific'), [hostile])
    await press('600 new e-mail addresses', false)
    await press('Close this goal')
    await otherPage('[role=tablist]')
    await press('Delete')
    await panel.getByText('Delete “600 new e-mail addresses”?').waitFor()
    await press('Delete')
    await otherPage('.goal')
    expect(await goal('600 new e-mail addresses')).toBeUndefined()
  })

  test('works by keyboard; a name that is missing or taken is refused at its field', async () => {
    await open()
    await panel.getByRole('button', { name: 'Add a goal' }).focus()
    await page.keyboard.press('Enter')
    await eventually(() => focusedIn(panel), 'A new goal')
    await press('Next')
    await panel.getByText('Give your goal a name.').waitFor()
    await page.keyboard.type('70 orders in one month')
    await page.keyboard.press('Enter')
    await panel.getByText('You already have a goal of this name.').waitFor()
    await page.keyboard.type(' more')
    await page.keyboard.press('Enter')
    await eventually(() => focusedIn(panel), 'Specific')
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('nothing is cut off or left unsaid on any screen', async () => {
      await open(language)
      const isDeep = ['en', 'el', 'pl'].includes(language)
      const look = async () => {
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (isDeep) expect(await violations(panel)).toEqual([])
      }
      const next = () => panel.locator('footer .primary').first().click()
      await look()
      await next()
      await panel.locator('.chip').first().click()
      await look()
      await panel.locator('.back').click()
      await panel.locator('.goal').first().click()
      await panel.locator('summary').first().click()
      await look()
      await next()
      for (let step = 0; step < 5; step++) {
        await panel.locator('summary').first().click()
        await look()
        await next()
      }
      await panel.locator('.actions button').first().click()
      await otherPage('[role=tablist]')
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click()
        await look()
      }
    })
  })
})
