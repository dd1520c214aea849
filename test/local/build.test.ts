import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLocal } from '../../scripts/build-local'

test('build/local.mjs runs a project by itself, far from this repository', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-'))
  await buildLocal(folder)
  writeFileSync(
    join(folder, 'Code.js'),
    `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Stamp', 'stamp').addToUi() }
     function stamp() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('here') }
     function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`,
  )
  const use = `
    const { createLocalGoogle } = await import('./local.mjs')
    const google = createLocalGoogle({ locale: 'el_GR', timeZone: 'Europe/Athens' })
    google.load('.')
    google.open('FULL')
    google.ui.click('Stamp')
    console.log(google.run('read'))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', use], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(output.trim()).toBe('here')
})
