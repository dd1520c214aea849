import type { Page } from 'playwright-core'
import { LANGUAGES } from '../../src/i18n/languages'
import { clickMenu, Preview } from './browser'

/** The very bundle that is pushed to Google, as a first visitor of the try-out meets it. */
describe('the product in the try-out', () => {
  let preview: Preview

  beforeAll(async () => {
    preview = await Preview.start()
  })
  afterAll(async () => preview?.close())

  test.each(LANGUAGES)('every sheet can be created and shows no error: %s', async (language) => {
    const page = await preview.open({ language })
    // Twenty and more sheets at once take their time.
    page.setDefaultTimeout(180_000)
    const failures: string[] = []
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text())
    })
    // The add-on tells in an alert what went wrong; creating has nothing to ask.
    page.on('dialog', (dialog) => {
      failures.push(dialog.message())
      void dialog.dismiss()
    })
    const [caption, group, items] = await firstMenu(page)
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) await clickMenu(page, caption, group, item)
    expect(await page.getByRole('alert').allTextContents()).toEqual([])
    expect(await errorCells(page)).toEqual([])
    expect(failures).toEqual([])
    await page.context().close()
  })
})

/** The add-on's menu, its first submenu, and what that offers. */
function firstMenu(page: Page): Promise<[string, string, string[]]> {
  return page.evaluate(() => {
    const menu = window.smmPreview?.google.ui.menus[0]
    for (const item of menu?.items ?? []) {
      if (!('items' in item)) continue
      const captions = item.items.flatMap((below) => ('functionName' in below ? [below.caption] : []))
      return [menu?.caption ?? '', item.caption, captions]
    }
    return ['', '', []]
  })
}

function errorCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const getters = window.smmPreview?.google.workbook.getters
    if (getters === undefined) return ['no workbook']
    return getters.getSheetIds().flatMap((sheetId) =>
      getters
        .getEvaluatedCellsPositions(sheetId)
        .map((position) => ({ position, cell: getters.getEvaluatedCell(position) }))
        .filter(({ cell }) => cell.type === 'error')
        .map(
          ({ position, cell }) =>
            `${getters.getSheetName(sheetId)} ${position.col}:${position.row} ${cell.value}`,
        ),
    )
  })
}
