import fc from 'fast-check'
import type { Cell } from '../../src/core/cells'
import { SMM_BOARD } from '../../src/tasks/functions'
import { grid, openAddon } from '../local-addon'

const STAGES = [['Backlog', 'Next', 'In progress', 'On hold', 'Review', 'Done']]
const day = (date: number, month = 1) => new Date(2026, month - 1, date)

/** Titles of the cards in each column, without the row of counts. */
const lanes = (board: Cell[][]): Cell[][] =>
  (board[0] ?? []).map((_, lane) =>
    board
      .slice(1)
      .map((row) => row[lane])
      .filter((card) => card !== ''),
  )

describe('the board', () => {
  const task = (text: string, stage: string, rank: Cell = '', deadline: Cell = '', done: Cell = '') => [
    text,
    stage,
    rank,
    deadline,
    done,
  ]

  it('shows each task in its stage, the urgent ones first, with their number above', () =>
    expect(
      SMM_BOARD(
        [
          task('late', 'Next', 2, day(20)),
          task('soon', ' next ', 2, day(3)),
          task('urgent', 'NEXT', 1),
          task('some day', 'Next'),
          task('checked', 'Review', 3, day(1)),
        ],
        STAGES,
      ),
    ).toEqual([
      [0, 4, 0, 0, 1, 0],
      ['', 'urgent', '', '', 'checked', ''],
      ['', 'soon', '', '', '', ''],
      ['', 'late', '', '', '', ''],
      ['', 'some day', '', '', '', ''],
    ]))

  it('keeps a task of no stage, or of one that is not known any more, in the first column', () =>
    expect(SMM_BOARD([task('a', ''), task('b', 'Parked'), task('', 'Next')], STAGES)).toEqual([
      [2, 0, 0, 0, 0, 0],
      ['a', '', '', '', '', ''],
      ['b', '', '', '', '', ''],
    ]))

  it('shows what is done for some days, the latest first', () => {
    const done = [
      task('old', 'Done', 1, '', day(1)),
      task('a fortnight ago', 'Done', 1, '', day(6)),
      task('yesterday', 'Done', 3, '', day(19)),
      task('no day', 'Done', 1),
    ]
    expect(lanes(SMM_BOARD(done, STAGES, day(20), 14))[5]).toEqual(['yesterday', 'a fortnight ago', 'no day'])
    expect(lanes(SMM_BOARD(done, STAGES, day(20), ''))[5]).toHaveLength(4)
  })

  it('shows one person, or one initiative', () => {
    const tasks = [
      [...task('a', 'Next'), 'Emma ', 'Photos'],
      [...task('b', 'Next'), 'Daniel', 'Photos'],
      [...task('c', 'Next'), 'EMMA', 'Ads'],
    ]
    expect(lanes(SMM_BOARD(tasks, STAGES, '', '', 'emma'))[1]).toEqual(['a', 'c'])
    expect(lanes(SMM_BOARD(tasks, STAGES, '', '', 'emma', 'photos'))[1]).toEqual(['a'])
  })

  it('is empty columns without tasks', () =>
    expect(SMM_BOARD([['', '', '', '', '']], STAGES)).toEqual([[0, 0, 0, 0, 0, 0]]))

  it.each([
    [['soon', 14], 'today: "soon" is not a date'],
    [[day(1), 'two'], 'done_days: "two" is not an amount'],
  ])('refuses %p', ([today, days], sentence) =>
    expect(() => SMM_BOARD([['a']], STAGES, today as Cell, days as Cell)).toThrow(new Error(sentence)),
  )

  const someTask = fc.record({
    stage: fc.constantFrom('Backlog', 'next', ' In progress', 'On hold', 'Review', 'Done', '', 'Parked'),
    rank: fc.constantFrom<Cell>(1, 2, 3, 4, ''),
    deadline: fc.constantFrom<Cell>(day(1), day(2), day(3, 2), '', 'soon'),
    done: fc.constantFrom<Cell>(day(1), day(10), ''),
    person: fc.constantFrom('Emma', ' emma', 'Daniel', ''),
  })
  const someTasks = fc
    .array(someTask, { maxLength: 30 })
    .map((all) =>
      all.map((one, index): Cell[] => [
        `task ${index}`,
        one.stage,
        one.rank,
        one.deadline,
        one.done,
        one.person,
      ]),
    )

  it('shows every task that is not done exactly once', () => {
    fc.assert(
      fc.property(someTasks, fc.constantFrom('', 'Emma'), (tasks, person) => {
        const shown = lanes(SMM_BOARD(tasks, STAGES, day(20), 14, person)).flat()
        const expected = tasks
          .filter(([, stage]) => stage !== 'Done')
          .filter((task) => person === '' || String(task[5]).trim().toLowerCase() === 'emma')
          .map(([text]) => text)
        expect(new Set(shown).size).toBe(shown.length)
        expect(expected.filter((text) => !shown.includes(text))).toEqual([])
      }),
    )
  })

  it('counts what it shows', () => {
    fc.assert(
      fc.property(someTasks, (tasks) => {
        const board = SMM_BOARD(tasks, STAGES, day(20), 14)
        expect(board[0]).toEqual(lanes(board).map((lane) => lane.length))
      }),
    )
  })

  it('has the same order however the rows are sorted', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 119 }), { maxLength: 20 }).chain((keys) =>
      fc.record({
        tasks: fc.constant(
          keys.map((key): Cell[] => {
            const on = day((key % 28) + 1, Math.floor(key / 28) + 1)
            return [`task ${key}`, key % 2 ? 'Next' : 'Done', key % 3, on, on]
          }),
        ),
        order: fc.shuffledSubarray(keys, { minLength: keys.length }),
      }),
    )
    fc.assert(
      fc.property(distinct, ({ tasks, order }) => {
        const shuffled = order.map((key) => tasks.find(([text]) => text === `task ${key}`) ?? [])
        expect(SMM_BOARD(shuffled, STAGES)).toEqual(SMM_BOARD(tasks, STAGES))
      }),
    )
  })
})

describe('the sheet', () => {
  const cards = (google: ReturnType<typeof openAddon>, name: string) => {
    const sheet = grid(google, name)
    const left = sheet.column('lane-1') - 1
    const at = (row: string) => sheet.values[sheet.headRow(row) - 1]?.slice(left, left + 6)
    return {
      ...sheet,
      titles: at('header'),
      states: at('states'),
      counts: at('anchor'),
      lane: (lane: number) =>
        sheet.values
          .slice(sheet.headRow('anchor'))
          .map((row) => String(row[left + lane - 1]))
          .filter((card) => card !== ''),
      setting: (row: string, column: string) =>
        `'${name}'!${sheet.sheet.getRange(sheet.headRow(row), sheet.column(column)).getA1Notation()}`,
    }
  }

  test('shows the tasks as cards, follows its settings and the names of the stages', () => {
    const google = openAddon()
    google.ui.click('Create', 'Task board')
    const board = cards(google, 'Task board')
    expect(board.titles).toEqual(['Backlog', 'Next to do', 'In progress', 'On hold', 'Review', 'Done'])
    // The one of 17 days ago is out of sight.
    expect(board.counts).toEqual([3, 3, 4, 2, 2, 3])
    expect(board.lane(3).slice(0, 2)).toEqual([
      'Set up the ad account and payment\nEmma · 12 Feb\n! Overdue',
      'Plan two weeks of German posts\nSofia · 17 Feb',
    ])
    expect(board.lane(4)[0]).toBe(
      'Find a native speaker to proofread\nEmma · 19 Feb\n– Two translators have not answered yet',
    )
    expect(board.lane(1)[0]).toBe('Collect 20 German hashtags\n')
    expect(board.lane(6)[0]).toBe('Choose our 50 best posts\nEmma · 8 Feb')
    expect(board.states).toEqual(['', '', 'Too many at once', '', '', ''])

    const before = google.functionCalls.total
    google.edit(board.setting('settings', 'lane-1'), ' daniel ')
    expect(google.functionCalls.total - before).toBe(1)
    const own = cards(google, 'Task board')
    expect([own.counts, own.states?.join('')]).toEqual([[0, 0, 1, 1, 1, 0], ''])
    google.edit(board.setting('settings', 'lane-1'), '')
    google.edit(board.setting('settings', 'lane-3'), 'Stock of product photos and videos')
    google.edit(board.setting('settings', 'lane-6'), 30)
    expect(cards(google, 'Task board').counts).toEqual([0, 0, 1, 0, 1, 1])

    const tasks = grid(google, 'Tasks')
    google.edit(
      `'Tasks'!${tasks.sheet.getRange(tasks.headRow('stages'), tasks.column('left')).getA1Notation()}`,
      'To approve',
    )
    // Tasks under the old name wait in the first column until they get the new one.
    const renamed = cards(google, 'Task board')
    expect([renamed.titles?.[4], renamed.counts]).toEqual(['To approve', [1, 0, 1, 0, 0, 1]])
  })

  test('speaks Greek', () => {
    const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'Πίνακας εργασιών')
    const board = cards(google, 'Πίνακας εργασιών')
    expect(board.titles?.[3]).toBe('Σε αναμονή')
    expect(board.counts).toEqual([3, 3, 4, 2, 2, 3])
    expect(board.lane(3)[0]).toMatch(/^Λογαριασμός διαφημίσεων\nΕλένη · 12 Φεβ\.?\n! Εκπρόθεσμη$/)
  })
})
