import fc from 'fast-check'
import type { LocalGoogle } from '../../local/google'
import { grid, openAddon } from '../local-addon'

/** How panels read and change sheets: through the built bundle, as a page calls it. */

type Answer = { ok: boolean; message?: string; field?: string; value?: never }
type Cells = Record<string, string | number | boolean>

const call = (google: LocalGoogle, name: string, input: object): Answer =>
  google.run('rpc', `documents.${name}`, input) as Answer

function answered<Value>(answer: Answer): Value {
  expect(answer).toEqual({ ok: true, value: answer.value })
  return answer.value as unknown as Value
}

function withSheet(template: string, owner = {}) {
  const google = openAddon(owner)
  answered(call(google, 'create', { template }))
  return {
    google,
    read: (columns: string[], settings: string[] = []) =>
      answered<{
        sheets: Record<string, { rows: { row: number; example: boolean; cells: Cells }[]; settings: Cells }>
      }>(call(google, 'read', { sheets: { [template]: { columns, settings } } })).sheets[template],
    add: (rows: Cells[], unique: string[] = []) => call(google, 'add', { template, rows, unique }),
    save: (...changes: object[]) => call(google, 'save', { template, changes }),
    remove: (place: object) => call(google, 'remove', { template, place }),
  }
}

describe('the sheets of the owner, as panels see them', () => {
  test('a sheet made from a panel has no example, nor have those that it needs', () => {
    const { google, read } = withSheet('goals')
    expect(read(['goal', 'target'])?.rows).toEqual([])
    expect(
      grid(google, 'Metrics')
        .values.flat()
        .filter((value) => String(value).startsWith('demo:')),
    ).toEqual([])
  })

  test('a sheet that does not exist is told as none; what is no sheet is refused', () => {
    const google = openAddon()
    const read = (template: string) => call(google, 'read', { sheets: { [template]: { columns: ['goal'] } } })
    expect(answered(read('goals'))).toEqual({ today: '2026-02-14', sheets: { goals: null } })
    expect(call(google, 'create', { template: '../secrets' }).ok).toBe(false)
    expect(call(google, 'add', { template: 'goals', rows: [{ goal: 'x' }], unique: [] }).message).toBe(
      'The sheet “Goals” is missing. Create it from the menu first.',
    )
  })

  test('a list that the sheet calculates is told from its first entry on', () => {
    const google = openAddon()
    google.ui.click('Create', 'Strategy')
    const { sheets } = answered<{ sheets: { strategy: { rows: { cells: Cells }[] } } }>(
      call(google, 'read', { sheets: { strategy: { columns: ['people'] } } }),
    )
    expect(sheets.strategy.rows.map(({ cells }) => cells.people)).toEqual(['Emma', 'Daniel', 'Sofia'])
  })

  describe('a row', () => {
    const { google, read, add, save, remove } = withSheet('tasks')
    const place = (row: number, value: string) => ({ row, key: 'task', value })

    test('is added below the others, with days and ticks as the sheet keeps them', () => {
      const [added] = answered<{ row: number; existed: boolean }[]>(
        add([{ task: 'Take photos', deadline: '2026-03-01', effort: 2.5 }]),
      )
      expect(added?.existed).toBe(false)
      expect(read(['task', 'deadline', 'effort'])?.rows).toEqual([
        {
          row: added?.row,
          example: false,
          cells: { task: 'Take photos', deadline: '2026-03-01', effort: 2.5 },
        },
      ])
      const { sheet, row, column } = grid(google, 'Tasks')
      expect(sheet.getRange(row('Take photos', 'task'), column('deadline')).getValue()).toBeInstanceOf(Date)
    })

    test('that is there already is not added again', () => {
      const rows = [{ task: 'Take photos' }, { task: 'Pack orders' }, { task: 'Pack orders' }]
      const added = answered<{ row: number; existed: boolean }[]>(add(rows, ['task']))
      expect(added.map((one) => one.existed)).toEqual([true, false, true])
      expect(added[2]?.row).toBe(added[1]?.row)
      expect(read(['task'])?.rows.map((one) => one.cells.task)).toEqual(['Take photos', 'Pack orders'])
    })

    test('is changed where it stands now, although rows came between', () => {
      const before = grid(google, 'Tasks').row('Pack orders', 'task')
      grid(google, 'Tasks').sheet.insertRowBefore(before)
      const change = { place: place(before, 'Pack orders'), column: 'priority', before: '', after: 'High' }
      expect(answered(save(change))).toEqual([])
      expect(read(['task', 'priority'])?.rows[1]?.cells).toEqual({ task: 'Pack orders', priority: 'High' })
    })

    test('that somebody else changed is not overwritten; the other changes are made', () => {
      const { row } = read(['task'])?.rows[0] ?? { row: 0 }
      const problems = answered(
        save(
          { place: place(row, 'Take photos'), column: 'effort', before: 9, after: 3 },
          { place: place(row, 'Take photos'), column: 'reason', before: '', after: 'Rain' },
          { place: place(row, 'No such task'), column: 'reason', before: '', after: 'x' },
        ),
      )
      expect(problems).toEqual([
        { index: 0, kind: 'changed', now: 2.5 },
        { index: 2, kind: 'gone' },
      ])
      expect(read(['effort', 'reason'])?.rows[0]?.cells).toEqual({ effort: 2.5, reason: 'Rain' })
    })

    test('sent twice is saved once', () => {
      const { row } = read(['task'])?.rows[0] ?? { row: 0 }
      const change = { place: place(row, 'Take photos'), column: 'effort', before: 2.5, after: 4 }
      expect(answered(save(change))).toEqual([])
      expect(answered(save(change))).toEqual([])
      expect(read(['effort'])?.rows[0]?.cells.effort).toBe(4)
    })

    test.each([
      ['deadline', 'tomorrow', 'Enter a date.'],
      ['deadline', '2026-02-30', 'Enter a date.'],
      ['effort', 'two', 'Enter an amount, for example 120 or 120.50.'],
      ['effort', -1, 'Enter an amount of 0 or more, for example 120 or 120.50.'],
    ])('takes only what fits its column: %s %p', (column, after, message) => {
      const { row, cells } = read(['task', column])?.rows[0] ?? { row: 0, cells: {} as Cells }
      const change = { place: place(row, 'Take photos'), column, before: cells[column] ?? '', after }
      expect(answered(save(change))).toEqual([{ index: 0, kind: 'refused', message }])
      expect(read([column])?.rows[0]?.cells[column]).toEqual(cells[column])
    })

    test.each(['done-days', 'mark', 'nothing', '__proto__'])('has no column to write: %s', (column) => {
      const { row } = read(['task'])?.rows[0] ?? { row: 0 }
      const before = grid(google, 'Tasks').values
      const change = { place: place(row, 'Take photos'), column, before: '', after: 'x' }
      const { ok, value } = save(change)
      expect(ok && JSON.stringify(value)).not.toBe('[]')
      expect(grid(google, 'Tasks').values).toEqual(before)
    })

    test('is taken out, and only once', () => {
      const { row } = read(['task'])?.rows[1] ?? { row: 0 }
      expect(answered(remove(place(row, 'Pack orders')))).toBe(true)
      expect(answered(remove(place(row, 'Pack orders')))).toBe(false)
      expect(read(['task'])?.rows.map((one) => one.cells.task)).toEqual(['Take photos'])
    })
  })

  test('rows that belong to the sheet itself cannot be taken out', () => {
    const { google, remove } = withSheet('strategy')
    const before = grid(google, 'Strategy')
    const question = 'What is your shop called?'
    const row = before.row(question, 'question')
    expect(remove({ row, key: 'question', value: question }).ok).toBe(false)
    expect(grid(google, 'Strategy').values).toEqual(before.values)
  })

  describe('text of people', () => {
    const { google, read, add, save } = withSheet('ideas')
    const HOSTILE = [
      '=1+1',
      '+1+1',
      "'quoted",
      '<img src=x onerror=alert(1)>',
      '👩‍👩‍👧 emoji 🕯️',
      '\u202Eright to left\u200F',
      'null\u0000byte',
      '1/2',
      '007',
      'line one\nline two',
      ' blanks ',
      `=${'x'.repeat(49_998)}`,
      'a'.repeat(50_000),
    ]
    const column = 'idea'

    test.each(HOSTILE.map((text) => [text.slice(0, 30), text]))('comes back as it went in: %j', (_, text) => {
      const [added] = answered<{ row: number }[]>(add([{ [column]: text }]))
      const found = read([column])?.rows.find((one) => one.row === added?.row)
      expect(found?.cells[column]).toBe(text)
      expect(
        grid(google, 'Ideas')
          .sheet.getRange(added?.row ?? 1, grid(google, 'Ideas').column(column))
          .getFormula(),
      ).toBe('')
    })

    // The field of a page knows no carriage return, nor does the stand-in.
    test('whatever it is', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((one) => !one.includes('\r')),
          (text) => {
            const [added] = answered<{ row: number }[]>(add([{ [column]: text }]))
            expect(read([column])?.rows.find((one) => one.row === added?.row)?.cells[column]).toBe(text)
          },
        ),
        { numRuns: 30 },
      )
    })

    test('is refused in words where no cell has room for it', () => {
      expect(add([{ [column]: 'x'.repeat(50_001) }])).toEqual({
        ok: false,
        message: 'That is too long: at most 50000 characters.',
        field: expect.stringContaining('rows'),
      })
      const first = read([column])?.rows[0]
      const place = { row: first?.row ?? 1, key: column, value: first?.cells[column] }
      expect(
        answered(save({ place, column, before: first?.cells[column], after: `=${'x'.repeat(49_999)}` })),
      ).toEqual([{ index: 0, kind: 'refused', message: 'That is too long: at most 49999 characters.' }])
    })
  })

  test('a setting is changed on top of what was shown', () => {
    const { read, save } = withSheet('competitors')
    expect(read([], ['every'])?.settings).toEqual({ every: 90 })
    expect(answered(save({ column: 'every', before: 90, after: 30 }))).toEqual([])
    expect(answered(save({ column: 'every', before: 90, after: 60 }))).toEqual([
      { index: 0, kind: 'changed', now: 30 },
    ])
    expect(read([], ['every'])?.settings).toEqual({ every: 30 })
  })

  test('costs as many calls for a thousand rows as for one', () => {
    const count = (rows: number) => {
      let calls = 0
      const { add } = withSheet('ideas', { onCall: () => calls++ })
      const before = calls
      answered(add(Array.from({ length: rows }, (_, index) => ({ idea: `Idea ${index}` }))))
      return calls - before
    }
    expect(count(30)).toBe(count(1))
    expect(count(1_000)).toBeLessThanOrEqual(count(1) + 2)
  })
})
