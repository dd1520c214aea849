import fc from 'fast-check'
import { filledLists, listsOf } from '../../src/swot/lists'
import { MOST_COMPETITORS, ownAmong } from '../../src/swot/own'
import { openPair, outerOf } from '../../src/swot/pairs'

const lists = (texts: Partial<Record<string, string>>) => listsOf((list) => texts[list] ?? '')

describe('who is who', () => {
  test('the shop is known by its name, however it is written and wherever it stands', () => {
    expect(ownAmong(['Glow Barn', ' mellis CANDLES'], ['Mellis Candles'], ['Glow Barn'])).toBe(1)
  })
  test('without a known name the first that is no competitor is the shop', () => {
    expect(ownAmong(['Glow Barn', 'We'], [''], ['Glow Barn'])).toBe(1)
    expect(ownAmong(['Glow Barn'], [], ['Glow Barn'])).toBe(-1)
    expect(ownAmong([], [], [])).toBe(-1)
  })
  test('three competitors are enough', () => expect(MOST_COMPETITORS).toBe(3))
})

describe('pairs', () => {
  const own = lists({
    strengths: 'Beeswax\nFast replies',
    weaknesses: 'Few videos',
    opportunities: 'Germany',
    threats: 'Wax gets dearer',
  })
  const barn = { who: 'Glow Barn', lists: lists({ strengths: 'Good videos', weaknesses: 'Slow replies' }) }

  test('counts the lists that hold something', () => {
    expect([filledLists(own), filledLists(barn.lists)]).toEqual([4, 2])
  })
  test('a competitor’s weak point is an opportunity, and what they do well a threat', () => {
    const openings = [{ text: 'Germany' }, { text: 'Slow replies', who: 'Glow Barn' }]
    const dangers = [{ text: 'Wax gets dearer' }, { text: 'Good videos', who: 'Glow Barn' }]
    expect(outerOf('use', own, [barn])).toEqual(openings)
    expect(outerOf('improve', own, [barn])).toEqual(openings)
    expect(outerOf('defend', own, [barn])).toEqual(dangers)
    expect(outerOf('avoid', own, [barn])).toEqual(dangers)
  })
  test('begins with what stands first in both lists', () => {
    expect(openPair(3, 3, () => false)).toEqual([0, 0])
    expect(openPair(0, 3, () => false)).toBeUndefined()
    expect(openPair(2, 0, () => false)).toBeUndefined()
  })
  test('comes by every pair once, until all are done', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (inner, outer) => {
        const done: string[] = []
        for (let left = inner * outer; left > 0; left--) {
          const next = openPair(inner, outer, (one, other) => done.includes(`${one}/${other}`))
          expect(next).toBeDefined()
          expect(done).not.toContain(next?.join('/'))
          done.push(next?.join('/') ?? '')
        }
        expect(openPair(inner, outer, (one, other) => done.includes(`${one}/${other}`))).toBeUndefined()
      }),
    )
  })
})
