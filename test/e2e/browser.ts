import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { serve } from '../../scripts/serve'
import type { Language } from '../../src/i18n/languages'
import { launch } from './chromium'

export interface OpenOptions {
  language?: Language
  width?: number
  height?: number
  /** A folder of a built page; the product's own without it. */
  folder?: string
}

/** A browser and a server for one file of tests. Close it in afterAll. */
export class Preview {
  private constructor(
    private readonly browser: Browser,
    private readonly served: Awaited<ReturnType<typeof serve>>,
  ) {}

  static async start(folder = join(process.cwd(), 'build/preview')): Promise<Preview> {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`${folder} is missing: run \`npm run build\` first`)
    const served = await serve(folder, 0)
    return new Preview(await launch(), served)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.served.close()
  }

  /** The page as a first visitor finds it, in a window of her own. */
  async open(options: OpenOptions = {}): Promise<Page> {
    const { language = 'en', width = 1400, height = 900 } = options
    const context: BrowserContext = await this.browser.newContext({
      viewport: { width, height },
      locale: 'en-US',
    })
    const page = await context.newPage()
    await page.goto(`${this.served.address}?lang=${language}`)
    await isReady(page)
    return page
  }
}

/** Waits until the page can be used, also after a reload. */
export async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.smmPreview?.ready === true, undefined, { timeout: 20_000 })
}

/** Clicks through a menu by its words: `clickMenu(page, 'SMM Planner', 'Create', 'Budget')`. */
export async function clickMenu(page: Page, ...path: string[]): Promise<void> {
  const [top, ...rest] = path
  await page.getByRole('menuitem', { name: top ?? '', exact: true }).click()
  for (const label of rest) {
    await page.locator('.menu').last().getByRole('menuitem', { name: label, exact: true }).click()
  }
  await idle(page)
}

/** Until no script runs any more. */
export async function idle(page: Page): Promise<void> {
  await page.locator('.running').waitFor({ state: 'hidden' })
}

/** The page of the add-on in the sidebar or in the open dialog. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  return frameIn(page, '.sidebar iframe')
}

export async function dialogFrame(page: Page): Promise<Frame> {
  return frameIn(page, '.dialog iframe')
}

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const handle = await page.locator(selector).elementHandle()
  const frame = await handle?.contentFrame()
  if (frame === null || frame === undefined) throw new Error(`${selector} shows no page`)
  await frame.waitForLoadState()
  return frame
}

/** What a cell shows, e.g. `cellText(page, "'Budget'!B3")`. */
export function cellText(page: Page, address: string): Promise<string> {
  return page.evaluate((a1) => {
    const app = window.smmPreview?.google.services.SpreadsheetApp
    return String(app?.getActiveSpreadsheet().getRange(a1).getDisplayValue())
  }, address)
}

/** The middle of a cell on the screen; scrolls to it first. */
export async function cellPoint(page: Page, address: string): Promise<{ x: number; y: number }> {
  const at = await page.evaluate((a1) => {
    const google = window.smmPreview?.google
    google?.select(a1)
    const getters = google?.workbook.getters
    return getters?.getVisibleRect(getters.getSelectedZone())
  }, address)
  const box = await page.locator('.o-grid').boundingBox()
  if (at === undefined || box === null) throw new Error(`${address} is not on the screen`)
  return { x: box.x + at.x + at.width / 2, y: box.y + at.y + at.height / 2 }
}

/** Clicks on a cell and types into it with real keys. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  const { x, y } = await cellPoint(page, address)
  await page.mouse.click(x, y)
  // As fast as a good typist: o-spreadsheet opens its editor in the frame after the first key.
  await page.keyboard.type(text, { delay: 40 })
  await page.keyboard.press('Enter')
}

/** A new folder that nobody else uses. */
export function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `smm-planner-${name}-`))
}
