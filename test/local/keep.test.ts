import { createLocalGoogle } from '../../local/google'
import { googleWith } from './project'

const code = `function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue() }`

test('what was saved can be opened again after a way through JSON', () => {
  const before = googleWith(code)
  before.edit('A1', 'kept')
  const saved = JSON.parse(JSON.stringify(before.save()))
  expect(googleWith(code, saved).run('read')).toBe('kept')
})

test('what was saved can be opened more than once', () => {
  const before = googleWith(code)
  // Formulas that differ by a text, as the model shortens them when it writes them down.
  const formulas = ['="a"&B1', '="b"&B1', '="c"&B1']
  formulas.forEach((formula, index) => {
    before.edit(`A${index + 1}`, formula)
  })
  const saved = before.save()
  const read = () =>
    googleWith(code, saved).services.SpreadsheetApp.getActiveSheet().getRange('A1:A3').getFormulas().flat()
  expect(read()).toEqual(formulas)
  expect(read()).toEqual(formulas)
})

test('formulas are saved as they stand, not as what differs from their neighbours', () => {
  const before = googleWith(code)
  for (const row of [1, 2, 3]) before.edit(`A${row}`, `=B${row}&"x"`)
  const { sheets } = before.save().workbook as { sheets: { cells: Record<string, unknown> }[] }
  expect(sheets[0]?.cells).toEqual({ A1: '=B1&"x"', A2: '=B2&"x"', A3: '=B3&"x"' })
})

test('installed triggers are saved with their next date', () => {
  const install = `function install() { ScriptApp.newTrigger('due').timeBased().everyHours(1).create() } function due() { Logger.log('due') }`
  const scopes = ['script.scriptapp']
  const before = googleWith(install, { scopes })
  before.run('install')
  const after = googleWith(install, { scopes, ...before.save() })
  after.tick(new Date('2026-01-31T11:00:00Z'))
  expect(after.console).toHaveLength(1)
})

test('scripts see what the user has selected', () => {
  const google = googleWith(`function where() { return SpreadsheetApp.getActiveRange().getA1Notation() }`)
  google.select('B2:C3')
  expect(google.run('where')).toBe('B2:C3')
})

test('two local Googles know nothing of each other', () => {
  const double = (factor: number) => `/** @customfunction */ function F(x) { return x * ${factor} }`
  const [one, other] = [googleWith(double(2)), googleWith(double(3))]
  for (const google of [one, other]) google.edit('A1', '=F(7)')
  const value = (google: typeof one) =>
    google.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()
  expect([value(one), value(other)]).toEqual([14, 21])
})

test('the services work without a project, as code run from the editor', () => {
  const { services } = createLocalGoogle()
  services.PropertiesService.getUserProperties().setProperty('a', '1')
  expect(services.PropertiesService.getUserProperties().getProperty('a')).toBe('1')
})

test('the error of a cell is what its tooltip says', () => {
  const google = googleWith(`/** @customfunction */ function F() { throw new Error('No such channel') }`)
  google.edit('A1', '=F()')
  expect(google.error('A1')).toContain('No such channel')
  expect(google.error('B1')).toBeUndefined()
})

test('custom functions share their globals unless asked not to', () => {
  const count = `var n = 0; /** @customfunction */ function N(x) { return ++n }`
  const values = (freshFunctions: boolean) => {
    const google = googleWith(count, { freshFunctions })
    google.edit('A1', '=N(1)')
    google.edit('A2', '=N(2)')
    return google.services.SpreadsheetApp.getActiveSheet().getRange('A2').getValue()
  }
  expect(values(true)).toBe(1)
  expect(values(false)).toBeGreaterThan(1)
})
