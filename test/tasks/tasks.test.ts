import { grid, openAddon } from '../local-addon'

const DAY = 86_400_000

function tasksOf(google: ReturnType<typeof openAddon>, name: string) {
  const sheet = grid(google, name)
  const head = (row: string, column: string) =>
    sheet.values[sheet.headRow(row) - 1]?.[sheet.column(column) - 1]
  return {
    ...sheet,
    head,
    counts: ['stage', 'priority', 'person', 'deadline', 'left', 'hint'].map((column) =>
      head('counts', column),
    ),
    of: (task: string, key: string) => sheet.values[sheet.row(task, 'task') - 1]?.[sheet.column(key) - 1],
    at: (task: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.row(task, 'task'), sheet.column(key)).getA1Notation()}`,
    free: (key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.headRow('anchor') + 19, sheet.column(key)).getA1Notation()}`,
  }
}

describe('tasks', () => {
  const google = openAddon()
  google.ui.click('Create', 'Tasks')
  const now = () => tasksOf(google, 'Tasks')

  test('are counted by stage, completed against planned', () => {
    const { counts, head } = now()
    expect(counts).toEqual([3, 3, 4, 2, 2, 4])
    expect(head('counts', 'initiative')).toBeCloseTo(4 / 18, 12)
    expect([head('counts', 'reason'), head('counts', 'strand')]).toEqual([1, 1])
  })

  test('know their days to the deadline', () => {
    const { of } = now()
    expect(of('Set up the ad account and payment', 'left')).toBe(-2)
    expect(of('Set up the ad account and payment', 'hint')).toBe('Overdue')
    expect(of('Translate posts 11 to 20', 'left')).toBe(9)
    // Neither what is done nor what has no deadline.
    expect(of('List which photos are missing', 'left')).toBe('')
    expect(of('Put together a sample parcel', 'left')).toBe('')
    // The backlog need not have anything.
    expect(of('Put together a sample parcel', 'hint')).toBe('')
  })

  test('say what they lack', () => {
    const hint = (task: string) => now().of(task, 'hint')
    const { at, free } = now()
    google.edit(at('Three ad pictures in German', 'reason'), ' ')
    google.edit(at('Translate posts 11 to 20', 'person'), '')
    google.edit(at('List 15 German home creators', 'deadline'), '')
    google.edit(at('Choose regions and daily amount', 'priority'), '')
    google.edit(at('Open the German account', 'done'), '')
    google.edit(free('task'), 'Call the printer')
    expect(
      [
        'Three ad pictures in German',
        'Translate posts 11 to 20',
        'List 15 German home creators',
        'Choose regions and daily amount',
        'Open the German account',
        'Call the printer',
      ].map(hint),
    ).toEqual([
      'On hold: why?',
      'Who does it?',
      'By when?',
      'How urgent?',
      'Done: on which day?',
      'Choose a stage',
    ])
    // A task of no stage counts with those that nobody has sorted yet.
    expect(now().counts).toEqual([4, 3, 4, 2, 2, 4])
    google.edit(free('stage'), ' done ')
    expect(now().counts).toEqual([3, 3, 4, 2, 2, 5])
  })

  test('follow a renamed stage', () => {
    const { sheet, headRow, column, at } = now()
    google.edit(`'Tasks'!${sheet.getRange(headRow('stages'), column('deadline')).getA1Notation()}`, 'Paused')
    google.edit(at('Find a native speaker to proofread', 'stage'), 'Paused')
    expect(now().of('Find a native speaker to proofread', 'hint')).toBe('')
    expect(now().of('Three ad pictures in German', 'hint')).toBe('Choose a stage')
    expect(now().head('counts', 'deadline')).toBe(1)
  })

  test('keep their figures in every order of rows', () => {
    const { sheet, headRow, column, counts } = now()
    sheet
      .getRange(headRow('anchor') + 1, 1, 19, sheet.getLastColumn())
      .sort({ column: column('task'), ascending: false })
    expect(now().counts).toEqual(counts)
    expect(now().of('Set up the ad account and payment', 'left')).toBe(-2)
  })
})

test('in Greek, with the days of the Greek example', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
  google.ui.click('Δημιουργία', 'Εργασίες')
  const { counts, of } = tasksOf(google, 'Εργασίες')
  expect(counts).toEqual([3, 3, 4, 2, 2, 4])
  expect(of('Λογαριασμός διαφημίσεων', 'hint')).toBe('Εκπρόθεσμη')
  expect(of('Τρεις εικόνες διαφήμισης', 'person')).toBe('Νίκος')
  const deadline = of('Φωτογράφιση σύκο και μέλι', 'deadline') as Date
  expect(Math.round((deadline.getTime() - Date.UTC(2026, 1, 14)) / DAY)).toBe(1)
})
