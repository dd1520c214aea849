import { foldName } from '../core/names'
import { type Answers, QUESTIONS } from './traits'

/** Two personas that say the same are one: content cannot be made for one of them and not for the other. */

/** Answers to fewer questions than these tell too little. */
const FEWEST = 3
const MOSTLY = 0.75
const SAME_WORDS = 0.8

type Words = Map<string, Set<string>>

const wordsOf = (answers: Answers): Words =>
  new Map(
    QUESTIONS.flatMap((question) => {
      const words = foldName(answers[question] ?? '').split(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/u)
      const known = new Set(words.filter((word) => word !== ''))
      return known.size > 0 ? [[question, known]] : []
    }),
  )

/** Some words more or less make no other answer. */
function sameAnswer(one: Set<string>, other: Set<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared) >= SAME_WORDS
}

function alike(one: Words, other: Words): boolean {
  const asked = new Set([...one.keys(), ...other.keys()])
  const same = [...asked].filter((question) => {
    const [mine, theirs] = [one.get(question), other.get(question)]
    return mine && theirs && sameAnswer(mine, theirs)
  })
  return asked.size >= FEWEST && same.length / asked.size >= MOSTLY
}

/** Whoever differs too little from somebody earlier in the list, after that one's place: `[earlier, later]`. */
export function twins(personas: readonly Answers[]): [number, number][] {
  const all = personas.map(wordsOf)
  return all.flatMap((other, index): [number, number][] => {
    const at = all.findIndex((one, place) => place < index && alike(one, other))
    return at < 0 ? [] : [[at, index]]
  })
}
