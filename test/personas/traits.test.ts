import fc from 'fast-check'
import { en } from '../../src/i18n/texts/en'
import { type Answers, KINDS, nextHint, progress, QUESTIONS, TRAITS } from '../../src/personas/traits'
import { grid, openAddon } from '../local-addon'

const answers = (questions: readonly string[]): Answers =>
  Object.fromEntries(questions.map((question) => [question, 'x']))

describe('how far a persona is', () => {
  it.each([
    ['buyer', TRAITS.slice(0, 4), { done: 4, of: 10 }],
    ['buyer', ['interests', 'hook', 'audience'], { done: 0, of: 10 }],
    ['', TRAITS, { done: 10, of: 10 }],
    ['segment', ['hook', 'work'], { done: 1, of: 2 }],
    ['negative', ['exclude'], { done: 1, of: 1 }],
  ] as const)('%p with %j', (kind, answered, expected) =>
    expect(progress(kind, answers(answered))).toEqual(expected),
  )

  it('does not count blanks', () => expect(progress('negative', { exclude: ' \n' }).done).toBe(0))

  it('never goes back by an answer', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.subarray([...QUESTIONS]),
        fc.constantFrom(...QUESTIONS),
        (kind, some, more) => {
          const before = progress(kind, answers(some))
          const after = progress(kind, answers([...some, more]))
          return after.done >= before.done && after.of === before.of && after.done <= after.of
        },
      ),
    ))
})

describe('what comes next', () => {
  const seven = [...TRAITS.slice(0, 7), 'hook']
  it.each([
    ['', [], undefined, 'kind'],
    ['negative', [], undefined, 'exclude'],
    ['negative', ['exclude'], undefined, 'ready'],
    ['segment', ['interests'], undefined, 'hook'],
    ['buyer', ['hook', ...TRAITS.slice(0, 6)], undefined, 'traits'],
    ['buyer', seven, undefined, 'audience'],
    ['buyer', [...seven, 'audience'], 0.26, 'outside'],
    ['buyer', [...seven, 'audience'], 0.25, 'ready'],
  ] as const)('%p with %j, %p outside: %p', (kind, answered, outside, hint) =>
    expect(nextHint(kind, answers(answered), outside)).toBe(hint),
  )
})

it('panel and sheet say the same of every persona of the example', () => {
  const google = openAddon()
  google.ui.click('Create', 'Personas')
  const { values, column } = grid(google, 'Personas')
  const rows = values.filter((row) =>
    Object.values(en.personas.kinds).includes(String(row[column('kind') - 1])),
  )
  const table = rows.filter((row) => row[column('complete') - 1] !== '' && String(row[0]) !== '')
  expect(table.length).toBeGreaterThanOrEqual(5)
  for (const row of table.slice(-5)) {
    const cell = (key: string) => row[column(key) - 1]
    const kind = KINDS.find((one) => en.personas.kinds[one] === cell('kind')) ?? ''
    const all = Object.fromEntries(QUESTIONS.map((question) => [question, String(cell(question))])) as Answers
    const outside = cell('outside')
    const { done, of } = progress(kind, all)
    expect(cell('complete')).toBeCloseTo(done / of)
    const hint = nextHint(kind, all, typeof outside === 'number' ? outside : undefined)
    expect(cell('hint')).toBe(en.personas.hints[hint])
  }
})
