/**
 * Pictures of all documents as an owner sees them, one a sheet and language, in docs/pictures/<language>/<sheet>.png:
 *
 *   npx tsx scripts/pictures.ts [language…] [--only roadmap] [--out folder]
 *
 * `npm run build` first: it shows what was built.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Language, languageOf } from '../src/i18n/languages'
import { menuWords } from '../src/i18n/menu'
import { clickMenu, idle, Preview } from '../test/e2e/browser'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: `${ROOT}docs/pictures` },
  },
})

async function photograph(language: Language): Promise<void> {
  const folder = `${values.out}/${language}`
  await mkdir(folder, { recursive: true })
  const preview = await Preview.start(`${ROOT}build/preview`)
  try {
    const page = await preview.open({ language, width: 1400, height: 900 })
    page.on('pageerror', (error) => console.error(error.message))
    // Twenty and more sheets take their time.
    page.setDefaultTimeout(180_000)
    const words = menuWords(language)
    const caption = (await page.locator('.bar-title[data-menu="addon"]').first().textContent()) ?? ''
    await clickMenu(page, caption, words.create, words.createAll)
    await idle(page)
    await page.locator('.toast').first().waitFor({ state: 'detached', timeout: 60_000 })
    for (const [id, name] of Object.entries(words.templates)) {
      if (values.only.length > 0 && !values.only.includes(id)) continue
      await page
        .locator('.o-sheet')
        .filter({ hasText: new RegExp(`^\\s*${name}( \\d{4})?\\s*$`) })
        .first()
        .click()
      await page.waitForTimeout(900)
      await page.screenshot({ path: `${folder}/${id}.png` })
    }
  } finally {
    await preview.close()
  }
}

for (const language of positionals.length > 0 ? positionals : ['en', 'el', 'pl'])
  await photograph(languageOf(language))
