/**
 * A picture of the try-out, so that everybody can look at what an owner sees:
 *
 *   npx tsx scripts/screenshot.ts <lang> <out.png> [--click "Create>Budget"]… [--size 1400x900] [--sheet name]
 *     [--note B2] [--build] [--quiet]
 *
 * `--click` runs an item of the add-on's menu and may stand several times; `--note` rests the pointer on a cell;
 * `--build` builds the page anew from `dist` first; `--quiet` waits until what was said in the corner is gone. An alert or a question of the script is answered with its
 * first button and told on the console.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { languageOf } from '../src/i18n/languages'
import { cellPoint, clickMenu, idle, Preview } from '../test/e2e/browser'
import { buildPreview } from './build-preview'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      click: { type: 'string', multiple: true, default: [] },
      size: { type: 'string', default: '1400x900' },
      sheet: { type: 'string' },
      note: { type: 'string' },
      build: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  })
  const [lang, out] = positionals
  if (lang === undefined || out === undefined) {
    throw new Error(
      'npx tsx scripts/screenshot.ts <lang> <out.png> [--click "Create>Budget"] [--size 1400x900] [--sheet name]',
    )
  }
  if (values.build) await buildPreview()
  const [width = 1400, height = 900] = values.size.split('x').map(Number)
  const preview = await Preview.start(`${ROOT}build/preview`)
  try {
    const page = await preview.open({ language: languageOf(lang), width, height })
    tell(page)
    for (const path of values.click)
      await run(
        page,
        path.split('>').map((part) => part.trim()),
      )
    if (values.sheet !== undefined) await page.locator('.o-sheet', { hasText: values.sheet }).first().click()
    if (values.note !== undefined) await hover(page, values.note)
    if (values.quiet) await page.locator('.toast').first().waitFor({ state: 'detached' })
    await settled(page)
    await page.screenshot({ path: out })
  } finally {
    await preview.close()
  }
}

function tell(page: Page): void {
  page.on('pageerror', (error) => console.error(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text())
  })
  page.on('dialog', (dialog) => {
    console.log(`${dialog.type()}: ${dialog.message()}`)
    void dialog.accept()
  })
}

/** The menu is named after the add-on in every language. */
async function run(page: Page, path: string[]): Promise<void> {
  const bar = page.locator('.bar-title[data-menu="addon"]').first()
  const caption = (await bar.textContent()) ?? ''
  await clickMenu(page, caption, ...(path[0] === caption ? path.slice(1) : path))
  await idle(page)
}

async function hover(page: Page, address: string): Promise<void> {
  const { x, y } = await cellPoint(page, address)
  await page.mouse.move(x, y, { steps: 3 })
  await page.waitForTimeout(700)
}

/** Charts and toasts move into their place; fonts come late. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(900)
}

await main()
