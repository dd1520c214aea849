import fc from 'fast-check'
import { copyName, initials } from '../../src/personas/names'

const mark = (name: string) => `${name} (copy)`

describe('the letters of a persona', () => {
  it.each([
    ['Gift-giver Grace', 'GG'],
    ['grace', 'G'],
    ['Students in their first flat', 'SF'],
    ['Ζωή του δώρου', 'ΖΔ'],
    ['🐝 Łucja', 'Ł'],
    ['𝒢race', '𝒢'],
    ['=1+1', '11'],
    ['<img>', 'I'],
    ['🐝', ''],
    ['', ''],
  ])('%p: %p', (name, expected) => expect(initials(name)).toBe(expected))
})

describe('the name of a copy', () => {
  it.each([
    ['Grace', [], 'Grace (copy)'],
    ['Grace', ['Grace', 'Grace (copy)'], 'Grace (copy) 2'],
    ['Grace (copy)', ['Grace', 'Grace (copy)'], 'Grace (copy) 2'],
    ['Grace (copy) 2', ['Grace (copy)', 'Grace (copy) 2'], 'Grace (copy) 3'],
    ['(copy)', [], '(copy) (copy)'],
    ['The (copy) shop', [], 'The (copy) shop (copy)'],
  ])('%p beside %j: %p', (name, taken, expected) => expect(copyName(name, mark, taken)).toBe(expected))

  it('is never taken', () =>
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
        const first = copyName(name, mark, [name, ...others])
        const second = copyName(first, mark, [name, first, ...others])
        return first !== name && ![name, first, ...others].includes(second)
      }),
    ))
})
