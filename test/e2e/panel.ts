import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** What every test of a panel asks: is anything cut off, does axe find fault, where is the focus. */

/** What stands beyond the page's edges, or does not fit into its own box. */
export function cutOff(panel: Frame): Promise<string[]> {
  return panel.evaluate(() => {
    const isShown = (one: Element): one is HTMLElement =>
      one instanceof HTMLElement && !one.closest('.unseen, [data-scrolls]') && one.offsetWidth > 0
    const isBeyond = (one: HTMLElement) => {
      const { left, right } = one.getBoundingClientRect()
      return left < -0.5 || right > innerWidth + 0.5
    }
    const hasWords = (one: HTMLElement) =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const clips = (one: HTMLElement) => getComputedStyle(one).overflowX !== 'visible'
    // A field may be scrolled; what stands in a line takes the room of its words; a list may reach into the margins.
    const isCut = (one: HTMLElement) =>
      !one.matches('input, textarea') &&
      getComputedStyle(one).display !== 'inline' &&
      (hasWords(one) || clips(one) || one === document.documentElement) &&
      one.scrollWidth > one.clientWidth + 1
    return [document.documentElement, ...document.querySelectorAll('main *')]
      .filter(isShown)
      .filter((one) => isBeyond(one) || isCut(one))
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 60)}`)
  })
}

/** What axe finds, with the beginning of each place. */
export async function violations(panel: Frame): Promise<string[]> {
  await panel.evaluate(AXE)
  return panel.evaluate(async () => {
    type Found = { id: string; nodes: { html: string }[] }
    const { axe } = window as unknown as { axe: { run(where: object): Promise<{ violations: Found[] }> } }
    const found = (await axe.run(document)).violations
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}

/** Keys of sentences that nobody wrote, and places that nobody filled, in what the panel shows. */
export const unsaid = async (panel: Frame): Promise<string[]> =>
  (await panel.locator('main').innerText()).match(/\b[a-z]+(\.[a-zA-Z-]+){2,}|\{\w+\}/g) ?? []

export const focusedIn = (panel: Frame): Promise<string> =>
  panel.evaluate(() => {
    const { activeElement } = document
    return activeElement?.textContent || activeElement?.tagName || ''
  })

export async function eventually<Value>(look: () => Promise<Value>, expected: Value): Promise<void> {
  const until = Date.now() + 10_000
  let seen = await look()
  while (JSON.stringify(seen) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    seen = await look()
  }
  expect(seen).toEqual(expected)
}

/** As when the connection is gone: no call reaches the script, until it is back. */
export function connection(page: Page, isUp: boolean): Promise<void> {
  return page.evaluate((up) => {
    const google = window.smmPreview?.google as unknown as { run: unknown; kept?: unknown }
    google.kept ??= google.run
    google.run = up
      ? google.kept
      : () => {
          throw new Error('NetworkError: Connection failure due to HTTP 0')
        }
  }, isUp)
}

/** The rows of a sheet of ours by their hidden keys, as the script reads them; days as Date are told by `toISOString`. */
export function sheetRows(page: Page, name: string): Promise<Record<string, unknown>[]> {
  return page.evaluate((title) => {
    const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
    const values = (book?.getSheetByName(title)?.getDataRange().getValues() ?? []) as unknown[][]
    const at = values.findIndex((cells) => cells.some((cell) => String(cell).startsWith('smm:')))
    const keys = (values[at] ?? []).map((key) => String(key).slice(4))
    // The last row of the head stands right above the first row of the table.
    const anchor = values.findIndex((cells) => cells[keys.indexOf('mark')] === 'anchor')
    return values
      .slice(anchor + 1)
      .map((cells) => Object.fromEntries(keys.map((key, index) => [key, cells[index]])))
  }, name)
}

/** Changes a cell as somebody else would, while the panel is open. */
export function writeCell(
  page: Page,
  name: string,
  find: { key: string; value: string },
  column: string,
  value: string | number,
): Promise<void> {
  return page.evaluate(
    ({ name: title, find: sought, column: wanted, value: to }) => {
      const book = window.smmPreview?.google.services.SpreadsheetApp.getActiveSpreadsheet()
      const sheet = book?.getSheetByName(title)
      const values = (sheet?.getDataRange().getValues() ?? []) as unknown[][]
      const keys = (values.find((cells) => cells.some((cell) => String(cell).startsWith('smm:'))) ?? []).map(
        (key) => String(key).slice(4),
      )
      const row = values.findIndex((cells) => cells[keys.indexOf(sought.key)] === sought.value) + 1
      sheet?.getRange(row, keys.indexOf(wanted) + 1).setValue(to)
    },
    { name, find, column, value },
  )
}
