import fc from 'fast-check'
import { type Answers, QUESTIONS } from '../../src/personas/traits'
import { twins } from '../../src/personas/twins'

const GRACE: Answers = {
  work: 'Teacher at a primary school for 12 years',
  personal: 'Married, two children',
  demographics: 'Woman, 38, small town',
  objections: 'Will it arrive in time?',
}

describe('personas that are almost the same', () => {
  it.each([
    ['a copy', { ...GRACE }, true],
    ['a copy in capitals and without commas', { ...GRACE, personal: 'MARRIED  two children.' }, true],
    ['one answer of four is another', { ...GRACE, work: 'Nurse' }, true],
    ['two of four are others', { ...GRACE, work: 'Nurse', personal: 'Single' }, false],
    [
      'as much again is told of one',
      { ...GRACE, dreams: 'To sing', impact: 'Time', hook: 'A sample' },
      false,
    ],
    ['nobody', {}, false],
  ])('%s: %#', (_, other, expected) => expect(twins([GRACE, other])).toEqual(expected ? [[0, 1]] : []))

  it('are not told from one or two answers', () =>
    expect(
      twins([
        { work: 'Nurse', personal: 'Single' },
        { work: 'Nurse', personal: 'Single' },
      ]),
    ).toEqual([]))

  it('are named once each, however many there are', () =>
    expect(twins([GRACE, {}, GRACE, GRACE])).toEqual([
      [0, 2],
      [0, 3],
    ]))

  it('are found in every script', () => {
    const manos: Answers = { work: 'Προγραμματιστής', personal: '🐈', demographics: '31 ετών' }
    expect(twins([GRACE, manos, { ...manos, work: 'ΠΡΟΓΡΑΜΜΑΤΙΣΤΗΣ' }])).toEqual([[1, 2]])
  })

  it('each with its copy, and never with itself', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...QUESTIONS), fc.lorem()), (answers: Answers) => {
        const found = twins([answers, { ...answers }])
        return Object.keys(answers).length >= 3 ? found.length === 1 : found.length === 0
      }),
    ))
})
