import type { Range } from '@odoo/o-spreadsheet'
import {
  BATCH,
  type Command,
  type Dispatch,
  defaultSettings,
  type Extra,
  type ExtraKind,
  RECOMPILED,
  REMOVE_EXTRA,
  SET_EXTRA,
  SET_SETTINGS,
  type Settings,
} from './extras-plugin'
import { toEngineFormula, toGoogleFormula } from './formula-text'
import { connectFunctions, type FunctionTable } from './functions'
import { type GoogleLocale, localeOf, namesIn } from './locales'
import { translateFormat } from './number-format'
import {
  type CellPosition,
  CompiledFormula,
  deferred,
  helpers,
  Model,
  type OModel,
  quietly,
  type Style,
  useNames,
  type Zone,
} from './o-spreadsheet'
import { engineName, googleName } from './sheet-names'
import { dateOf, serialOf } from './time-zone'
import { readTyped, type Typed } from './typed-input'
import { type CellPatch, type PendingCell, WriteBuffer } from './write-buffer'

export interface EngineOptions {
  /** A workbook as `export()` gave it; without it a new one with one sheet. */
  data?: unknown
  /** A model that exists already, e.g. that of the preview's grid. */
  model?: OModel
  /** For a new workbook. */
  locale?: string
  timeZone?: string
  name?: string
  id?: string
  now?: () => Date
}

const CHUNK = 50_000
const TEXT_FORMAT = '@'

interface ExtraGetters {
  getGoogleExtras(kind: ExtraKind): Record<string, Extra>
  getGoogleSettings(): Settings
  getFormulasRevision(): number
}

export type Getters = OModel['getters'] & ExtraGetters
export type Evaluated = ReturnType<Getters['getEvaluatedCell']>
type Cell = NonNullable<ReturnType<Getters['getCell']>>

interface Exporting {
  _exportData(shouldShorten: boolean): unknown
}

/** What a command was refused for. */
export class Refused extends Error {
  constructor(
    readonly command: Command,
    readonly reasons: readonly string[],
  ) {
    super(`not emulated: the workbook refused ${command.type} (${reasons.join(', ')})`)
  }
}

/** The workbook behind the stand-ins: an o-spreadsheet model with Google's manners. */
export class Engine {
  readonly model: OModel
  /** Told of every call of a custom function. */
  onFunctionCall?: (name: string) => void
  private readonly buffer = new WriteBuffer()
  private readonly clock: () => Date
  private readonly functions: FunctionTable
  private version = 0
  private recompile = false
  /** A step of a script is on its way. */
  private isSending = false

  constructor(options: EngineOptions = {}) {
    this.clock = options.now ?? (() => new Date())
    // The model writes into the data that it is given: whoever opens the same data again would find other formulas.
    const data = () => JSON.parse(JSON.stringify(options.data ?? newWorkbook(options))) as object
    this.model = options.model ?? quietly(() => new Model(data()))
    this.functions = connectFunctions(this)
    this.model.on('command-finalized', this, () => {
      this.version += 1
    })
    const model = this.model as unknown as { trigger(type: string, ...args: unknown[]): void }
    const trigger = model.trigger.bind(model)
    model.trigger = (type, ...args) => {
      if (this.isSending && type === 'command-finalized') deferred(() => trigger(type, ...args))
      else trigger(type, ...args)
    }
    this.speak()
    // Formulas met before the functions were known.
    this.recompile = true
  }

  get getters(): Getters {
    return this.model.getters as Getters
  }

  get settings(): Settings {
    return this.getters.getGoogleSettings()
  }

  get timeZone(): string {
    return this.settings.timeZone
  }

  get locale(): GoogleLocale {
    return localeOf(this.settings.locale) ?? (localeOf('en_US') as GoogleLocale)
  }

  /** Changes whenever anything in the workbook does. */
  get revision(): number {
    return this.version
  }

  now(): Date {
    return this.clock()
  }

  /** The workbook's names of months and days are those of the engine that spoke last. */
  speak(): void {
    const names = namesIn(this.locale.tag)
    useNames((english) => names.get(english))
  }

  // --- writing -------------------------------------------------------------------------------------------

  write(sheetId: string, col: number, row: number, patch: CellPatch): void {
    this.buffer.cell(sheetId, col, row, patch)
  }

  /** To be done at the next read. */
  queue(type: string, payload: object): void {
    if (type.includes('DATA_VALIDATION')) this.rulesWait = true
    this.buffer.command({ type, ...payload })
  }

  /** Whether a data validation rule waits to be sent. */
  rulesWait = false

  /** Done at once, with all that waits. Throws `Refused`. */
  execute(type: string, payload: object): void {
    this.queue(type, payload)
    this.flush()
  }

  setSettings(settings: Partial<Settings>): void {
    this.buffer.first({ type: SET_SETTINGS, settings })
    this.flush()
  }

  putExtra(extra: Extra): void {
    this.queue(SET_EXTRA, { extra })
  }

  removeExtra(extra: Extra): void {
    this.queue(REMOVE_EXTRA, { extra })
  }

  extras(kind: ExtraKind): Extra[] {
    this.flush()
    return Object.values(this.getters.getGoogleExtras(kind))
  }

  /** Sends what waits, in one step (one evaluation, one undo). */
  flush(): void {
    if (this.functions.evaluating) return
    if (this.recompile) this.compileAnew()
    if (this.buffer.isEmpty) return
    this.speak()
    const { preface, entries } = this.buffer.take()
    this.rulesWait = false
    const refused: Refused[] = []
    const steps: Step[] = [...preface, ...entries.map(stepOf)]
    for (let start = 0; start < steps.length; start += CHUNK) {
      this.send(steps.slice(start, start + CHUNK), refused)
    }
    const first = refused[0]
    if (first) throw first
  }

  /** Calculates what waits to be calculated. */
  settle(): void {
    this.flush()
    const sheetId = this.getters.getActiveSheetId()
    this.evaluated({ sheetId, col: 0, row: 0 })
  }

  private send(steps: Step[], refused: Refused[]): void {
    const run = (dispatch: Dispatch) => {
      for (const step of steps) {
        // A cell's present style is known only when the steps before it are done.
        const command = 'type' in step ? step : this.cellCommand(step)
        const { type, ...payload } = command
        const { reasons } = dispatch(type, payload)
        if (reasons.length && !reasons.includes('NoChanges')) refused.push(new Refused(command, reasons))
      }
    }
    this.isSending = true
    try {
      const { reasons } = quietly(() => this.dispatch(BATCH, { run }))
      if (reasons.length) refused.push(new Refused({ type: BATCH }, reasons))
    } finally {
      this.isSending = false
    }
  }

  private get dispatch(): Dispatch {
    return this.model.dispatch as unknown as Dispatch
  }

  /** A command about what the user sees, which is no change of the workbook. */
  show(type: string, payload: object): void {
    this.flush()
    quietly(() => this.dispatch(type, payload))
  }

  private cellCommand({ sheetId, col, row, patch, bare }: PendingCell): Command {
    const command: Command = { type: 'UPDATE_CELL', sheetId, col, row }
    // Under a merge there is no place for content: Sheets drops it.
    const position = { sheetId, col, row }
    const covered = this.getters.isInMerge(position) && !this.getters.isMainCellPosition(position)
    if (patch.content !== undefined && !covered) command.content = patch.content
    if (patch.format !== undefined) command.format = patch.format
    if (patch.style) {
      const before = bare ? {} : this.getters.getCell({ sheetId, col, row })?.style
      const style = Object.fromEntries(
        Object.entries({ ...before, ...patch.style }).filter(([, value]) => value !== undefined),
      )
      command.style = Object.keys(style).length ? style : null
    }
    return command
  }

  // --- content -------------------------------------------------------------------------------------------

  /** Puts a script's value into a cell, as Google takes it: text as if typed, a Date as a date. */
  type(sheetId: string, col: number, row: number, value: unknown): void {
    if (value === null || value === undefined) this.write(sheetId, col, row, { content: '' })
    else if (typeof value === 'number') this.writeNumber(sheetId, col, row, value)
    else if (typeof value === 'boolean') this.write(sheetId, col, row, { content: value ? 'TRUE' : 'FALSE' })
    else if (isDate(value)) this.writeDate(sheetId, col, row, value)
    else this.typeText(sheetId, col, row, String(value))
  }

  private typeText(sheetId: string, col: number, row: number, text: string): void {
    const format = this.pendingFormat(sheetId, col, row)
    const { locale } = this
    const typed = readTyped(text, locale, format === TEXT_FORMAT, this.now().getUTCFullYear())
    this.write(sheetId, col, row, this.patchOf(typed, format))
  }

  /** The value that a cell would have. */
  typedValue(value: string | number | boolean): string | number | boolean {
    if (typeof value !== 'string') return value
    const typed = readTyped(value, this.locale, false, this.now().getUTCFullYear())
    if (typed.kind === 'number' || typed.kind === 'boolean') return typed.value
    return typed.kind === 'text' ? typed.text : value
  }

  private patchOf(typed: Typed, format: string | undefined): CellPatch {
    switch (typed.kind) {
      case 'empty':
        return { content: '' }
      case 'formula':
        return { content: this.toEngineFormula(typed.formula) }
      case 'boolean':
        return { content: typed.value ? 'TRUE' : 'FALSE' }
      case 'number': {
        const own = !format && typed.format ? { format: this.formatFor(typed.format) } : {}
        return { content: numberText(typed.value), ...own }
      }
      case 'text':
        return { content: this.literalText(typed.text, format === TEXT_FORMAT) }
    }
  }

  /** The content that shows exactly this text. */
  literalText(text: string, textCell = false): string {
    if (textCell) return /^['=]/.test(text) ? `'${text}` : text
    // Only text that begins so could be read as something else.
    return /^\s*(?:['=+\-.$€%(]|\d|true$|false$|#)/i.test(text) ? `'${text}` : text
  }

  private writeNumber(sheetId: string, col: number, row: number, value: number): void {
    this.write(sheetId, col, row, { content: Number.isFinite(value) ? numberText(value) : '#NUM!' })
  }

  private writeDate(sheetId: string, col: number, row: number, date: Date): void {
    const serial = serialOf(date, this.timeZone)
    const format = this.pendingFormat(sheetId, col, row)
    const patch: CellPatch = { content: numberText(serial) }
    if (!format || !helpers.isDateTimeFormat(format)) {
      const { dateFormat, timeFormat } = this.locale.o
      patch.format = Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}`
    }
    this.write(sheetId, col, row, patch)
  }

  private pendingFormat(sheetId: string, col: number, row: number): string | undefined {
    const pending = this.buffer.pendingFormat(sheetId, col, row)
    return pending ?? this.getters.getCell({ sheetId, col, row })?.format
  }

  // --- formulas and formats ------------------------------------------------------------------------------

  private get decimalComma(): boolean {
    return this.locale.o.decimalSeparator === ','
  }

  private readonly names = {
    toEngine: (name: string) => {
      const id = this.sheetIdByName(name)
      return id === undefined ? engineName(name) : this.getters.getSheetName(id)
    },
    toGoogle: (name: string) => {
      const id = this.getters.getSheetIdByName(name)
      return id === undefined ? name : this.sheetName(id)
    },
  }

  toEngineFormula(formula: string): string {
    return toEngineFormula(formula, this.decimalComma, this.names)
  }

  /** The formula of a cell as o-spreadsheet compiled it, unless it could not. */
  compiledAt(position: CellPosition) {
    const cell = this.cell(position)
    return cell?.isFormula && !cell.compiledFormula.isBadExpression ? cell.compiledFormula : undefined
  }

  /** The formula of a cell in Google's words, or the empty text. */
  formulaAt(position: CellPosition): string {
    this.flush()
    const cell = this.getters.getCell(position)
    if (!cell?.isFormula) return ''
    const { compiledFormula } = cell
    // Unlike toFormulaString() this keeps the spaces that the owner typed.
    const text = compiledFormula.isBadExpression
      ? compiledFormula.normalizedFormula
      : (compiledFormula as unknown as WithTokens)
          .getTokens(this.getters)
          .map((token) => token.value)
          .join('')
    return this.toGoogleFormula(text)
  }

  toGoogleFormula(formula: string): string {
    return toGoogleFormula(formula, this.decimalComma, this.names)
  }

  /** What o-spreadsheet is told for a Google number format; the format itself is remembered. */
  formatFor(googleFormat: string): string {
    const translated = translateFormat(googleFormat)
    if (translated === '' || translated === googleFormat) return translated
    const known = this.formats
    // An empty text at the end shows nothing and keeps formats apart that look alike.
    let unique = `${translated}""`
    while (known[unique] !== undefined && known[unique] !== googleFormat) unique += '""'
    if (known[unique] === undefined) {
      this.formatsToSave[unique] = googleFormat
      this.buffer.first({ type: SET_SETTINGS, settings: { formats: this.formats } })
    }
    return unique
  }

  private readonly formatsToSave: Record<string, string> = {}

  private get formats(): Record<string, string> {
    return { ...this.settings.formats, ...this.formatsToSave }
  }

  googleFormat(format: string | undefined): string {
    return format ? (this.formats[format] ?? format) : ''
  }

  // --- reading -------------------------------------------------------------------------------------------

  evaluated(position: CellPosition): Evaluated {
    this.flush()
    // A script that a formula called reads cells that may not be computed yet.
    return this.functions.resultAt(position) ?? this.getters.getEvaluatedCell(position)
  }

  cell(position: CellPosition): Cell | undefined {
    this.flush()
    return this.getters.getCell(position)
  }

  /** As getValue() gives it. */
  value(position: CellPosition): string | number | boolean | Date {
    const evaluated = this.evaluated(position)
    const { value } = evaluated
    if (value === null || value === undefined) return ''
    if (typeof value === 'number') {
      const dated = evaluated.format && helpers.isDateTimeFormat(evaluated.format)
      return dated ? dateOf(value, this.timeZone) : value
    }
    if (typeof value === 'boolean') return value
    return this.ownText(position, evaluated)
  }

  /** o-spreadsheet shows the label of a link, and the quote that keeps `=` from a formula in a text cell. */
  private ownText(position: CellPosition, evaluated: Evaluated): string {
    const text = String(evaluated.value)
    if (!evaluated.link && !text.startsWith("'")) return text
    const cell = this.getters.getCell(position)
    if (!cell || cell.isFormula) return text
    return cell.content.startsWith("'") ? cell.content.slice(1) : cell.content
  }

  display(position: CellPosition): string {
    const evaluated = this.evaluated(position)
    this.speak()
    if (typeof evaluated.value === 'string' && (evaluated.link || evaluated.value.startsWith("'"))) {
      return this.ownText(position, evaluated)
    }
    const { value, format } = evaluated
    return helpers.formatValue(value, { ...(format && { format }), locale: this.getters.getLocale() })
  }

  serialOf(date: Date): number {
    return serialOf(date, this.timeZone)
  }

  dateOf(serial: number): Date {
    return dateOf(serial, this.timeZone)
  }

  // --- sheets --------------------------------------------------------------------------------------------

  sheetName(sheetId: string): string {
    return googleName(this.settings, sheetId, this.getters.getSheetName(sheetId))
  }

  sheetIdByName(name: string): string | undefined {
    const wanted = name.trim().toUpperCase()
    return this.getters.getSheetIds().find((id) => this.sheetName(id).trim().toUpperCase() === wanted)
  }

  /** Gives a sheet its name; `rename` false when it was just made with it. */
  rename(sheetId: string, name: string): void {
    const oldName = this.getters.getSheetName(sheetId)
    const newName = engineName(name)
    if (newName !== oldName) this.queue('RENAME_SHEET', { sheetId, oldName, newName })
    if (newName !== name || this.settings.sheetNames[sheetId] !== undefined) this.nameSheet(sheetId, name)
    this.flush()
  }

  /** Remembers a name that o-spreadsheet could not take. */
  nameSheet(sheetId: string, name: string): void {
    const { [sheetId]: _old, ...others } = this.settings.sheetNames
    const sheetNames = engineName(name) === name ? others : { ...others, [sheetId]: name }
    this.queue(SET_SETTINGS, { settings: { sheetNames } })
  }

  range(sheetId: string, zone: { top: number; left: number; bottom?: number; right?: number }): Range {
    return this.getters.getRangeFromZone(sheetId, zone as Zone)
  }

  /** What the saved workbook keeps. */
  export(): unknown {
    this.flush()
    // exportData() shortens formulas to what differs from their neighbours, which it cannot always read again (seen: a
    // sheet whose links were taken up later), and proves that by building the whole workbook a second time.
    return quietly(() => (this.model as unknown as Exporting)._exportData(false))
  }

  // --- functions -----------------------------------------------------------------------------------------

  /** Makes a script's function usable in cells; a second registration of the name replaces the first. */
  registerFunction(name: string, params: readonly string[], compute: (args: unknown[]) => unknown): void {
    this.functions.register(name, params, compute)
    this.recompile = true
  }

  /** Forgets all registered functions: before a script is loaded anew. */
  clearFunctions(): void {
    this.functions.clear()
    this.recompile = true
  }

  /** Evaluates all formulas again, e.g. after the clock moved. */
  recalculate(): void {
    this.flush()
    this.compileAnew()
  }

  private compileAnew(): void {
    this.recompile = false
    this.speak()
    for (const sheetId of this.getters.getSheetIds()) {
      for (const cell of this.getters.getCells(sheetId)) {
        if (!cell.isFormula || !cell.compiledFormula.isBadExpression) continue
        const { normalizedFormula } = cell.compiledFormula
        const compiled = CompiledFormula.Compile(normalizedFormula, sheetId, this.getters)
        Object.assign(cell, { compiledFormula: compiled })
      }
    }
    quietly(() => this.dispatch(RECOMPILED, {}))
  }
}

interface WithTokens {
  getTokens(getters: Getters): { value: string }[]
}

type Step = Command | PendingCell

function stepOf(entry: { command: Command } | { cell: PendingCell }): Step {
  return 'command' in entry ? entry.command : entry.cell
}

function newWorkbook(options: EngineOptions): unknown {
  const locale = localeOf(options.locale ?? 'en_US')
  if (!locale) throw new Error(`not emulated: locale ${options.locale}`)
  const settings: Settings = {
    ...defaultSettings,
    locale: locale.id,
    timeZone: options.timeZone ?? defaultSettings.timeZone,
    name: options.name ?? defaultSettings.name,
    id: options.id ?? newFileId(),
  }
  return {
    version: '19.3.1',
    sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
    settings: { locale: locale.o },
    google: { settings, extras: [] },
  }
}

function newFileId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const pick = () => letters[Math.floor(Math.random() * letters.length)] ?? 'A'
  return `1${Array.from({ length: 43 }, pick).join('')}`
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value)
}

/** Also a Date of another realm: scripts run in a context of their own. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

export type { Style }
