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
  /** What was sent before and never answered: it may stand in the sheet by now, and is hers. */
  sent?: CellValue[]
  problem?: Problem
}

/** `asking`: something cannot be saved until she mends it or decides. */
export type SaveState = 'none' | 'waiting' | 'saving' | 'saved' | 'failed' | 'asking'

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
/** The last one again and again. */
const RETRIES = [3_000, 10_000, 30_000]
/** Of the unanswered values of a cell only the last ones are kept. */
const UNANSWERED = 10

const keyOf = ({ template, place, column }: CellId): string =>
  JSON.stringify([template, column, place ? [place.row, place.key, place.value, place.also] : null])

/** How a row is found once one of its cells has changed. */
function placeAfter(place: Place, column: string, after: CellValue): Place {
  if (column === place.key) return { ...place, value: after }
  return place.also && column in place.also ? { ...place, also: { ...place.also, [column]: after } } : place
}

/** A cell by which its row is found. */
const tellsItsRow = ({ place, column }: CellId): boolean =>
  place !== undefined && (column === place.key || column in (place.also ?? {}))

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

  /** Whether there is something that can be sent; what she has to decide about first is not waiting. */
  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  get all(): Draft[] {
    return [...this.drafts.values()]
  }

  /** What cannot be saved as it is, also of rows that the panel does not show. */
  get problems(): Draft[] {
    return this.all.filter((draft) => draft.problem)
  }

  type(id: CellId, shown: CellValue, after: CellValue): void {
    const { before = shown, sent, problem } = this.draft(id) ?? {}
    // Typing on mends what was refused, but decides nothing where somebody else changed the cell.
    const kept = problem && problem.kind !== 'refused' ? { problem } : {}
    this.drafts.set(keyOf(id), { id, before, after, ...(sent ? { sent } : {}), ...kept })
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
    if (!this.running) this.state = this.stateNow()
    this.options.onChange()
  }

  /** Sends what is waiting at once, and answers when it is through. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    while (this.running) await this.running
    const waiting = this.waiting
    if (waiting.length === 0) {
      if (this.state !== 'waiting') return
      this.state = this.stateNow()
      this.options.onChange()
      return
    }
    this.firstTyped = 0
    this.running = this.send(waiting).finally(() => {
      this.running = undefined
    })
    await this.running
  }

  private get waiting(): Draft[] {
    return [...this.drafts.values()].filter((draft) => !draft.problem)
  }

  private stateNow(): SaveState {
    if (this.waiting.length > 0) return 'waiting'
    return this.problems.length > 0 ? 'asking' : 'saved'
  }

  private async send(drafts: Draft[]): Promise<void> {
    this.state = 'saving'
    this.options.onChange()
    let failure: CallFailed | undefined
    for (const template of new Set(drafts.map((draft) => draft.id.template))) {
      try {
        await this.sendTo(
          template,
          drafts.filter((draft) => draft.id.template === template),
        )
      } catch (error) {
        // One sheet that is missing must not keep the others from being saved.
        failure ??= failureOf(error)
      }
    }
    this.failure = failure
    if (!failure) this.tries = 0
    this.state = failure ? 'failed' : this.stateNow()
    // What the server refuses in words it would refuse again.
    if (failure && failure.sentence === undefined) {
      this.soon(RETRIES[Math.min(this.tries, RETRIES.length - 1)] as number)
      this.tries += 1
    } else if (!failure && this.state === 'waiting' && this.timer === undefined) this.soon(0)
    this.write()
    this.options.onChange()
  }

  private async sendTo(template: string, drafts: Draft[]): Promise<void> {
    for (const draft of drafts) {
      const sent = [...new Set([...(draft.sent ?? []), draft.after])].slice(-UNANSWERED)
      this.drafts.set(keyOf(draft.id), { ...draft, sent })
    }
    this.write()
    const changes = drafts.map(({ id, before, after }) => ({
      ...(id.place ? { place: id.place } : {}),
      column: id.column,
      before,
      after,
    }))
    const problems = new Map((await this.options.send(template, changes)).map((one) => [one.index, one]))
    drafts.forEach((draft, index) => {
      const now = this.drafts.get(keyOf(draft.id))
      if (now) this.answered(draft, now, problems.get(index))
    })
    const saved = drafts.filter((_, index) => !problems.has(index))
    this.follow(saved)
    this.options.onSaved(saved)
  }

  private answered(
    asked: Draft,
    { id, before, after, sent = [] }: Draft,
    problem: Problem | undefined,
  ): void {
    const key = keyOf(id)
    if (!problem) {
      if (after === asked.after) this.drafts.delete(key)
      else this.drafts.set(key, { id, before: asked.after, after })
    } else if (problem.kind === 'changed' && asked.sent?.includes(problem.now)) {
      // An earlier call of hers, whose answer was lost: that is no somebody else.
      this.drafts.set(key, { id, before: problem.now, after })
    } else if (problem.kind === 'gone' && tellsItsRow(id) && asked.sent?.length) {
      this.lookUnder(this.likelyName(asked, asked.sent), asked, after)
    } else if (problem.kind === 'refused' && after !== asked.after) {
      // She is mending it already.
      this.drafts.set(key, { id, before, after, sent })
    } else this.drafts.set(key, { id, before, after, sent, problem })
  }

  /** The row may go by a value already that she gave it by a call whose answer was lost. */
  private lookUnder(name: CellValue, asked: Draft, after: CellValue): void {
    const renamed = { ...asked, after: name }
    const sent = asked.sent?.filter((value) => value !== name) ?? []
    this.drafts.set(keyOf(asked.id), { id: asked.id, before: name, after, sent })
    this.follow([renamed])
    this.options.onSaved([renamed])
  }

  /** The one under which she went on typing, or else the last one. */
  private likelyName({ id }: Draft, sent: CellValue[]): CellValue {
    const isTyped = (value: CellValue) =>
      id.place !== undefined &&
      this.draft({ ...id, place: placeAfter(id.place, id.column, value) }) !== undefined
    return sent.find(isTyped) ?? (sent.at(-1) as CellValue)
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
      // What she typed into the row under its new name is newer.
      if (this.draft(id)) continue
      const { problem, ...rest } = draft
      this.drafts.set(keyOf(id), {
        ...rest,
        id,
        ...(problem && problem.kind !== 'gone' ? { problem } : {}),
      })
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
    // A problem is not kept: the next opening asks the server once more.
    const drafts = [...this.drafts.values()].map(({ problem, ...draft }) => draft)
    this.options.keep.write(drafts.length > 0 ? JSON.stringify(drafts) : '')
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
