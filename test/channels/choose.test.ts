import fc from 'fast-check'
import {
  type Answers,
  type Candidate,
  CHOICES,
  choose,
  type Question,
  TESTS,
} from '../../src/channels/choose'
import { CONTENTS, FACTS, KNOWN_CHANNELS } from '../../src/channels/facts'

const ALL = { sells: true, buys: true, wants: true }
const channel = (id: string, tests: Partial<Candidate['tests']> = ALL): Candidate => ({
  id,
  tests: { sells: false, buys: false, wants: false, ...tests },
})
const order = (answers: Answers, candidates: Candidate[]) =>
  choose(answers, candidates).ranking.map(({ id }) => id)
const one = (answers: Answers, candidates: Candidate[], id: string) => {
  const ranked = choose(answers, candidates).ranking.find((each) => each.id === id)
  if (!ranked) throw new Error(`${id} is missing`)
  return ranked
}
const advice = (answers: Answers) => choose(answers, []).advice.map(({ key }) => key)
const factsOf = (answers: Answers, candidates: Candidate[], id: string) =>
  one(answers, candidates, id).reasons.flatMap(({ facts }) => facts)

describe('the gym in the City of London', () => {
  /** HR directors sign the cheque, but people come only from half a mile around. */
  const gym: Answers = { buyers: 'firms', place: 'near', criterion: 'place', aim: 'sell' }
  const both = [channel('linkedin'), channel('facebook')]

  test('reaches its neighbours on Facebook before HR directors on LinkedIn', () => {
    expect(order(gym, both)).toEqual(['facebook', 'linkedin'])
    expect(factsOf(gym, both, 'linkedin')).toContain('linkedin-place')
    expect(factsOf(gym, both, 'facebook')).toContain('facebook-place')
  })

  test('would do so even if nobody on Facebook were sure to buy', () => {
    expect(order(gym, [channel('linkedin'), channel('facebook', { sells: true })])[0]).toBe('facebook')
  })

  test('is shown the way round: first the people nearby, then the one who pays', () => {
    expect(advice(gym)).toEqual(['indirect', 'profile'])
  })

  test('would begin with LinkedIn if its members came from anywhere', () => {
    expect(order({ ...gym, place: 'anywhere', criterion: 'job' }, both)).toEqual(['linkedin', 'facebook'])
  })
})

describe('the shop for design furniture', () => {
  const shop: Answers = { buyers: 'people', age: 'middle', content: ['photos'], aim: 'sell' }
  const both = [channel('instagram', { sells: true, buys: true }), channel('facebook')]

  test('gets likes on Instagram, and sells on Facebook', () => {
    expect(order(shop, both)).toEqual(['facebook', 'instagram'])
    expect(one(shop, both, 'instagram').reasons).toContainEqual({
      key: 'likes',
      points: 0,
      facts: ['instagram-likes'],
    })
    expect(one(shop, both, 'instagram').verdict).toBe('try')
    expect(factsOf(shop, both, 'facebook')).toContain('facebook-age')
  })

  test('is right on Instagram if it wants customers in five or ten years', () => {
    const patient: Answers = { ...shop, aim: 'base' }
    const instagram = one(patient, both, 'instagram')
    expect(instagram.verdict).toBe('take')
    expect(instagram.reasons.map(({ key }) => key)).toContain('base')
    expect(instagram.reasons.map(({ key }) => key)).not.toContain('likes')
  })
})

describe('flip-flops made of crocodile leather', () => {
  const shop: Answers = { budget: 'little', size: 'few', intent: 'search', advocates: 'none' }
  const all = KNOWN_CHANNELS.map((id) => channel(id))

  test('are sold by search ads rather than on networks', () => {
    expect(advice(shop)).toEqual(['search'])
    expect(order(shop, all)[0]).toBe('google')
  })

  test.each<Partial<Answers>>([{ budget: 'much' }, { size: 'many' }, { intent: 'discover' }])(
    'but not with %o',
    (other) => expect(advice({ ...shop, ...other })).toEqual([]),
  )

  test('and customers who talk about them, even a few, make networks the better place', () => {
    expect(advice({ ...shop, advocates: 'few' })).toEqual(['advocates'])
    const lead = (answers: Answers) =>
      one(answers, all, 'google').points - one(answers, all, 'instagram').points
    expect(lead({ ...shop, advocates: 'few' })).toBeLessThan(lead(shop))
  })

  test('are a risk of their own, and so is a team without experience', () => {
    expect(choose({ ...shop, experience: 'no' }, []).risks.map(({ key }) => key)).toEqual([
      'niche',
      'experience',
    ])
  })
})

describe('LinkedIn', () => {
  const two = [channel('linkedin'), channel('facebook')]

  test('has fewer people to sell to than it seems', () => {
    expect(factsOf({ buyers: 'firms' }, two, 'linkedin')).toContain('linkedin-usable')
  })

  test('needs a group of a certain size', () => {
    expect(FACTS['linkedin-pool'].numbers?.least).toBe(1000)
    expect(factsOf({ size: 'few' }, two, 'linkedin')).toContain('linkedin-pool')
    expect(one({ size: 'few', buyers: 'firms' }, two, 'linkedin').verdict).toBe('try')
    expect(factsOf({ size: 'some' }, two, 'linkedin')).not.toContain('linkedin-pool')
  })
})

test('every fact names its source, and what is no page of a network is the guide’s or ours', () => {
  for (const { source, link } of Object.values(FACTS)) {
    if (link) expect(link).toMatch(/^https:\/\//)
    else expect(['guide', 'ours']).toContain(source)
  }
})

describe('whatever she answers', () => {
  const answers = fc
    .record(
      Object.fromEntries(
        (Object.keys(CHOICES) as Question[]).map((question) => [
          question,
          fc.constantFrom(...(CHOICES[question] as readonly string[])),
        ]),
      ),
      { requiredKeys: [] },
    )
    .chain((chosen) => fc.subarray([...CONTENTS]).map((content) => ({ ...chosen, content }) as Answers))
  const candidates = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...KNOWN_CHANNELS, 'Etsy', 'constructor', '__proto__'),
      tests: fc.record({ sells: fc.boolean(), buys: fc.boolean(), wants: fc.boolean() }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  )

  test('a failed test never raises a rank', () => {
    fc.assert(
      fc.property(answers, candidates, fc.nat(), fc.constantFrom(...TESTS), (given, all, index, failed) => {
        const at = index % all.length
        const id = all[at]?.id ?? ''
        const worse = all.map((each, place) =>
          place === at ? { ...each, tests: { ...each.tests, [failed]: false } } : each,
        )
        expect(order(given, worse).indexOf(id)).toBeGreaterThanOrEqual(order(given, all).indexOf(id))
      }),
    )
  })

  test('the order in which channels are named makes no difference, and the same gives the same', () => {
    fc.assert(
      fc.property(answers, candidates, (given, all) => {
        expect(choose(given, [...all].reverse())).toEqual(choose(given, all))
      }),
    )
  })

  test('all channels come back, each with as many points as its reasons', () => {
    fc.assert(
      fc.property(answers, candidates, (given, all) => {
        const { ranking } = choose(given, all)
        expect(ranking.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort())
        for (const { points, reasons } of ranking)
          expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points)
      }),
    )
  })
})
