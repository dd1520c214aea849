import type { Day } from '../core/day'
import { foldName } from '../core/names'

/** What of a task decides where its card stands and who sees it. Texts as they stand in the sheet. */
export interface Card {
  task: string
  stage: string
  priority: string
  person: string
  deadline: Day | ''
  initiative: string
  done: Day | ''
}

export interface Names {
  /** The stages in their order; the last one is for what is done. */
  stages: readonly string[]
  /** The priorities, the highest first. */
  priorities: readonly string[]
}

export interface Filter {
  /** `undefined` is everybody, an empty text nobody. */
  person?: string | undefined
  search: string
}

/** What has no day comes after all that have one. */
const NO_DAY = '9999-99-99'

/** The column of a stage; what is not known waits in the first one, so that no task is out of sight. */
export const laneOf = (stage: string, stages: readonly string[]): number =>
  Math.max(0, stages.map(foldName).indexOf(foldName(stage) || '?'))

/** A task with a deadline before today that is not done. */
export const isOverdue = (card: Card, { stages }: Names, today: Day): boolean =>
  card.deadline !== '' && card.deadline < today && laneOf(card.stage, stages) !== stages.length - 1

export function isShown(card: Card, { person, search }: Filter): boolean {
  if (person !== undefined && foldName(card.person) !== foldName(person)) return false
  const text = foldName(`${card.task} ${card.initiative} ${card.person}`)
  return foldName(search)
    .split(' ')
    .every((word) => text.includes(word))
}

/** The cards of each stage: the most urgent first, of what is done the latest first. */
export function inLanes<One extends Card>(cards: readonly One[], { stages, priorities }: Names): One[][] {
  const lanes = stages.map((): One[] => [])
  for (const card of cards) lanes[laneOf(card.stage, stages)]?.push(card)
  const known = priorities.map(foldName)
  const rank = ({ priority }: Card) => {
    const at = known.indexOf(foldName(priority))
    return at < 0 ? known.length : at
  }
  const day = ({ deadline }: Card) => deadline || NO_DAY
  const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
  const done = lanes.pop() ?? []
  for (const lane of lanes)
    lane.sort((one, other) => rank(one) - rank(other) || compared(day(one), day(other)))
  return [...lanes, done.sort((one, other) => compared(other.done, one.done))]
}
