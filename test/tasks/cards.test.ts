import fc from 'fast-check'
import { type Card, inLanes, isOverdue, isShown, laneOf } from '../../src/tasks/cards'

const STAGES = ['Backlog', 'Next to do', 'In progress', 'On hold', 'Review', 'Done']
const NAMES = { stages: STAGES, priorities: ['High', 'Medium', 'Low'] }

const card = (part: Partial<Card>): Card => ({
  task: 'A task',
  stage: 'Next to do',
  priority: '',
  person: '',
  deadline: '',
  initiative: '',
  done: '',
  ...part,
})
const names = (cards: Card[] | undefined) => cards?.map(({ task }) => task)

describe('the columns of the board', () => {
  it('finds a stage whatever its case and blanks, and lets the unknown wait in the first', () => {
    expect(laneOf(' in PROGRESS ', STAGES)).toBe(2)
    expect(laneOf('', STAGES)).toBe(0)
    expect(laneOf('Somewhere', STAGES)).toBe(0)
    expect(laneOf('', ['Backlog', ''])).toBe(0)
  })

  it('sorts by priority, then by deadline; what has none comes last', () => {
    const cards = [
      card({ task: 'no priority', deadline: '2026-01-01' }),
      card({ task: 'low', priority: 'Low', deadline: '2026-01-01' }),
      card({ task: 'high, some day', priority: 'High' }),
      card({ task: 'high, later', priority: 'High', deadline: '2026-03-01' }),
      card({ task: 'high, soon', priority: 'high', deadline: '2026-02-01' }),
    ]
    expect(names(inLanes(cards, NAMES)[1])).toEqual([
      'high, soon',
      'high, later',
      'high, some day',
      'low',
      'no priority',
    ])
  })

  it('shows what was done last on top, whatever its priority', () => {
    const cards = [
      card({ task: 'long ago', stage: 'Done', priority: 'High', done: '2026-01-01' }),
      card({ task: 'some day', stage: 'Done' }),
      card({ task: 'yesterday', stage: 'Done', priority: 'Low', done: '2026-02-01' }),
    ]
    expect(names(inLanes(cards, NAMES)[5])).toEqual(['yesterday', 'long ago', 'some day'])
  })

  it('loses and doubles no card', () => {
    const anyCard = fc
      .record({ stage: fc.constantFrom(...STAGES, '', '?'), priority: fc.constantFrom('High', 'Low', '') })
      .map(card)
    fc.assert(
      fc.property(fc.array(anyCard), (cards) => {
        const shown = inLanes(cards, NAMES)
        expect(shown).toHaveLength(STAGES.length)
        expect(shown.flat()).toHaveLength(cards.length)
        expect(new Set(shown.flat())).toEqual(new Set(cards))
      }),
    )
  })
})

describe('overdue', () => {
  it('is what has a deadline before today and is not done', () => {
    const today = '2026-02-10'
    const isLate = (part: Partial<Card>) => isOverdue(card(part), NAMES, today)
    expect(isLate({ deadline: '2026-02-09' })).toBe(true)
    expect(isLate({ deadline: '2026-02-10' })).toBe(false)
    expect(isLate({})).toBe(false)
    expect(isLate({ deadline: '2026-02-09', stage: 'Done' })).toBe(false)
  })
})

describe('the filter', () => {
  const hers = card({ task: 'Fotografía de velas', person: 'Sofía', initiative: 'New photos' })

  it('knows everybody, a person, and what nobody has yet', () => {
    expect(isShown(hers, { search: '' })).toBe(true)
    expect(isShown(hers, { search: '', person: 'sofia' })).toBe(true)
    expect(isShown(hers, { search: '', person: 'Emma' })).toBe(false)
    expect(isShown(hers, { search: '', person: '' })).toBe(false)
    expect(isShown(card({}), { search: '', person: '' })).toBe(true)
  })

  it('searches all words, in any order and without accents', () => {
    expect(isShown(hers, { search: 'VELAS fotografia' })).toBe(true)
    expect(isShown(hers, { search: 'photos' })).toBe(true)
    expect(isShown(hers, { search: 'velas rojas' })).toBe(false)
  })
})
