import type { Range, WorkbookData } from '@odoo/o-spreadsheet'
import {
  CorePlugin,
  coreTypes,
  invalidateEvaluationCommands,
  type OCorePlugin,
  registries,
  UIPlugin,
} from './o-spreadsheet'

/**
 * What Sheets keeps and o-spreadsheet does not: notes, protections, developer metadata, rich text, the
 * spreadsheet's name, time zone and locale id. As a core plugin it follows inserted, deleted and moved rows,
 * takes part in undo, and is saved with the workbook.
 */
export const extraKinds = ['note', 'protection', 'metadata', 'richText', 'validation', 'chart'] as const
export type ExtraKind = (typeof extraKinds)[number]

export interface Extra {
  id: string
  kind: ExtraKind
  /** The sheet it belongs to; it goes with the sheet. */
  sheetId?: string
  /** The cells it stands at; it goes with them. */
  range?: Range
  data: Record<string, unknown>
}

export interface Settings {
  name: string
  locale: string
  timeZone: string
  /** The id of the file. */
  id: string
  /** Names of sheets that o-spreadsheet refuses, by sheet id. */
  sheetNames: Record<string, string>
  /** The owner's number formats by what they were translated to. */
  formats: Record<string, string>
}

interface SavedExtra extends Omit<Extra, 'range'> {
  range?: string
}

interface Saved {
  settings: Settings
  extras: SavedExtra[]
}

export const SET_EXTRA = 'GOOGLE_SET_EXTRA'
export const REMOVE_EXTRA = 'GOOGLE_REMOVE_EXTRA'
export const SET_SETTINGS = 'GOOGLE_SET_SETTINGS'
/** Formulas were compiled anew: evaluate everything. */
export const RECOMPILED = 'GOOGLE_RECOMPILED'
/** Many commands in one step. */
export const BATCH = 'GOOGLE_BATCH'

const KEEP_FORMULAS = new Set([SET_EXTRA, REMOVE_EXTRA, SET_SETTINGS, 'SET_BORDERS_ON_TARGET'])

export interface Command {
  type: string
  [key: string]: unknown
}

type Adapters = Parameters<OCorePlugin['adaptRanges']>[0]

export type Extras = Record<ExtraKind, Record<string, Extra>>

export const defaultSettings: Settings = {
  name: 'Untitled spreadsheet',
  locale: 'en_US',
  timeZone: 'America/New_York',
  id: '',
  sheetNames: {},
  formats: {},
}

export class ExtrasPlugin extends CorePlugin {
  static override getters = ['getGoogleExtras', 'getGoogleSettings', 'getFormulasRevision'] as const

  extras: Extras = { note: {}, protection: {}, metadata: {}, richText: {}, validation: {}, chart: {} }
  settings: Settings = defaultSettings
  private formulasRevision = 0

  /** Changes with everything but what is typed into cells without a formula, and how cells look. */
  getFormulasRevision(): number {
    return this.formulasRevision
  }

  override beforeHandle(command: never): void {
    if (this.mayChangeFormulas(command)) this.formulasRevision += 1
  }

  private mayChangeFormulas(cmd: Command): boolean {
    if (KEEP_FORMULAS.has(cmd.type)) return false
    if (cmd.type !== 'UPDATE_CELL') return true
    if (!('content' in cmd)) return false
    const position = { sheetId: cmd.sheetId as string, col: cmd.col as number, row: cmd.row as number }
    return /^[=+]/.test(String(cmd.content ?? '')) || this.getters.getCell(position)?.isFormula === true
  }

  getGoogleExtras(kind: ExtraKind): Record<string, Extra> {
    return this.extras[kind]
  }

  getGoogleSettings(): Settings {
    return this.settings
  }

  override handle(command: never): void {
    const cmd = command as Command
    switch (cmd.type) {
      case SET_EXTRA:
        this.put(cmd.extra as Extra)
        break
      case REMOVE_EXTRA:
        this.drop(cmd.extra as Extra)
        break
      case SET_SETTINGS:
        this.history.update('settings', { ...this.settings, ...(cmd.settings as Partial<Settings>) })
        break
      case 'DELETE_SHEET':
        this.deleteSheet(cmd.sheetId as string)
        break
      case 'RENAME_SHEET':
        this.forgetName(cmd.sheetId as string)
        this.followSources()
        break
      case 'DUPLICATE_SHEET':
        this.duplicateSheet(cmd.sheetId as string, cmd.sheetIdTo as string)
        break
      case 'ADD_COLUMNS_ROWS':
      case 'REMOVE_COLUMNS_ROWS':
      case 'MOVE_RANGES':
        this.followSources()
        break
      case 'UPDATE_CELL':
        if ('content' in cmd) this.typedOver(cmd.sheetId as string, cmd.col as number, cmd.row as number)
    }
  }

  override adaptRanges({ applyChange }: Adapters): void {
    for (const extra of this.all()) {
      if (!extra.range) continue
      const { changeType, range } = applyChange(extra.range)
      if (changeType === 'NONE') continue
      if (changeType === 'REMOVE') this.drop(extra)
      else this.put({ ...extra, range })
    }
  }

  override import(data: WorkbookData): void {
    const saved = (data as { google?: Saved }).google
    if (!saved) return
    this.settings = { ...defaultSettings, ...saved.settings }
    for (const { range, ...extra } of saved.extras) {
      const found = range === undefined ? undefined : this.getters.getRangeFromSheetXC('', range)
      this.extras[extra.kind][extra.id] = found ? { ...extra, range: found } : extra
    }
  }

  override export(data: WorkbookData): void {
    const extras = this.all().map(({ range, ...extra }): SavedExtra => {
      // With the name of its sheet: `''` is the id of no sheet.
      return range ? { ...extra, range: this.getters.getRangeString(range, '') } : extra
    })
    const saved: Saved = { settings: this.settings, extras }
    Object.assign(data, { google: saved })
  }

  private all(): Extra[] {
    return extraKinds.flatMap((kind) => Object.values(this.extras[kind]))
  }

  private put(extra: Extra): void {
    this.history.update('extras', extra.kind, extra.id, extra)
  }

  private drop({ kind, id }: Extra): void {
    this.history.update('extras', kind, id, undefined)
  }

  private deleteSheet(sheetId: string): void {
    for (const extra of this.all()) {
      if (extra.sheetId === sheetId || extra.range?.sheetId === sheetId) this.drop(extra)
    }
    this.forgetName(sheetId)
  }

  private forgetName(sheetId: string): void {
    if (this.settings.sheetNames[sheetId] === undefined) return
    const { [sheetId]: _gone, ...sheetNames } = this.settings.sheetNames
    this.history.update('settings', { ...this.settings, sheetNames })
  }

  private duplicateSheet(from: string, to: string): void {
    for (const extra of this.all()) {
      const there = extra.range?.sheetId === from || extra.sheetId === from
      if (!there || extra.kind === 'chart') continue
      const id = extra.kind === 'metadata' ? nextMetadataId(this.extras.metadata) : `${to}!${extra.id}`
      const copy: Extra = { ...extra, id }
      if (extra.sheetId !== undefined) copy.sheetId = to
      if (extra.range) copy.range = { ...extra.range, sheetId: to }
      this.put(copy)
    }
  }

  /** The source of a drop-down list: o-spreadsheet keeps its text as it was when rows are inserted above. */
  private followSources(): void {
    for (const { id, sheetId, range } of Object.values(this.extras.validation)) {
      if (!range || sheetId === undefined || !this.getters.tryGetSheet(sheetId)) continue
      const rule = this.getters.getDataValidationRule(sheetId, id)
      const source = this.getters.getRangeString(range, '')
      if (rule?.criterion.type !== 'isValueInRange' || rule.criterion.values[0] === source) continue
      const ranges = rule.ranges.map((each) => this.getters.getRangeData(each))
      const criterion = { ...rule.criterion, values: [source] }
      this.dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges,
        rule: { id, criterion, isBlocking: rule.isBlocking ?? false },
      })
    }
  }

  /** Text that is typed over loses the styles within it. */
  private typedOver(sheetId: string, col: number, row: number): void {
    for (const extra of Object.values(this.extras.richText)) {
      const { range } = extra
      if (range?.sheetId === sheetId && range.zone.left === col && range.zone.top === row) this.drop(extra)
    }
  }
}

export function nextMetadataId(existing: Record<string, Extra>): string {
  let id = 1
  while (String(id) in existing) id += 1
  return String(id)
}

/** Runs many commands as one: one evaluation, one step of undo. */
export class BatchPlugin extends UIPlugin {
  static override getters = [] as const

  override handle(command: never): void {
    const cmd = command as Command
    if (cmd.type !== BATCH) return
    // A function, because o-spreadsheet copies whatever else is in a command.
    const run = cmd.run as (dispatch: Dispatch) => void
    run(this.dispatch as unknown as Dispatch)
  }
}

export type Dispatch = (type: string, payload: object) => { reasons: string[] }

for (const type of [SET_EXTRA, REMOVE_EXTRA, SET_SETTINGS]) {
  coreTypes.add(type as never)
  // Undoing asks how commands that came after are changed by its absence: these are not.
  registries.inverseCommandRegistry.replace(type, (command) => [command])
}
invalidateEvaluationCommands.add(RECOMPILED as never)
registries.corePluginRegistry.replace('google', ExtrasPlugin as never)
registries.featurePluginRegistry.replace('googleBatch', BatchPlugin as never)
