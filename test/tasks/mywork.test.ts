import { book, grid, openAddon, sheetNamed } from '../local-addon'

const read = (google: ReturnType<typeof openAddon>, name: string) => {
  const sheet = grid(google, name)
  const block = (first: string, width: number) => {
    const left = sheet.column(first) - 1
    return sheet.values
      .slice(sheet.headRow('anchor'))
      .map((row) => row.slice(left, left + width))
      .filter((row) => row[0] !== '')
  }
  return {
    ...sheet,
    block,
    tasks: block('task', 6).map((row) => row[0]),
    figures: ['stage', 'priority', 'deadline', 'left', 'date'].map(
      (key) => sheet.values[sheet.headRow('figures') - 1]?.[sheet.column(key) - 1],
    ),
    person: `'${name}'!${sheet.sheet.getRange(sheet.headRow('figures'), sheet.column('task')).getA1Notation()}`,
  }
}

describe('my work', () => {
  // A Saturday: the week has one day left.
  const google = openAddon()
  google.ui.click('Create', 'My work')
  const now = () => read(google, 'My work')

  test('shows the owner’s open tasks by deadline, those without one last', () => {
    const { tasks, figures, block } = now()
    expect(tasks).toEqual([
      'Set up the ad account and payment',
      'Find a native speaker to proofread',
      'Choose regions and daily amount',
      'Write the terms of the giveaway',
      'Log the German account’s figures',
    ])
    expect(block('task', 6)[0]?.filter((_, column) => column !== 3)).toEqual([
      'Set up the ad account and payment',
      'In progress',
      'High',
      -2,
      'Ads across Germany for 1,000 local followers',
    ])
    // Hours: 2 + 1 + 2 + 2.
    expect(figures).toEqual([5, 1, 0, 7, 0])
  })

  test('shows the whole team', () => {
    expect(now().block('who', 4)).toEqual([
      ['Daniel', 3, 0, 1],
      ['Emma', 5, 1, 2],
      ['Sofia', 4, 0, 1],
    ])
  })

  test('follows the person, whatever case and blanks she is written with', () => {
    google.edit(now().person, ' DANIEL')
    const { tasks, figures } = now()
    expect(tasks).toEqual([
      'Photograph fig and honey',
      'Cut three short workshop videos',
      'Three ad pictures in German',
    ])
    // The photos are due tomorrow, on Sunday.
    expect(figures).toEqual([3, 0, 1, 10, 0])
  })

  test('shows posts to come as soon as there is a calendar', () => {
    google.edit(now().person, 'emma')
    google.ui.click('Create', 'Calendar')
    const calendar = grid(google, 'Calendar')
    const cell = (row: unknown[], key: string) => row[calendar.column(key) - 1]
    const expected = calendar.values
      .slice(calendar.headRow('anchor'))
      .filter((row) => cell(row, 'person') === 'Emma' && cell(row, 'status') !== 'Published')
      .filter((row) => (cell(row, 'date') as Date).getTime() >= Date.UTC(2026, 1, 13, 22))
      .map((row) => cell(row, 'topic'))
    const posts = now().block('date', 5)
    expect(posts.length).toBeGreaterThan(2)
    expect(posts.map((row) => row[3]).sort()).toEqual(expected.sort())
    const days = posts.map((row) => (row[0] as Date).getTime())
    expect(days).toEqual([...days].sort((one, other) => one - other))
    expect(now().figures[4]).toBe(posts.length)
    google.edit(
      `'Calendar'!${calendar.sheet.getRange(calendar.row(String(posts[0]?.[3]), 'topic'), calendar.column('status')).getA1Notation()}`,
      'published',
    )
    expect(now().figures[4]).toBe(posts.length - 1)
  })

  test('is empty, and without errors, for somebody without tasks and without its sheets', () => {
    google.edit(now().person, 'Nobody')
    expect([now().tasks, now().figures]).toEqual([[], [0, 0, 0, 0, 0]])
    for (const name of ['Tasks', 'Calendar']) book(google).deleteSheet(sheetNamed(google, name))
    expect([now().tasks, now().figures]).toEqual([[], [0, 0, 0, 0, 0]])
  })
})

test('my work in Greek', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
  google.ui.click('Δημιουργία', 'Η δουλειά μου')
  const { figures, tasks } = read(google, 'Η δουλειά μου')
  expect(figures).toEqual([5, 1, 0, 7, 0])
  expect(tasks[0]).toBe('Λογαριασμός διαφημίσεων')
})
