import type { Change, Place, Problem } from '../workbook/records'
import type { CellValue } from '../workbook/table'
import { type CallFailed, failureOf } from './call'
import type { Keep } from './keep'

/**
 * Saves what is typed, a moment after the last key. What was typed is kept in the browser until the server has it:
 * a closed panel or a lost connection loses nothing, and the next opening sends it. A cell that somebody else has
 * changed meanwhile is not overwritten: she is asked.
 */

/** A cell: of a row, which is known by one of its values, or a setting of the sheet. */
export interface CellId {
  template: string
  place?: Place
  column: string
}

export interface Draft {
  id: CellId
  /** What stood there when she began to type: the server writes only on top of that. */
  before: CellValue
  after: CellValue
  problem?: Problem
}

export type SaveState = 'none' | 'waiting' | 'saving' | 'saved' | 'failed'

type Send = (template: string, changes: Change[]) => Promise<Problem[]>

interface Options {
  send: Send
  keep: Keep
  /** The server has these cells now. */
  onSaved(drafts: Draft[]): void
  onChange(): void
}

const PAUSE = 700
/** Somebody who never stops typing is saved now and then all the same. */
const LONGEST_WAIT = 4_000
const RETRIES = [3_000, 10_000, 30_000]

const keyOf = ({ template, place, column }: CellId): string =>
  JSON.stringify([template, column, place ? [place.row, place.key, place.value, place.also] : null])

/** How a row is found once one of its cells has changed. */
export function placeAfter(place: Place, column: string, after: CellValue): Place {
  if (column === place.key) return { ...place, value: after }
  return place.also && column in place.also ? { ...place, also: { ...place.also, [column]: after } } : place
}

export class Autosave {
  state: SaveState = 'none'
  failure: CallFailed | undefined
  private readonly drafts: Map<string, Draft>
  private timer: ReturnType<typeof setTimeout> | undefined
  private firstTyped = 0
  private tries = 0
  private running: Promise<void> | undefined

  constructor(private readonly options: Options) {
    this.drafts = new Map(read(options.keep).map((draft) => [keyOf(draft.id), draft]))
    if (this.drafts.size > 0) this.soon(0)
  }

  /** What she typed into a cell and the server does not have yet. */
  draft(id: CellId): Draft | undefined {
    return this.drafts.get(keyOf(id))
  }

  get isEmpty(): boolean {
    return this.drafts.size === 0
  }

  /** Drafts of rows that the panel does not show, because they were renamed or deleted meanwhile. */
  get all(): Draft[] {
    return [...this.drafts.values()]
  }

  type(id: CellId, shown: CellValue, after: CellValue): void {
    const before = this.drafts.get(keyOf(id))?.before ?? shown
    this.drafts.set(keyOf(id), { id, before, after })
    this.write()
    this.state = 'waiting'
    this.tries = 0
    this.soon(PAUSE)
    this.options.onChange()
  }

  /** Her answer where somebody else changed the cell: hers goes over it, or is given up. */
  settle(id: CellId, mine: boolean): void {
    const draft = this.draft(id)
    if (!draft) return
    if (mine && draft.problem?.kind === 'changed') {
      this.drafts.set(keyOf(id), { id, before: draft.problem.now, after: draft.after })
      this.soon(0)
    } else {
      this.drafts.delete(keyOf(id))
      if (draft.problem?.kind === 'changed') this.options.onSaved([{ ...draft, after: draft.problem.now }])
    }
    this.write()
    this.options.onChange()
  }

  /** Sends what is waiting at once, and answers when it is through. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    while (this.running) await this.running
    const waiting = [...this.drafts.values()].filter((draft) => !draft.problem)
    if (waiting.length === 0) return
    this.firstTyped = 0
    this.running = this.send(waiting).finally(() => {
      this.running = undefined
    })
    await this.running
  }

  private async send(drafts: Draft[]): Promise<void> {
    this.state = 'saving'
    this.options.onChange()
    try {
      for (const template of new Set(drafts.map((draft) => draft.id.template))) {
        await this.sendTo(
          template,
          drafts.filter((draft) => draft.id.template === template),
        )
      }
      this.tries = 0
      this.failure = undefined
      this.state = this.timer === undefined ? 'saved' : 'waiting'
    } catch (error) {
      this.failure = failureOf(error)
      this.state = 'failed'
      const pause = RETRIES[this.tries]
      this.tries += 1
      // What the server refuses in words it would refuse again.
      if (this.failure.sentence === undefined && pause !== undefined) this.soon(pause)
    }
    this.write()
    this.options.onChange()
  }

  private async sendTo(template: string, drafts: Draft[]): Promise<void> {
    const changes = drafts.map(({ id, before, after }) => ({
      ...(id.place ? { place: id.place } : {}),
      column: id.column,
      before,
      after,
    }))
    const problems = new Map((await this.options.send(template, changes)).map((one) => [one.index, one]))
    drafts.forEach((draft, index) => {
      const now = this.drafts.get(keyOf(draft.id))
      const problem = problems.get(index)
      if (!now) return
      if (problem) this.drafts.set(keyOf(draft.id), { ...now, problem })
      else if (now.after === draft.after) this.drafts.delete(keyOf(draft.id))
      else this.drafts.set(keyOf(draft.id), { ...now, before: draft.after })
    })
    const saved = drafts.filter((_, index) => !problems.has(index))
    this.follow(saved)
    this.options.onSaved(saved)
  }

  /** A row that got another name is known by that from now on. */
  private follow(saved: Draft[]): void {
    const nameOf = ({ template, place }: CellId) => JSON.stringify([template, place])
    const places = new Map<string, Place>()
    for (const { id, after } of saved) {
      if (!id.place) continue
      places.set(nameOf(id), placeAfter(places.get(nameOf(id)) ?? id.place, id.column, after))
    }
    for (const [key, draft] of [...this.drafts]) {
      const place = places.get(nameOf(draft.id))
      if (!place) continue
      this.drafts.delete(key)
      const id = { ...draft.id, place }
      this.drafts.set(keyOf(id), { ...draft, id })
    }
  }

  private soon(pause: number): void {
    const now = Date.now()
    this.firstTyped ||= now
    const left = Math.max(0, this.firstTyped + LONGEST_WAIT - now)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), pause === PAUSE ? Math.min(pause, left) : pause)
  }

  private write(): void {
    const waiting = [...this.drafts.values()].map(({ id, before, after }) => ({ id, before, after }))
    this.options.keep.write(waiting.length > 0 ? JSON.stringify(waiting) : '')
  }
}

function read(keep: Keep): Draft[] {
  try {
    const kept: unknown = JSON.parse(keep.read() ?? '[]')
    return Array.isArray(kept)
      ? (kept as Draft[]).filter((draft) => typeof draft?.id?.column === 'string')
      : []
  } catch {
    return []
  }
}
