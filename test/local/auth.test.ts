import { evaluate, googleWith, messageOf } from './project'

const AUTH = 'https://www.googleapis.com/auth/'

const inMode = (mode: 'NONE' | 'LIMITED' | 'FULL', body: string) => () =>
  googleWith(`function onOpen(e) { ${body} }`, {
    scopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.send_mail',
      'script.external_request',
    ],
  }).open(mode)

test.each(['NONE', 'LIMITED', 'FULL'] as const)('onOpen hears that it runs in %s', (mode) => {
  const google = googleWith(
    'function onOpen(e) { Logger.log(e.authMode === ScriptApp.AuthMode[String(e.authMode)]); Logger.log(e.authMode) }',
  )
  google.open(mode)
  expect(google.console.map(({ message }) => message)).toEqual(['true', mode])
})

test.each([
  'PropertiesService.getDocumentProperties()',
  'SpreadsheetApp.getActiveSpreadsheet()',
  'CacheService.getUserCache()',
  'LockService.getDocumentLock()',
  `UrlFetchApp.fetch('https://example.com')`,
])('in NONE %s is refused', (call) => {
  const name = /^\w+\.\w+/.exec(call)?.[0]
  expect(messageOf(inMode('NONE', call))).toContain(`You do not have permission to call ${name}`)
})

test('in NONE a menu can be made and the language be asked', () => {
  expect(
    inMode(
      'NONE',
      `Session.getActiveUserLocale(); SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()`,
    ),
  ).not.toThrow()
})

test('a service call at the top level of the script leaves no menu in NONE', () => {
  const google = googleWith('const props = PropertiesService.getUserProperties(); function onOpen() {}')
  expect(() => google.open('NONE')).toThrow(
    'You do not have permission to call PropertiesService.getUserProperties',
  )
  expect(google.ui.menus).toEqual([])
})

test.each(['NONE', 'LIMITED'] as const)('in %s no sidebar opens', (mode) => {
  const open = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`
  const body = mode === 'NONE' ? `SpreadsheetApp.getUi().showSidebar(null)` : open
  expect(messageOf(inMode(mode, body))).toBe(
    `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
  )
})

test('in LIMITED the document and properties can be read, and nothing leaves', () => {
  expect(
    inMode(
      'LIMITED',
      `PropertiesService.getDocumentProperties().getKeys(); SpreadsheetApp.getActiveSpreadsheet().getName()`,
    ),
  ).not.toThrow()
  expect(messageOf(inMode('LIMITED', `UrlFetchApp.fetch('https://example.com')`))).toBe(
    `You do not have permission to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
  )
})

test.each([
  ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
  [`UrlFetchApp.fetch('https://example.com')`, 'UrlFetchApp.fetch', 'script.external_request'],
  ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
  ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
])('%s needs its scope', (call, name, scope) => {
  expect(messageOf(() => evaluate(call))).toBe(
    `Exception: You do not have permission to call ${name}. Required permissions: ${AUTH}${scope}`,
  )
})

test('a sidebar needs the scope of the interface', () => {
  const show = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`
  expect(messageOf(() => evaluate(show, { scopes: ['spreadsheets.currentonly'] }))).toContain(
    'script.container.ui',
  )
})

test('the user may refuse a scope that the manifest lists', () => {
  const google = googleWith('function f() { return MailApp.getRemainingDailyQuota() }', {
    scopes: ['script.send_mail'],
  })
  expect(google.run('f')).toBe(100)
  google.refuseScope('script.send_mail')
  expect(() => google.run('f')).toThrow('You do not have permission to call MailApp.getRemainingDailyQuota')
})

test('a script can ask which scopes were granted', () => {
  const google = googleWith(
    `function f() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${AUTH}script.send_mail'])
      return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes(), info.getAuthorizationUrl() !== null]
    }
    function need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${AUTH}script.send_mail']) }`,
    { scopes: ['script.send_mail'] },
  )
  expect(google.run('f')).toEqual(['NOT_REQUIRED', [`${AUTH}script.send_mail`], false])
  google.refuseScope('script.send_mail')
  expect(google.run('f')).toEqual(['REQUIRED', [], true])
  expect(() => google.run('need')).toThrow('Authorization is required to perform that action.')
})

describe('a custom function', () => {
  const inCell = (body: string) => {
    const google = googleWith(`/** @customfunction */ function F() { ${body} }`, {
      scopes: ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'userinfo.email'],
    })
    google.edit('A1', '=F()')
    const value: unknown = google.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()
    return google.error('A1') ?? value
  }

  test.each([
    [
      `SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)`,
      'You do not have permission to call setValue',
    ],
    [`MailApp.sendEmail('a@b.c', 's', 'b')`, 'You do not have permission to call MailApp.sendEmail'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [`throw new Error('No such channel')`, 'No such channel'],
  ])('%s shows the refusal in its cell', (body, message) => {
    expect(inCell(body)).toContain(message)
  })

  test('reads the document', () => {
    expect(inCell('return SpreadsheetApp.getActiveSpreadsheet().getSheets().length')).toBe(1)
  })

  test('does not learn who the user is', () => {
    expect(inCell(`return 'user:' + Session.getActiveUser().getEmail()`)).toBe('user:')
  })
})
