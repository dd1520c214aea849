import type { Frame, Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { clickMenu, Preview, sidebarFrame } from './browser'
import { connection, cutOff, eventually, sheetRows, unsaid, violations, writeCell } from './panel'

const LINK = 'https://shop.example/gifts?size=2#new'

describe('the builder of links', () => {
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
    await clickMenu(page, 'SMM Planner', words.calendar.title, words.calendar.link)
    panel = await sidebarFrame(page)
    await panel.locator('textarea').waitFor()
  }

  async function open(withCalendar: boolean, language: Language = 'en'): Promise<void> {
    const words = menuWords(language)
    page = await preview.open({ language })
    if (withCalendar) await clickMenu(page, 'SMM Planner', words.create, words.templates.calendar)
    await reopen(language)
  }

  const field = (label: string) => panel.getByLabel(label, { exact: true })
  const link = () => panel.locator('.made code').textContent()
  const said = (text: string) => panel.getByText(text).first().waitFor({ timeout: 10_000 })
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click()

  async function fill(url: string, source: string, medium: string, campaign: string): Promise<void> {
    await field('Link').fill(url)
    await field('Source').fill(source)
    await field('Medium').fill(medium)
    await field('Campaign').fill(campaign)
  }

  test('makes the link as she types, tells what is missing and says each tag in words', async () => {
    await open(false)
    await said('Still missing: Link, Source, and Campaign.')
    await fill('my shop', 'Instagram', 'paid-social', 'Spring sale')
    await said('This is no link')
    await field('Link').fill(LINK)
    expect(await link()).toBe(
      'https://shop.example/gifts?size=2&utm_source=instagram&utm_medium=paid-social&utm_campaign=spring%20sale#new',
    )
    expect((await panel.locator('.meanings').innerText()).replace(/\s+/g, ' ')).toContain(
      'paid-social is how they come',
    )
    await said('Capitals become small letters')
    await said('Spaces become %20')
    await field('Link').fill('shop.example?utm_source=old&utm_id=7')
    await said('The link brought tags of its own: utm_source and utm_id.')
    await said('Without https://')
    expect(await link()).toBe(
      'shop.example?utm_source=instagram&utm_id=7&utm_medium=paid-social&utm_campaign=spring%20sale',
    )
    await press('Copy the link')
    await panel.locator('footer .said:not(:empty)').waitFor()
    await field('Medium').fill('story')
    await said('may not know where to count “story”')
  })

  test('keeps what she typed, and source and medium for the next link', async () => {
    await open(false)
    await fill(LINK, '<img src=x onerror=alert(1)> 🐝', 'email', '=1+1')
    const made = await link()
    expect(made).toContain('utm_source=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20%F0%9F%90%9D')
    await reopen()
    expect(await link()).toBe(made)
    await press('New link')
    expect(await field('Link').inputValue()).toBe('')
    expect(await field('Campaign').inputValue()).toBe('')
    expect(await field('Medium').inputValue()).toBe('email')
  })

  test('fills in from a post, writes the link into it and takes it back', async () => {
    await open(true)
    const topic = 'Thank you: 10% for everyone who joined'
    const option = panel.locator('option', { hasText: topic })
    await field('For a post of the calendar').selectOption(String(await option.getAttribute('value')))
    expect(await field('Source').inputValue()).toBe('Newsletter')
    expect(await field('Campaign').inputValue()).toBe('Giveaway: a box for two')
    const plain = await field('Link').inputValue()
    const cell = async (key: string) =>
      (await sheetRows(page, 'Calendar')).find((row) => row.topic === topic)?.[key]
    const tagged =
      'https://mellis.example/thanks?utm_source=newsletter&utm_medium=social&utm_campaign=giveaway%3A%20a%20box%20for%20two'
    expect(await cell('tagged')).toBe(tagged)
    expect(await link()).toBe(tagged)

    await field('Medium').fill('email')
    await connection(page, false)
    await press('Save to the post')
    await said('Not saved yet')
    await connection(page, true)
    await press('Try again')
    await eventually(() => cell('link'), tagged.replace('social', 'email'))
    await said('Saved to the post.')
    await said('always takes the channel as source and social as medium')
    expect(await cell('tagged')).toBe(tagged)
    await press('Undo')
    await eventually(() => cell('link'), plain)

    await writeCell(page, 'Calendar', { key: 'topic', value: topic }, 'link', 'https://other.example')
    await press('Save to the post')
    await said('Somebody changed this meanwhile to: https://other.example')
    expect(await cell('link')).toBe('https://other.example')

    await field('Medium').fill('social')
    await press('Save to the post')
    await said('shows the same link')
    await eventually(() => cell('tagged'), tagged)
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test('it is whole, said and clear', async () => {
      const isChecked = ['en', 'el', 'pl'].includes(language)
      const look = async () => {
        await panel.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await cutOff(panel)).toEqual([])
        expect(await unsaid(panel)).toEqual([])
        if (isChecked) expect(await violations(panel)).toEqual([])
      }
      await open(true, language)
      await look()
      const posts = await panel.locator('select option').count()
      for (let post = 1; post < posts && !(await panel.locator('.to-post').count()); post++)
        await panel.locator('select').selectOption({ index: post })
      await panel.locator('input').nth(1).fill('Stories ł')
      await look()
      await panel.locator('.to-post button').click()
      await panel.locator('.to-post .good').waitFor({ timeout: 10_000 })
      await panel.locator('footer button').first().click()
      await look()
      await panel.locator('textarea').fill('example utm')
      await look()
    })
  })
})
