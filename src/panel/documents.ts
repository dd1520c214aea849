import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import type { DocumentProcedures } from '../documents/panel'
import type { Added, Place, SheetRecord, SheetRecords } from '../workbook/records'
import type { CellValue } from '../workbook/table'
import { Autosave, type CellId, type Draft } from './autosave'
import { call } from './call'
import { inTurn } from './in-turn'
import { keepIn } from './keep'
import { useWords } from './words'

export type { Added, CellId, CellValue, Place, SheetRecord, SheetRecords }

const ask = call<DocumentProcedures>()
/** Drawing a whole sheet takes Google longer than filling in a cell. */
const askPatiently = call<DocumentProcedures>(300_000)

/**
 * Which columns and settings of which sheets a panel reads; `name` is the column that tells its rows apart, where need
 * be together with those of `also`.
 */
export type Reads = Record<
  string,
  { name: string; also?: readonly string[]; columns: readonly string[]; settings?: readonly string[] }
>

export interface Read {
  today: string
  sheets: Record<string, SheetRecords | null>
}

export const readSheets = (reads: Reads): Promise<Read> =>
  ask('documents.read', {
    sheets: Object.fromEntries(
      Object.entries(reads).map(([template, { columns, settings = [] }]) => [
        template,
        { columns: [...columns], settings: [...settings] },
      ]),
    ),
  })

/** She may have typed into the sheets meanwhile, but not twice within this time. */
const FRESH = 3_000

export type Documents = ReturnType<typeof useDocuments>

/**
 * The owner's sheets as a panel shows them, with what she has typed and the server does not have yet. Calls go one
 * after the other; the sheets are read again when she comes back to the panel.
 */
export function useDocuments(panel: string, reads: Reads, first: Read) {
  const { file } = useWords()
  const [read, setRead] = useState(first)
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const [turn] = useState(inTurn)
  const now = useRef({ calls: 0, readAt: Date.now() })

  const send = <Value>(work: () => Promise<Value>): Promise<Value> => {
    now.current.calls += 1
    return turn(work).finally(() => {
      now.current.calls -= 1
    })
  }
  const autosave = useMemo(
    () =>
      new Autosave({
        send: (template, changes) => send(() => ask('documents.save', { template, changes })),
        keep: keepIn(`smm-planner/${file}/${panel}`),
        onSaved: (drafts) => setRead((shown) => withSaved(shown, drafts)),
        onChange: () => draw(undefined),
      }),
    [],
  )
  const refresh = async (): Promise<Read> => {
    const fresh = await send(() => readSheets(reads))
    now.current.readAt = Date.now()
    setRead(fresh)
    return fresh
  }

  /** What was done is done, also where the sheets cannot be read right after it. */
  const refreshed = () => refresh().catch(() => {})

  useEffect(() => {
    const comesBack = () => {
      const isDue = Date.now() - now.current.readAt > FRESH
      // What she has to decide about does not keep the rest from being fresh.
      if (autosave.isWaiting) void autosave.flush()
      else if (now.current.calls === 0 && isDue) void refreshed()
    }
    const leaves = () => void autosave.flush()
    window.addEventListener('focus', comesBack)
    window.addEventListener('online', leaves)
    window.addEventListener('blur', leaves)
    window.addEventListener('pagehide', leaves)
    return () => {
      window.removeEventListener('focus', comesBack)
      window.removeEventListener('online', leaves)
      window.removeEventListener('blur', leaves)
      window.removeEventListener('pagehide', leaves)
    }
  }, [])

  const idOf = (template: string, record: SheetRecord | null, column: string): CellId => {
    const { name = '', also } = reads[template] ?? {}
    if (!record) return { template, column }
    const cell = (key: string) => record.cells[key] ?? ''
    const others = also && { also: Object.fromEntries(also.map((key) => [key, cell(key)])) }
    return { template, column, place: { row: record.row, key: name, value: cell(name), ...others } }
  }
  const stored = (template: string, record: SheetRecord | null, column: string): CellValue =>
    (record ? record.cells[column] : read.sheets[template]?.settings[column]) ?? ''

  const draft = (template: string, record: SheetRecord | null, column: string): Draft | undefined =>
    autosave.draft(idOf(template, record, column))
  const value = (template: string, record: SheetRecord | null, column: string): CellValue =>
    draft(template, record, column)?.after ?? stored(template, record, column)

  /** Sends what is waiting; the row then goes by the name that it got, where it was renamed. */
  const settled = async (template: string, record: SheetRecord): Promise<SheetRecord> => {
    const column = reads[template]?.name ?? ''
    const name = value(template, record, column)
    await autosave.flush()
    if (draft(template, record, column)) return record
    return { ...record, cells: { ...record.cells, [column]: name } }
  }

  return {
    today: read.today,
    sheet: (template: string): SheetRecords | null => read.sheets[template] ?? null,
    rows: (template: string): SheetRecord[] => read.sheets[template]?.rows ?? [],
    /** What a cell holds, or will hold once it is saved; a setting where there is no record. */
    value,
    draft,
    type: (template: string, record: SheetRecord | null, column: string, value: CellValue): void =>
      autosave.type(idOf(template, record, column), stored(template, record, column), value),
    settle: (template: string, record: SheetRecord | null, column: string, mine: boolean): void =>
      autosave.settle(idOf(template, record, column), mine),
    autosave,
    /** Whether no row that the panel knows shows this draft. */
    isLost: ({ id, problem }: Draft): boolean => {
      const { template, place } = id
      const rows = read.sheets[template]?.rows ?? []
      return problem?.kind === 'gone' || (place !== undefined && !rows.some((one) => isAt(one, place)))
    },
    /** The columns by which the rows of a sheet are told apart. */
    naming: (template: string): string[] => [reads[template]?.name ?? '', ...(reads[template]?.also ?? [])],
    settled,
    refresh,
    /** For how long the sheets have not been read, in milliseconds. */
    age: (): number => Date.now() - now.current.readAt,
    /** Adds rows and reads the sheet anew; rows that equal others in the columns of `unique` are left out. */
    async add(template: string, rows: Record<string, CellValue>[], unique: string[] = []): Promise<Added[]> {
      await autosave.flush()
      const added = await send(() => ask('documents.add', { template, rows, unique }))
      await refreshed()
      return added
    },
    async remove(template: string, record: SheetRecord): Promise<boolean> {
      const { place } = idOf(template, await settled(template, record), '')
      if (!place) return false
      const isThere = await send(() => ask('documents.remove', { template, place }))
      await refreshed()
      return isThere
    },
    /** Takes out those rows that nobody has changed; answers how many. */
    async removeAll(template: string, places: Place[]): Promise<number> {
      await autosave.flush()
      const removed = await send(() => ask('documents.removeAll', { template, places }))
      await refreshed()
      return removed
    },
    /** Draws a sheet that does not exist yet, without an example. */
    async create(template: string): Promise<void> {
      await send(() => askPatiently('documents.create', { template }))
      await refresh()
    },
    show: (template: string, record?: SheetRecord) =>
      send(() => {
        const { place } = record ? idOf(template, record, '') : { place: undefined }
        return ask('documents.show', { template, ...(place ? { place } : {}) })
      }),
  }
}

/** The rows as they are once the drafts are saved; a row may have got another name by one of them. */
function withSaved(read: Read, drafts: Draft[]): Read {
  const sheets = { ...read.sheets }
  for (const [template, sheet] of Object.entries(sheets)) {
    const own = drafts.filter((draft) => draft.id.template === template)
    if (!sheet || own.length === 0) continue
    const cells = (some: Draft[]) => Object.fromEntries(some.map(({ id, after }) => [id.column, after]))
    sheets[template] = {
      ...sheet,
      settings: { ...sheet.settings, ...cells(own.filter(({ id }) => !id.place)) },
      rows: sheet.rows.map((record) => {
        const ofRow = own.filter(({ id }) => id.place && isAt(record, id.place))
        if (ofRow.length === 0) return record
        return { ...record, example: false, cells: { ...record.cells, ...cells(ofRow) } }
      }),
    }
  }
  return { ...read, sheets }
}

const isAt = ({ row, cells }: SheetRecord, place: Place): boolean =>
  row === place.row &&
  Object.entries({ ...place.also, [place.key]: place.value }).every(
    ([key, value]) => (cells[key] ?? '') === value,
  )
