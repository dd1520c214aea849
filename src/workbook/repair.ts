import { createSheets } from './create'
import { type Examined, examine, expectedFormulas, isBroken } from './examine'
import { type NeighboursOf, neighboursOf } from './neighbours'
import { MARK } from './render/layout'
import { completeSheets, type OurSheet, templateOf } from './sheets'
import { columnTitle } from './table'
import { allKeys, bringUpToDate, isOutdated } from './update'
import type { Words } from './words'

/** One thing that is missing, as the owner is told. */
type Finding = string

/** Looks through all our sheets for columns, formulas and whole sheets that are gone. */
export function findDamage(words: Words): Finding[] {
  const all = completeSheets()
  const findings = missingSheets(all).map((id) =>
    words.say('documents.findings.sheet', { sheet: words.say(templateOf(id).name) }),
  )
  const neighbours = neighboursOf(all, all[0]?.year ?? 0)
  for (const ours of all) findings.push(...damageOf(examine(ours), words, neighbours))
  return [...new Set(findings)]
}

/** Brings back what `findDamage` finds, and touches nothing else. */
export function repairDamage(words: Words): void {
  const all = completeSheets()
  const year = all[0]?.year ?? 0
  createSheets(missingSheets(all), words, year)
  bringUpToDate(all, year)
}

function missingSheets(all: OurSheet[]): string[] {
  const there = new Set(all.map((ours) => ours.template))
  const needed = all.flatMap((ours) => templateOf(ours.template).needs ?? [])
  return [...new Set(needed)].filter((id) => !there.has(id))
}

function damageOf(examined: Examined, words: Words, neighbours: NeighboursOf): Finding[] {
  const { ours, template, layout } = examined
  const sheet = ours.sheet.getName()
  if (!layout) return [words.say('documents.findings.keys', { sheet })]
  if (isOutdated(ours)) return [words.say('documents.findings.version', { sheet })]
  const named = (key: string) => ({ column: columnTitle(template, key, words), sheet })
  const columns = allKeys(template)
    .filter((key) => !layout.columns.has(key))
    .map((key) =>
      words.say(key === MARK ? 'documents.findings.keys' : 'documents.findings.column', named(key)),
    )
  const broken = expectedFormulas(ours, layout, neighbours).filter((one) => isBroken(examined, one))
  return [...columns, ...broken.map(({ key }) => words.say('documents.findings.formula', named(key)))]
}
