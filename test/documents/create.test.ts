import type { LocalGoogle } from '../../local/google'
import { expectSameEnd } from '../interruption'
import { grid, openAddon, sheetNames } from '../local-addon'

describe.each([
  ['Budget', (google: LocalGoogle) => google.ui.click('Create', 'Budget')],
  ['Report, with the metrics it needs', (google: LocalGoogle) => google.ui.click('Create', 'Report')],
])('creating: %s', (_name, click) => {
  test('a script killed at any call and run again ends like an undisturbed run', () => {
    // Every call around the claim of the sheet, then a spread over the drawing: all of them would take minutes.
    expectSameEnd(
      {},
      click,
      (moment, calls) => (moment > 22 && moment <= 36) || moment % 83 === 0 || moment === calls,
    )
  }, 300_000)
})

describe('a command that was cut off and is run again', () => {
  const google = openAddon()
  google.ui.click('Create', 'Budget')
  const kept = google.save()
  const damaged = openAddon({ kept })
  const { sheet, column } = grid(damaged, 'Budget 2026')
  sheet.deleteColumn(column('spent-03'))
  const withoutMarch = damaged.save()

  const rpc = (name: string, input: object) => (one: LocalGoogle) => one.run('rpc', name, input)
  const LINE = { year: 2026, name: 'Podcast ads', group: 'Advertising', channel: '', plan: 80 }
  const agreeing = (act: (one: LocalGoogle) => unknown) => (one: LocalGoogle) => {
    one.ui.answer('OK')
    act(one)
  }
  const inside = (one: LocalGoogle) => one.select(grid(one, 'Budget 2026').a1('Facebook ads', 'line'))

  test.each<[string, object, (one: LocalGoogle) => unknown]>([
    [
      'next year’s budget',
      kept,
      (one) => {
        one.select("'Budget 2026'!A1")
        one.ui.click('Budget', 'Create next year’s budget')
      },
    ],
    ['clearing the example', kept, agreeing((one) => one.ui.click('Clear the example data'))],
    ['bringing a column back', withoutMarch, agreeing((one) => one.ui.click('Check and repair the sheets'))],
    ['adding a line in the panel', kept, rpc('budget.addLine', LINE)],
    ['a limit to what moves on', kept, rpc('budget.setMode', { year: 2026, mode: 'capped', cap: 50 })],
    [
      'adding a line from the menu',
      kept,
      (one) => {
        inside(one)
        one.ui.click('Budget', 'Add a line')
      },
    ],
  ])(
    'ends like an undisturbed run: %s',
    (_name, state, act) => {
      expectSameEnd(state, act, (moment, calls) => moment % 43 === 0 || moment >= calls - 4)
    },
    300_000,
  )
})

describe('creating', () => {
  test('takes as many calls for ten rows below as for ten thousand', () => {
    const callsWith = (rows: number) => {
      const google = openAddon()
      google.ui.click('Create', 'Metrics')
      const { sheet, headRow } = grid(google, 'Metrics')
      sheet.insertRowsAfter(sheet.getMaxRows(), rows)
      const first = headRow('header') + 200
      sheet
        .getRange(first, 1, rows, 4)
        .setValues(
          Array.from({ length: rows }, (_, index) => [46000 + (index % 10), 'Instagram', 'Reach', index]),
        )
      const before = google.calls.total
      google.ui.click('Create', 'Report')
      google.ui.answer('OK')
      google.ui.click('Clear the example data')
      return google.calls.total - before
    }
    expect(callsWith(10)).toBe(callsWith(10_000))
  }, 120_000)

  test('a report brings the metrics log with it', () => {
    const google = openAddon()
    google.ui.click('Create', 'Report')
    expect(sheetNames(google)).toEqual(expect.arrayContaining(['Metrics', 'Report']))
  })

  test('waits for somebody else, and says so when it takes too long', () => {
    const google = openAddon()
    const release = google.holdLock('document')
    google.ui.click('Create', 'Budget')
    expect(google.ui.alerts[google.ui.alerts.length - 1]?.message).toContain('Somebody else')
    expect(sheetNames(google)).not.toContain('Budget 2026')
    release()
    google.ui.click('Create', 'Budget')
    expect(sheetNames(google)).toContain('Budget 2026')
  })
})

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('stands in auth mode %s', (mode) => {
    const google = openAddon()
    google.open(mode)
    expect(google.ui.menus).toHaveLength(1)
  })

  test('speaks the language that was chosen for the spreadsheet', () => {
    const google = openAddon()
    google.ui.click('Choose a language', 'Polski')
    expect(JSON.stringify(google.ui.menus)).toContain('Utwórz')
    google.open('LIMITED')
    expect(JSON.stringify(google.ui.menus)).toContain('Utwórz')
  })
})
