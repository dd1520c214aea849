import { googleWith, messageOf } from './project'

const menu = `
function onOpen() {
  const ui = SpreadsheetApp.getUi()
  ui.createAddonMenu()
    .addSubMenu(ui.createMenu('Create').addItem('Budget', 'createBudget').addSeparator().addItem('Goals', 'gone'))
    .addItem('Ask', 'ask')
    .addToUi()
}
function createBudget() { SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Budget') }
`

test('opening the file shows the menu under the name of the add-on', () => {
  const google = googleWith(menu, { addonName: 'SMM Planner' })
  google.open('LIMITED')
  expect(google.ui.menus).toEqual([
    {
      caption: 'SMM Planner',
      addon: true,
      items: [
        {
          caption: 'Create',
          items: [
            { caption: 'Budget', functionName: 'createBudget' },
            { separator: true },
            { caption: 'Goals', functionName: 'gone' },
          ],
        },
        { caption: 'Ask', functionName: 'ask' },
      ],
    },
  ])
})

test.each([[['Create', 'Budget']], [['SMM Planner', 'Create', 'Budget']]])(
  '%j runs an item of the menu',
  (path) => {
    const google = googleWith(menu, { addonName: 'SMM Planner' })
    google.open('NONE')
    google.ui.click(...path)
    expect(google.ui.toasts).toEqual([{ message: 'Done', title: 'Budget', seconds: expect.any(Number) }])
  },
)

test('an unknown item names those that there are', () => {
  const google = googleWith(menu)
  google.open()
  expect(messageOf(() => google.ui.click('Create', 'Roadmap'))).toBe(
    'No menu item "Create > Roadmap". There are: Create > Budget; Create > Goals; Ask',
  )
})

test('an item whose function is missing fails as at Google', () => {
  const google = googleWith(menu)
  google.open()
  expect(() => google.ui.click('Create', 'Goals')).toThrow('Script function not found: gone')
})

test('opening the file again takes away what was shown', () => {
  const google = googleWith(
    `${menu} function ask() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }`,
  )
  google.open()
  google.ui.click('Ask')
  google.open()
  expect(google.ui.sidebar).toBeUndefined()
  expect(google.ui.menus).toHaveLength(1)
})

const asking = (body: string) => `${menu} function ask() { const ui = SpreadsheetApp.getUi(); ${body} }`

function ask(body: string, prepare: (google: ReturnType<typeof googleWith>) => void = () => {}) {
  const google = googleWith(asking(body), { files: { 'page.html': '<p>Hi</p>' } })
  google.open()
  prepare(google)
  google.ui.click('Ask')
  return google
}

test('a sidebar is 300 pixels wide whatever the script says', () => {
  const google = ask(
    `ui.showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Budget').setWidth(500))`,
  )
  expect(google.ui.sidebar).toMatchObject({ title: 'Budget', html: '<p>Hi</p>', width: 300, kind: 'sidebar' })
})

test('a second sidebar takes the place of the first', () => {
  const google = ask(`
    ui.showSidebar(HtmlService.createHtmlOutput('one'))
    ui.showSidebar(HtmlService.createHtmlOutput('two'))`)
  expect(google.ui.sidebar?.html).toBe('two')
})

test('a closed sidebar is gone', () => {
  const google = ask(`ui.showSidebar(HtmlService.createHtmlOutput('one'))`)
  google.ui.sidebar?.close()
  expect(google.ui.sidebar).toBeUndefined()
})

test.each(['Modal', 'Modeless'])('a %s dialog has the title of the call and its own size', (kind) => {
  const google = ask(
    `ui.show${kind}Dialog(HtmlService.createHtmlOutput('x').setWidth(400).setHeight(200), 'Export')`,
  )
  expect(google.ui.dialog).toMatchObject({
    kind: kind.toLowerCase(),
    title: 'Export',
    width: 400,
    height: 200,
  })
})

test('an alert gives the prepared button and is recorded', () => {
  const google = ask(
    `const b = ui.alert('Clear?', 'Demo rows go.', ui.ButtonSet.YES_NO); Logger.log(b === ui.Button.NO)`,
    ({ ui }) => ui.answer('NO'),
  )
  expect(google.ui.alerts).toEqual([
    {
      kind: 'alert',
      title: 'Clear?',
      message: 'Demo rows go.',
      buttons: ['YES', 'NO'],
      answer: 'NO',
      text: '',
    },
  ])
  expect(google.console[0]?.message).toBe('true')
})

test('an alert without a prepared answer is answered with its first button', () => {
  expect(ask(`ui.alert('Saved')`).ui.alerts).toMatchObject([{ title: '', message: 'Saved', answer: 'OK' }])
})

test('a button that the alert lacks cannot be the answer', () => {
  expect(messageOf(() => ask(`ui.alert('Saved')`, ({ ui }) => ui.answer('YES')))).toContain(
    'offers OK, not YES',
  )
})

test('a prompt gives what was typed', () => {
  const google = ask(
    `const r = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL); Logger.log(r.getSelectedButton() + ' ' + r.getResponseText())`,
    ({ ui }) => ui.answer('OK', 'Anna'),
  )
  expect(google.console[0]?.message).toBe('OK Anna')
})

test('an alert drops the locks of the script', () => {
  const google = ask(`
    const lock = LockService.getDocumentLock()
    lock.waitLock(10)
    const before = lock.hasLock()
    ui.alert('Wait')
    Logger.log([before, lock.hasLock()].join())`)
  expect(google.console[0]?.message).toBe('true,false')
})
