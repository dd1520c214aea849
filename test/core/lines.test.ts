import { linesIn } from '../../src/core/lines'

describe('entries of a text', () => {
  test('are its lines, without what begins a list', () => {
    expect(linesIn('- Emma: photos\n\n2) Sofia: answer faster\n  • 3 reels a week \n')).toEqual([
      'Emma: photos',
      'Sofia: answer faster',
      '3 reels a week',
    ])
    expect(linesIn(' \n-\n')).toEqual([])
  })

  test('a number that begins a sentence is no list', () => {
    expect(linesIn('20 photos in stock')).toEqual(['20 photos in stock'])
  })
})
