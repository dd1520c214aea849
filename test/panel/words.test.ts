import { common } from '../../src/i18n/texts/en/common'
import { FIRST_WORDS } from '../../src/panel/first-words'
import { type SentenceKey, wordsOf } from '../../src/panel/words'

const words = wordsOf('en', { common })

test('says a sentence with its facts', () => {
  expect(words.say('common.states.saved')).toBe('Saved')
})

test('a key without a sentence is shown as the key', () => {
  expect(words.say('budget.panel.title')).toBe('budget.panel.title')
  expect(words.say('common.states' as SentenceKey)).toBe('common.states')
})

test('cuts a sentence at its facts, which stay as they are', () => {
  const budget = { panel: { sentence: { spent: '{spent} spent, {left} left' } } }
  const { pieces } = wordsOf('en', { budget } as never)
  expect(pieces('budget.panel.sentence.spent', { spent: '<b>{left}</b>', left: '€5' })).toEqual([
    { text: '<b>{left}</b>', fact: 'spent' },
    { text: ' spent, ' },
    { text: '€5', fact: 'left' },
    { text: ' left' },
  ])
})

test('what is said before the words have come differs from language to language', () => {
  expect(new Set(Object.values(FIRST_WORDS).map(({ failed }) => failed)).size).toBe(6)
})
