import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalGoogle, type LocalGoogle } from '../../local/google'
import { createLocalGoogle as createInBrowser } from '../../local/google/browser'

const code = `
var clicks = 0
function onOpen() {}
function count() { clicks += 1; return clicks }
function facts() {
  return {
    date: new Date(0) instanceof Date,
    array: [] instanceof Array,
    object: {} instanceof Object,
    service: Utilities.parseCsv('a') instanceof Array,
    error: (function () { try { null.x } catch (e) { return e instanceof TypeError && e instanceof Error } })(),
    wrong: (function () { try { null.x } catch (e) { return e instanceof RangeError } })(),
    own: (function () { class Mine extends Error {} return [new Mine() instanceof Mine, new Error() instanceof Mine] })(),
    absent: [typeof window, typeof setTimeout, typeof fetch, typeof process, typeof require, typeof URL, typeof structuredClone].join(),
    now: new Date().toISOString(),
    other: helper(),
  }
}
/**
 * Doubles.
 * @customfunction
 */
function TWICE(x) { return x * 2 }
function private_() {}
`
const helper = 'function helper() { return typeof TWICE }'

function folder(files: Record<string, string>): string {
  const path = mkdtempSync(join(tmpdir(), 'project-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

const files = { 'Code.js': code, 'Helper.js': helper, 'page.html': '<p>Hello</p>' }
const now = () => new Date('2026-01-31T10:00:00Z')
const ways: [string, () => LocalGoogle][] = [
  [
    'a folder',
    () => {
      const google = createLocalGoogle({ now })
      google.load(folder(files))
      return google
    },
  ],
  [
    'files in memory',
    () => {
      const google = createInBrowser({ now })
      google.load(files)
      return google
    },
  ],
]

describe.each(ways)('a project from %s', (_name, load) => {
  test('evaluates the script anew for each execution', () => {
    const google = load()
    expect([google.run('count'), google.run('count')]).toEqual([1, 1])
  })

  test('gives scripts the types of their values and none of Node or the browser', () => {
    expect(load().run('facts')).toEqual({
      date: true,
      array: true,
      object: true,
      service: true,
      error: true,
      wrong: false,
      own: [true, false],
      absent: Array(7).fill('undefined').join(),
      now: '2026-01-31T10:00:00.000Z',
      other: 'function',
    })
  })
})

test('load gives the top-level functions, run as from the editor', () => {
  const addon = createLocalGoogle().load(files)
  expect(Object.keys(addon).sort()).toEqual(['TWICE', 'count', 'facts', 'helper', 'onOpen', 'private_'])
  expect(addon.TWICE?.(4)).toBe(8)
})

test('values that come out of a script have the types of the caller', () => {
  const google = createLocalGoogle()
  const addon = google.load(folder({ 'Code.js': 'function f() { return [[new Date(0), { a: [] }]] }' }))
  expect(addon.f?.()).toStrictEqual([[new Date(0), { a: [] }]])
})

test('scopes, zone and name come from the manifest', () => {
  const google = createLocalGoogle({ timeZone: 'Europe/Athens' })
  google.load({
    'Code.js':
      'function zone() { return Session.getScriptTimeZone() } function quota() { MailApp.getRemainingDailyQuota() }',
    'appsscript.json': JSON.stringify({ timeZone: 'Asia/Manila', oauthScopes: [] }),
  })
  expect(google.run('zone')).toBe('Asia/Manila')
  expect(() => google.run('quota')).toThrow(
    'You do not have permission to call MailApp.getRemainingDailyQuota.',
  )
})

test('a service that is not offered says so', () => {
  const google = createLocalGoogle()
  google.load({ 'Code.js': 'function f() { return DriveApp.getFiles() }' })
  expect(() => google.run('f')).toThrow('not emulated: DriveApp.getFiles')
})

test('a custom function calculates in its cell', () => {
  const google = createLocalGoogle()
  google.load(files)
  google.edit('A1', 21)
  google.edit('B1', '=TWICE(A1)')
  expect(google.services.SpreadsheetApp.getActiveSheet().getRange('B1').getValue()).toBe(42)
  expect(google.functionCalls.of('TWICE')).toBeGreaterThan(0)
})
