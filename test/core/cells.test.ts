import { gridOf, isDate, refusalAt } from '../../src/core/cells'
import { foldName } from '../../src/core/names'
import { paceOf } from '../../src/core/pace'

const refusedFacts = (argument: Parameters<typeof gridOf>[1], row = 0, column = 0) =>
  refusalAt('notAnAmount', gridOf('planned', argument), row, column)

describe('arguments', () => {
  it('names row and column of a range, and only the argument of a single cell', () => {
    expect(refusedFacts([[1], ['abc']], 1).facts).toEqual({
      argument: 'planned',
      row: 2,
      column: 1,
      value: 'abc',
    })
    expect(refusedFacts('abc').facts).toEqual({ argument: 'planned', value: 'abc' })
  })

  it.each(['#REF!', '#N/A', '#DIV/0!', '#ERROR!', '#NAME?', '#VALUE!', '#NUM!', '#BAD_EXPR'])(
    'says of %s that it is an error',
    (error) => expect(refusedFacts(error).key).toBe('holdsError'),
  )

  it('takes a hashtag for text', () => expect(refusedFacts('#summer').key).toBe('notAnAmount'))

  it('cuts long text', () => expect(String(refusedFacts('x'.repeat(500)).facts.value)).toHaveLength(40))

  it('knows a date of another realm', () => {
    const { runInNewContext } = jest.requireActual<typeof import('node:vm')>('node:vm')
    expect(isDate(runInNewContext('new Date(0)'))).toBe(true)
    expect(isDate('2026-01-01')).toBe(false)
  })
})

describe('names', () => {
  it.each([
    [' Er_Reach ', 'er reach'],
    ['ΑΠΗΧΗΣΗ', foldName('Απήχηση')],
    ['ΑΚΟΛΟΥΘΟΣ', foldName('ακόλουθος')],
    ['Ilość', 'ilosc'],
    ['J’aime', "j'aime"],
  ])('%p is known as %p', (text, folded) => expect(foldName(text)).toBe(folded))
})

describe('pace', () => {
  it.each([
    [0.6, 0.5, 'on track'],
    [0.61, 0.5, 'ahead'],
    [0.4, 0.5, 'on track'],
    [0.39, 0.5, 'behind'],
    [0.8, 0.7, 'on track'],
  ])('%p of the way in %p of the time is %s', (reached, elapsed, pace) =>
    expect(paceOf(reached, elapsed)).toBe(pace),
  )
})
