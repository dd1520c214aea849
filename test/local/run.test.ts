import { googleWith, messageOf } from './project'

const google = googleWith(`
  function echo(a, b) { return [a, b] }
  function change(o) { o.list.push(3); return o }
  function give(kind) {
    return { date: new Date(), nested: { day: new Date() }, fn: () => 1, set: new Set(), range: SpreadsheetApp.getActiveRange(), nan: NaN, nothing: undefined }[kind]
  }
  function fail(kind) {
    if (kind === 'type') null.x
    if (kind === 'service') HtmlService.createHtmlOutputFromFile('missing')
    throw new Error('No such channel')
  }
  function hidden_() { return 1 }
`)

test('copies of plain values cross the border both ways', () => {
  expect(google.run('echo', { a: [1, 'x', true, null] }, 'b')).toEqual([{ a: [1, 'x', true, null] }, 'b'])
})

test('undefined inside an array arrives as null, in an object not at all', () => {
  expect(google.run('echo', [undefined, 1], { a: undefined })).toEqual([[null, 1], {}])
})

test('what the server changes stays on the server', () => {
  const mine = { list: [1, 2] }
  expect(google.run('change', mine)).toEqual({ list: [1, 2, 3] })
  expect(mine).toEqual({ list: [1, 2] })
})

const circle: Record<string, unknown> = {}
circle.self = circle

test.each([
  ['a Date', new Date(), 'Failed due to illegal value in property: 0'],
  ['a Date inside', { day: new Date() }, 'Failed due to illegal value in property: day'],
  ['a function', () => 1, 'Failed due to illegal value in property: 0'],
  ['a Map', new Map(), 'Failed due to illegal value in property: 0'],
  ['a circle', circle, 'Failed due to circular reference.'],
])('%s makes the call fail', (_name, value, message) => {
  expect(messageOf(() => google.run('echo', value))).toBe(message)
})

test.each(['date', 'nested', 'fn', 'set', 'range'])('a result that is no plain value fails: %s', (kind) => {
  expect(messageOf(() => google.run('give', kind))).toContain('illegal value')
})

test('a result of nothing is undefined', () => {
  expect(google.run('give', 'nothing')).toBeUndefined()
})

test.each([
  ['error', 'Error: No such channel'],
  ['type', /^TypeError: /],
  ['service', 'Exception: No HTML file named missing was found.'],
])('the failure handler hears the kind and the message: %s', (kind, message) => {
  expect(messageOf(() => google.run('fail', kind))).toMatch(message)
})

test.each(['hidden_', 'nowhere'])('%s cannot be called', (name) => {
  expect(messageOf(() => google.run(name))).toBe(`google.script.run.${name} is not a function`)
})
