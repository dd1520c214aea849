import { foldName } from '../core/names'
import { clockTime } from './clock-time'
import type { Share } from './mix'

/**
 * The sheet “Channels” keeps days, hours and types as people write them: “Tue and Thu 19:00–21:00, Sun 10:00”. What
 * the panel needs is read from that, and written so that people and the panel read it again.
 */

export interface Times {
  /** From 1, Monday, to 7, Sunday. */
  days: number[]
  times: string[]
}

const TIME = /\d{1,2}(?:\s*h\s*\d{2}|[:.]\d{2}|\s*h(?![\p{L}]))?(?:\s*[ap]\.?m\b\.?)?/giu
const RANGE = /(\d)\s*[–—-]\s*(?=\d)/g

/** Names of the seven days, in as many forms as there are lists. */
export type DayNames = readonly (readonly string[])[]

/** Days and hours of a text; of a span of hours its beginning. Without a day it is every day. */
export function readTimes(text: string, names: DayNames): Times {
  const spans = text.replace(RANGE, '$1–')
  const times = [...spans.matchAll(TIME)].flatMap((match) => {
    if (spans[match.index - 1] === '–') return []
    const isSpan = spans[match.index + match[0].length] === '–'
    const half = isSpan
      ? /^–[\d:.]+\s*([ap]\.?m)/i.exec(spans.slice(match.index + match[0].length))?.[1]
      : undefined
    const time = clockTime(/[ap]\.?m/i.test(match[0]) || !half ? match[0] : `${match[0]} ${half}`)
    return time === '' ? [] : [time]
  })
  const words = text.split(/[^\p{L}]+/u).map(foldName)
  const days = words.flatMap((word) => {
    const day = dayCalled(word, names)
    return day === undefined ? [] : [day]
  })
  const known = [...new Set(days)].sort((one, other) => one - other)
  return { days: known.length > 0 ? known : [1, 2, 3, 4, 5, 6, 7], times: [...new Set(times)] }
}

/** A day's name, or so much of it that no other day begins like that. */
function dayCalled(word: string, names: DayNames): number | undefined {
  const folded = names.map((list) => list.map((name) => foldName(name).replace(/\.$/, '')))
  for (const list of folded) {
    const exact = list.indexOf(word)
    if (word !== '' && exact >= 0) return exact + 1
  }
  if (word.length < 3) return undefined
  for (const list of folded) {
    const like = list.flatMap((name, index) => (name.startsWith(word) ? [index + 1] : []))
    if (like.length === 1) return like[0]
  }
  return undefined
}

/** “Tue, Thu · 19:00, 10:00”; where it is every day, only the hours. */
export function writeTimes({ days, times }: Times, names: readonly string[]): string {
  const said =
    days.length === 7 ? '' : days.map((day) => (names[day - 1] ?? '').replace(/\.$/, '')).join(', ')
  return [said, times.join(', ')].filter((part) => part !== '').join(' · ')
}

export interface Types {
  shares: Share[]
  /** What she wrote that is none of the types: it stays. */
  rest: string[]
}

const WEIGHT = /\s*[×x]\s*(\d)\s*$/i

/** The types that a list names, “Reel ×2, Image, customer reviews”; `names` are the types in the words of the sheet. */
export function readTypes(text: string, names: readonly string[]): Types {
  const parts = text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const types: Types = { shares: [], rest: [] }
  for (const part of parts) {
    const weight = Number(WEIGHT.exec(part)?.[1] ?? 1)
    const name = names.find((one) => foldName(one) === foldName(part.replace(WEIGHT, '')))
    if (name === undefined || weight < 1) types.rest.push(part)
    else if (!types.shares.some(({ type }) => type === name)) types.shares.push({ type: name, weight })
  }
  return types
}

export const writeTypes = ({ shares, rest }: Types): string =>
  [...shares.map(({ type, weight }) => (weight === 1 ? type : `${type} ×${weight}`)), ...rest].join(', ')
