import { createLocalGoogle } from '../../local/google'
import { menuWords } from '../../src/i18n/menu'

/** Calls that only prepare something in the script: rules, styles and charts that are handed over later. */
const PREPARES = /Builder|^SpreadsheetApp\.(?:new|getActive)|^HtmlService|^HtmlTemplate|\.getRange(?:List)?$/

/** Calls of services to create each sheet alone in a new spreadsheet (with what it needs), all of them, and to clear them. */
export function benchCreation(): void {
  const words = menuWords('en')
  console.log('Service calls to create: all of them, and those that read or change the spreadsheet (aim: 20)')
  const items = [...Object.values(words.templates), words.createAll]
  for (const item of items) {
    let all = 0
    let ofSpreadsheet = 0
    const google = createLocalGoogle({
      locale: 'en_US',
      userLocale: 'en',
      timeZone: 'Europe/Athens',
      onCall: (service, method) => {
        all++
        if (!PREPARES.test(`${service}.${method}`)) ofSpreadsheet++
      },
    })
    google.load('dist')
    google.open('FULL')
    const count = (name: string, act: () => void) => {
      all = 0
      ofSpreadsheet = 0
      act()
      console.log(`  ${name.padEnd(26)} ${String(all).padStart(5)} ${String(ofSpreadsheet).padStart(5)}`)
    }
    count(item, () => google.ui.click(words.create, item))
    if (item !== words.createAll) continue
    google.ui.answer('OK')
    count(`${item}: clear`, () => google.ui.click(words.documents.clearExample))
  }
}
