import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { TERMS } from '../../local/preview/gridwords/terms'
import { buildPreview } from '../../scripts/build-preview'
import type { Language } from '../../src/i18n/languages'
import {
  cellPoint,
  cellText,
  clickMenu,
  dialogFrame,
  isReady,
  Preview,
  sidebarFrame,
  temporaryFolder,
  typeInto,
} from './browser'

/** The page with a small add-on of its own in it: what is tried here is the page, not the product. */
describe('the try-out page', () => {
  let preview: Preview
  let folder: string
  let page: Page

  beforeAll(async () => {
    folder = await temporaryFolder('preview')
    await buildPreview(folder, join(__dirname, 'fixture'))
    preview = await Preview.start(folder)
  })
  afterAll(async () => {
    await preview?.close()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    page = await preview.open()
  })
  afterEach(async () => {
    await page.context().close()
  })

  const addon = () => page.locator('[data-menu="addon"]')

  test('opens in less than three seconds and shows a grid and the menu of the add-on', async () => {
    expect(await page.evaluate(() => window.smmPreview?.readyAfter)).toBeLessThan(3000)
    expect(await page.locator('.o-grid canvas').isVisible()).toBe(true)
    expect(await addon().textContent()).toBe('SMM Planner')
  })

  test('the menu is reached and used by keyboard alone', async () => {
    await addon().focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Sidebar')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('Tools')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('Toast')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Tools')
    await page.keyboard.press('f')
    expect(await focused(page)).toBe('Fill')
    await page.keyboard.press('Enter')
    await eventually(() => cellText(page, 'A1'), 'Month')
  })

  test('from the first menu to the last and round again', async () => {
    await page.getByRole('menuitem', { name: 'File', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('SMM Planner')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('File')
  })

  test('a custom function calculates again while one types', async () => {
    await typeInto(page, 'A1', '21')
    await typeInto(page, 'B1', '=DOUBLE(A1')
    expect(await cellText(page, 'B1')).toBe('42')
    await typeInto(page, 'A1', '1.5')
    expect(await cellText(page, 'B1')).toBe('3')
    await typeInto(page, 'C1', '=DOUBLE(A1:A2)')
    expect(await cellText(page, 'C2')).toBe('0')
  })

  test('onEdit is told what stood there and what stands there now', async () => {
    await typeInto(page, 'F1', '5')
    await typeInto(page, 'F1', '7')
    expect(await cellText(page, 'G1')).toBe('was 5, is 7')
    const { x, y } = await cellPoint(page, 'F1')
    await page.mouse.click(x, y)
    await page.keyboard.press('Delete')
    await eventually(() => cellText(page, 'G1'), 'was 7, is undefined')
  })

  test('what is typed is read in the way of the locale', async () => {
    const polish = await preview.open({ language: 'pl' })
    await typeInto(polish, 'A1', '1 234,5')
    await typeInto(polish, 'B1', '=A1*2')
    expect(
      await polish.evaluate(() => window.smmPreview?.google.engine.value({ sheetId: '0', col: 1, row: 0 })),
    ).toBe(2469)
    await polish.context().close()
  })

  test('the sidebar is 300 pixels wide inside and talks to the script', async () => {
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    const box = await page.locator('.sidebar').boundingBox()
    expect(box?.width).toBe(300)
    const frame = await sidebarFrame(page)
    expect(await frame.textContent('#answer')).toBe('300')
    await frame.click('#echo')
    await eventually(() => frame.textContent('#answer'), '{"amount":12.5,"list":[1,"two",null]} user object')
  })

  test('a Date does not cross, as at Google', async () => {
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    const frame = await sidebarFrame(page)
    await frame.click('#date')
    expect(await frame.textContent('#answer')).toBe('Failed due to illegal value in property: 0')
  })

  test('the failure handler hears of an error of the script', async () => {
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    const frame = await sidebarFrame(page)
    await frame.click('#fail')
    await eventually(() => frame.textContent('#answer'), 'ScriptError: Error: The budget has no months')
  })

  test('the sidebar cannot reach the page around it', async () => {
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    const frame = await sidebarFrame(page)
    const reached = await frame.evaluate(() => {
      try {
        return String(parent.document.title)
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(reached).toBe('SecurityError')
  })

  test('the sidebar is closed by its page and by its cross', async () => {
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    await (await sidebarFrame(page)).click('#close')
    await page.locator('.sidebar').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => window.smmPreview?.google.ui.sidebar)).toBeUndefined()
    await clickMenu(page, 'SMM Planner', 'Sidebar')
    await page.locator('.sidebar').getByRole('button', { name: 'Close' }).click()
    expect(await page.evaluate(() => window.smmPreview?.google.ui.sidebar)).toBeUndefined()
  })

  test('a toast with its title, until it is dismissed', async () => {
    await clickMenu(page, 'SMM Planner', 'Tools', 'Toast')
    const toast = page.locator('.toast')
    expect(await toast.locator('strong').textContent()).toBe('Saved')
    expect(await toast.locator('.toast-text span').textContent()).toBe('Three rows were added')
    await toast.getByRole('button', { name: 'Dismiss' }).click()
    expect(await toast.count()).toBe(0)
  })

  test('a dialog of the size that the script asked for; Escape closes it, also from within', async () => {
    await clickMenu(page, 'SMM Planner', 'Dialog')
    const box = await page.locator('.dialog iframe').boundingBox()
    expect([box?.width, box?.height]).toEqual([360, 220])
    await (await dialogFrame(page)).focus('#echo')
    await page.keyboard.press('Escape')
    await page.locator('.dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => window.smmPreview?.google.ui.dialog)).toBeUndefined()
  })

  test('an alert holds the script until it is answered', async () => {
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void (asked.length === 1 ? dialog.accept() : dialog.dismiss())
    })
    await clickMenu(page, 'SMM Planner', 'Tools', 'Ask')
    await eventually(() => cellText(page, 'D1'), 'yes')
    await clickMenu(page, 'SMM Planner', 'Tools', 'Ask')
    await eventually(() => cellText(page, 'D1'), 'no')
    expect(asked[0]).toContain('Clear?\n\nReally clear it?')
  })

  test("an error of the script is shown with the script's words and can be dismissed", async () => {
    await clickMenu(page, 'SMM Planner', 'Tools', 'Fail')
    const error = page.getByRole('alert')
    expect(await error.textContent()).toContain('The budget has no months')
    await error.getByRole('button', { name: 'Dismiss' }).click()
    expect(await error.count()).toBe(0)
  })

  test('a mail is shown instead of sent', async () => {
    await clickMenu(page, 'SMM Planner', 'Mail')
    const item = page.locator('.sent li')
    expect(await item.textContent()).toContain('ana@example.com')
    expect(await item.textContent()).toContain('Tomorrow at nine.')
  })

  test('a protected cell warns first and can be changed all the same', async () => {
    await clickMenu(page, 'SMM Planner', 'Protect')
    await typeInto(page, 'B2', '5')
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await cellText(page, 'B2')).toBe('')
    await typeInto(page, 'B2', '6')
    await page.getByRole('button', { name: 'Change it anyway' }).click()
    await eventually(() => cellText(page, 'B2'), '6')
    await typeInto(page, 'B3', '7')
    expect(await cellText(page, 'B3')).toBe('7')
  })

  test('a note is shown while the pointer rests on its cell', async () => {
    await clickMenu(page, 'SMM Planner', 'Protect')
    const { x, y } = await cellPoint(page, 'B2')
    await page.mouse.move(x - 20, y)
    await page.mouse.move(x, y)
    expect(await page.locator('.smm-note').textContent()).toBe('Calculated from your plans')
  })

  test('the workbook and the properties survive a reload', async () => {
    await clickMenu(page, 'SMM Planner', 'Fill')
    await typeInto(page, 'B3', '99')
    await page.waitForFunction(() => window.smmPreview?.unsaved() === false)
    await page.reload()
    await isReady(page)
    expect(await cellText(page, 'A2')).toBe('January')
    expect(await cellText(page, 'B3')).toBe('99')
    expect(await page.evaluate(() => window.smmPreview?.google.run('filled'))).toBe('yes')
  })

  test('reset asks first, and then everything is gone', async () => {
    await clickMenu(page, 'SMM Planner', 'Fill')
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByRole('button', { name: 'Keep it' }).click()
    expect(await cellText(page, 'A1')).toBe('Month')
    await page.getByRole('button', { name: 'Reset' }).click()
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Delete everything' }).click(),
    ])
    await isReady(page)
    expect(await cellText(page, 'A1')).toBe('')
    expect(await page.evaluate(() => window.smmPreview?.google.run('filled'))).toBeNull()
  })

  test('what cannot be read any more is not thrown away unasked', async () => {
    await clickMenu(page, 'SMM Planner', 'Fill')
    await page.evaluate(() => window.smmPreview?.save())
    await page.evaluate(breakSaved)
    await page.reload()
    await page.getByRole('button', { name: 'Start fresh' }).click()
    await isReady(page)
    expect(await cellText(page, 'A1')).toBe('')
  })

  test('download as .xlsx', async () => {
    await clickMenu(page, 'SMM Planner', 'Fill')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download .xlsx' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    const file = join(folder, 'download.xlsx')
    await download.saveAs(file)
    const read = new ExcelJS.Workbook()
    await read.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer)
    expect(read.worksheets[0]?.getCell('B2').value).toBe(12.5)
  })

  test('another language: menus of the page and of the add-on, and dates of a workbook that is still empty', async () => {
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('combobox', { name: 'Language' }).selectOption('el'),
    ])
    await isReady(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('el')
    expect(await page.getByRole('menuitem', { name: 'Αρχείο', exact: true }).isVisible()).toBe(true)
    await clickMenu(page, 'SMM Planner', 'Πλαϊνό')
    expect(await page.locator('.sidebar').isVisible()).toBe(true)
    expect(await page.evaluate(() => window.smmPreview?.google.engine.settings.locale)).toBe('el_GR')
  })

  test('months stand in the nominative, and June differs from July', async () => {
    const shown = async (language: Language) => {
      const own = await preview.open({ language })
      const texts = await own.evaluate(() => {
        const sheet = window.smmPreview?.google.services.SpreadsheetApp.getActiveSheet()
        const range = sheet?.getRange('A1:A3')
        range?.setValues([['2026-06-15'], ['2026-07-15'], ['2026-07-15']])
        range?.setNumberFormats([['mmm'], ['mmm'], ['mmmm']])
        return range?.getDisplayValues().flat()
      })
      await own.context().close()
      return texts
    }
    expect(await shown('el')).toEqual(['Ιουν', 'Ιουλ', 'Ιούλιος'])
    expect(await shown('fr')).toEqual(['juin', 'juil.', 'juillet'])
    expect(await shown('pl')).toEqual(['cze', 'lip', 'lipiec'])
  })

  test('every translated word of the grid is one that o-spreadsheet says', () => {
    const source = readFileSync(require.resolve('@odoo/o-spreadsheet'), 'utf8')
    expect(TERMS.filter((term) => !source.includes(`_t("${term}"`))).toEqual([])
  })

  test('another language keeps what was typed, and its dates', async () => {
    await typeInto(page, 'A1', 'mine')
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('combobox', { name: 'Language' }).selectOption('fr'),
    ])
    await isReady(page)
    expect(await cellText(page, 'A1')).toBe('mine')
    expect(await page.evaluate(() => window.smmPreview?.google.engine.settings.locale)).toBe('en_US')
  })
})

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement
    return (active?.querySelector('.menu-label') ?? active)?.textContent?.trim()
  })
}

/** Scripts and frames answer a little later. */
async function eventually(read: () => Promise<string | null>, expected: string): Promise<void> {
  const end = Date.now() + 5000
  while (Date.now() < end && (await read()) !== expected) await new Promise((done) => setTimeout(done, 50))
  expect(await read()).toBe(expected)
}

/** Runs in the page: writes something into the place of the saved workbook that is no workbook. */
async function breakSaved(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('smm-planner-preview', 1)
    request.onsuccess = () => resolve(request.result)
  })
  await new Promise<void>((resolve) => {
    const transaction = database.transaction('kept', 'readwrite')
    const data = { workbook: { version: '19.3.1', sheets: 'none' }, language: 'en' }
    transaction.objectStore('kept').put({ data, savedAt: '' }, 'workbook')
    transaction.oncomplete = () => resolve()
  })
  database.close()
}
