import fc from 'fast-check'
import { nextOpen, outline, questionsIn, quickIn, stepsOf } from '../../src/strategy/outline'
import { hatsOf, namesIn } from '../../src/strategy/people'

type Cells = Record<string, string>
const rows = (...cells: Cells[]) => cells.map((one) => ({ cells: one }))
const heading = (section: string, key = ''): Cells => ({ section, key, tip: `Why ${section}` })
const asked = (question: string, more: Cells = {}): Cells => ({ question, ...more })

describe('the outline follows the sheet', () => {
  test('a section’s questions stand between its heading and the next', () => {
    const sections = outline(
      rows(
        heading('Shop', 'part-company'),
        asked('Name?', { tip: 'As customers write it.' }),
        {},
        asked('Mine?'),
        heading('Empty'),
        heading('Rules'),
        asked('Edge?', { quick: '★' }),
      ),
    )
    expect(sections.map(({ id, title, why }) => [id, title, why])).toEqual([
      ['part-company', 'Shop', 'Why Shop'],
      ['Empty', 'Empty', 'Why Empty'],
      ['Rules', 'Rules', 'Why Rules'],
    ])
    expect(sections.map(({ questions }) => questions.map(({ ask }) => ask))).toEqual([
      ['Name?', 'Mine?'],
      [],
      ['Edge?'],
    ])
    expect(sections[0]?.questions[0]?.tip).toBe('As customers write it.')
    expect(quickIn(sections).map(({ ask }) => ask)).toEqual(['Edge?'])
  })

  test('questions above the first heading are asked, too', () => {
    const sections = outline(rows(asked('First?'), heading('Shop'), asked('Name?')))
    expect(sections.map(({ title, questions }) => [title, questions.length])).toEqual([
      ['', 1],
      ['Shop', 1],
    ])
  })

  test('no question is lost, and each has a name of its own', () => {
    const row = fc.record({
      section: fc.constantFrom('', '', 'A', 'B'),
      question: fc.constantFrom('', 'one', 'two', ' three '),
      key: fc.constantFrom('', 'cost', 'price', 'part-people'),
    })
    fc.assert(
      fc.property(fc.array(row), (cells) => {
        const sections = outline(rows(...cells))
        const questions = questionsIn(sections)
        expect(questions.map(({ row: { cells: one } }) => one)).toEqual(
          cells.filter(({ question }) => question !== ''),
        )
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
        expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
        expect(stepsOf(questions).flat()).toEqual(questions)
      }),
    )
  })
})

test('figures that follow each other are asked on one screen', () => {
  const [section] = outline(
    rows(
      heading('Price'),
      asked('Explain?', { key: 'pricing' }),
      asked('Cost?', { key: 'cost' }),
      asked('Price?', { key: 'price' }),
      asked('Often?', { key: 'often' }),
      asked('Sales?', { key: 'sales' }),
    ),
  )
  expect(stepsOf(section?.questions ?? []).map((step) => step.map(({ ask }) => ask))).toEqual([
    ['Explain?'],
    ['Cost?', 'Price?'],
    ['Often?'],
    ['Sales?'],
  ])
})

test('what is open is looked for from here, and then from the beginning', () => {
  const questions = questionsIn(outline(rows(asked('1'), asked('2'), asked('3'))))
  const steps = stepsOf(questions)
  const next = (from: number, ...answered: string[]) =>
    nextOpen(steps, from, ({ ask }) => answered.includes(ask))
  expect(next(1)).toBe(1)
  expect(next(1, '2')).toBe(2)
  expect(next(1, '2', '3')).toBe(0)
  expect(next(0, '1', '2', '3')).toBeUndefined()
})

test('a cell names several people, and one person wears several hats', () => {
  expect(namesIn(' Emma, Daniel;Sofia\nEmma ,')).toEqual(['Emma', 'Daniel', 'Sofia'])
  expect(namesIn('  ')).toEqual([])
  expect(hatsOf(['Emma', 'Emma, Daniel', '', 'Emma'])).toEqual([
    { name: 'Emma', count: 3 },
    { name: 'Daniel', count: 1 },
  ])
})
