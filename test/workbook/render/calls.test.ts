import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalGoogle } from '../../../local/google'
import type { Template } from '../../../sheets-templates/template'

const folder = mkdtempSync(join(tmpdir(), 'smm-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Service calls to create a sheet whose example has so many rows, and to clear it again. */
function calls(name: string, id: string, rows: number): { create: number; clear: number } {
  cpSync('dist', folder, { recursive: true })
  const template = JSON.parse(readFileSync(`dist/template-${id}.html`, 'utf8')) as Template
  const demo = Array.from({ length: rows }, (_, index) => template.demo[index % template.demo.length] ?? {})
  const long = { ...template, demo, tableRows: 1_200 }
  writeFileSync(join(folder, `template-${id}.html`), JSON.stringify(long))
  const google = createLocalGoogle({ locale: 'en_US', userLocale: 'en', timeZone: 'Europe/Athens' })
  google.load(folder)
  google.open('FULL')
  google.ui.click('Create', name)
  const create = google.calls.total
  google.ui.answer('OK')
  google.ui.click('Clear the example data')
  return { create, clear: google.calls.total - create }
}

describe('service calls for an example of ten rows and of a thousand', () => {
  it.each([
    ['Metrics', 'metrics'],
    ['Ideas', 'ideas'],
  ])('are as many: %s', (name, id) => {
    expect(calls(name, id, 1_000)).toEqual(calls(name, id, 10))
  })
})
