import { googleWith, messageOf } from './project'

const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp']

const withTriggers = (install: string, more = '') =>
  googleWith(
    `function install() { ${install} }
     function due(e) { Logger.log(e.triggerUid ? new Date().toISOString() : 'no id') }
     ${more}`,
    { scopes },
  )

const times = (install: string, until: string): string[] => {
  const google = withTriggers(install)
  google.run('install')
  google.tick(new Date(until))
  return google.console.map(({ message }) => message)
}

const clock = (rest: string) => `ScriptApp.newTrigger('due').timeBased().${rest}.create()`

test('an hourly trigger fires as often as hours pass', () => {
  expect(times(clock('everyHours(1)'), '2026-01-31T13:30:00Z')).toEqual([
    '2026-01-31T11:00:00.000Z',
    '2026-01-31T12:00:00.000Z',
    '2026-01-31T13:00:00.000Z',
  ])
})

test('a daily trigger keeps its hour in its zone, also when summer time begins', () => {
  const all = times(
    clock(`everyDays(1).atHour(8).nearMinute(30).inTimezone('Europe/Athens')`),
    '2026-03-30T12:00:00Z',
  )
  expect(all[0]).toBe('2026-02-01T06:30:00.000Z')
  expect(all.slice(-2)).toEqual(['2026-03-29T05:30:00.000Z', '2026-03-30T05:30:00.000Z'])
})

test('a weekly trigger fires on its day', () => {
  expect(
    times(clock(`onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).inTimezone('UTC')`), '2026-02-10T00:00:00Z'),
  ).toEqual(['2026-02-02T09:00:00.000Z', '2026-02-09T09:00:00.000Z'])
})

test('a single trigger fires once and stays in the list', () => {
  const google = withTriggers(clock('after(60000)'))
  google.run('install')
  google.tick(new Date('2026-02-02T00:00:00Z'))
  expect(google.console).toHaveLength(1)
  expect(google.triggers).toHaveLength(1)
})

test('nothing fires before it is due', () => {
  expect(times(clock('everyHours(2)'), '2026-01-31T11:59:59Z')).toEqual([])
})

test('a trigger that fails stands in the log of executions, and the next one fires', () => {
  const google = withTriggers(
    clock('everyHours(1)').replace('due', 'broken'),
    `function broken() { throw new Error('No mail') }`,
  )
  google.run('install')
  google.tick(new Date('2026-01-31T12:00:00Z'))
  expect(google.executionLog.filter(({ kind }) => kind === 'trigger')).toMatchObject([
    { status: 'failed', message: 'Error: No mail' },
    { status: 'failed', message: 'Error: No mail' },
  ])
})

test('a clock trigger has no user before it', () => {
  const google = withTriggers(
    clock('everyHours(1)').replace('due', 'ask'),
    `function ask() { SpreadsheetApp.getUi() }`,
  )
  google.run('install')
  google.tick(new Date('2026-01-31T11:00:00Z'))
  expect(google.executionLog.at(-1)?.message).toContain(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  )
})

test.each([
  [clock('everyMinutes(30)'), 'The recurrence interval for an Add-on trigger must be at least one hour.'],
  [
    clock('everyHours(1)') + clock('everyDays(1)').replace('Script', ';Script'),
    'This add-on has created too many time-based triggers in this document for this Google user account.',
  ],
])('%s is refused', (install, message) => {
  expect(messageOf(() => withTriggers(install).run('install'))).toBe(`Exception: ${message}`)
})

test('a trigger can be found and deleted', () => {
  const google = withTriggers(
    `${clock('everyHours(1)')};
     const [t] = ScriptApp.getProjectTriggers()
     Logger.log([t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK])
     ScriptApp.deleteTrigger(t)`,
  )
  google.run('install')
  expect(google.console[0]?.message).toBe('["due",true]')
  expect(google.triggers).toEqual([])
})

test('typing runs onEdit with what was and what is', () => {
  const google = googleWith(`function onEdit(e) {
    Logger.log([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getSheets().length])
  }`)
  google.edit('B2', 120)
  google.edit('B2', '7')
  google.edit('B2', '')
  expect(google.console.map(({ message }) => JSON.parse(message))).toEqual([
    ['B2', '120', null, 'LIMITED', 1],
    ['B2', '7', '120', 'LIMITED', 1],
    ['B2', null, '7', 'LIMITED', 1],
  ])
})

test('a failing onEdit is recorded and does not disturb the typing', () => {
  const google = googleWith(`function onEdit() { throw new Error('Oh') }`)
  google.edit('A1', 'x')
  expect(google.executionLog).toMatchObject([{ function: 'onEdit', status: 'failed', message: 'Error: Oh' }])
  expect(google.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe('x')
})

test('installed edit and change triggers run with all rights', () => {
  const install = ['onEdit', 'onChange'].map(
    (kind) => `ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).${kind}().create()`,
  )
  const google = withTriggers(
    install.join(';'),
    `function seen(e) { Logger.log([String(e.authMode), e.value ?? e.changeType]) }`,
  )
  google.run('install')
  google.edit('A1', 'x')
  expect(google.console.map(({ message }) => message)).toEqual(['["FULL","x"]', '["FULL","EDIT"]'])
})

test('writes of a script that fails later are kept', () => {
  const google = googleWith(
    `function f() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); throw new Error('Oh') }`,
  )
  expect(() => google.run('f')).toThrow()
  expect(google.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe(1)
})
