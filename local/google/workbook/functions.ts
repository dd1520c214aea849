import type { EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet'
import type { Engine, Evaluated } from './engine'
import { type CellPosition, EvaluationError, helpers, registries } from './o-spreadsheet'
import { registerSheetsFunctions } from './sheets-functions'
import { dateOf, serialOf } from './time-zone'
import { VolatileReferences } from './volatile'

/**
 * Custom functions. o-spreadsheet's registry is one for the whole process: each name gets one entry there,
 * which asks the workbook that is evaluating for its own function.
 */
type Result = FunctionResultObject
type Arg = Result | Result[][] | undefined

interface Registration {
  name: string
  compute: (args: unknown[]) => unknown
}

const tables = new WeakMap<object, FunctionTable>()
const native = new Map<string, unknown>()

export class FunctionTable {
  private readonly registrations = new Map<string, Registration>()
  private readonly contexts: EvalContext[] = []
  private readonly volatile: VolatileReferences
  private readonly columns = new WeakMap<Result[], unknown[]>()

  constructor(readonly engine: Engine) {
    this.volatile = new VolatileReferences(engine)
  }

  get evaluating(): boolean {
    return this.contexts.length > 0
  }

  resultAt(position: CellPosition): Evaluated | undefined {
    return this.contexts.at(-1)?.getFormulaResult(position) as Evaluated | undefined
  }

  register(name: string, params: readonly string[], compute: (args: unknown[]) => unknown): void {
    const upper = name.toUpperCase()
    this.registrations.set(upper, { name, compute })
    addStub(upper, params)
  }

  clear(): void {
    this.registrations.clear()
  }

  has(name: string): boolean {
    return this.registrations.has(name)
  }

  call(name: string, context: EvalContext, args: Arg[]): Result | Result[][] {
    const registration = this.registrations.get(name)
    if (!registration) throw new EvaluationError(`Unknown function: "${name}"`, '#NAME?')
    if (this.volatile.reach(context.__originCellPosition, name)) {
      throw new EvaluationError(
        'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
        '#ERROR!',
      )
    }
    const given = args.map((arg) => this.argument(arg))
    this.engine.onFunctionCall?.(registration.name)
    this.contexts.push(context)
    try {
      return this.result(registration.compute(given))
    } catch (thrown) {
      throw new EvaluationError(messageOf(thrown), '#ERROR!')
    } finally {
      this.contexts.pop()
    }
  }

  /**
   * What a script is given for a table is found once for all calls that are given the same table: o-spreadsheet reads a
   * range once in each evaluation. A script may change what it was given, so each call has a copy of its own.
   */
  private argument(arg: Arg): unknown {
    if (arg === undefined) return undefined
    if (!Array.isArray(arg)) return this.scalar(arg)
    const height = arg[0]?.length ?? 0
    if (height === 1 && arg.length === 1) return this.scalar(arg[0]?.[0])
    const columns = arg.map((column) => this.column(column))
    return Array.from({ length: height }, (_, row) => columns.map((column) => ownCopy(column[row])))
  }

  private column(cells: Result[]): unknown[] {
    const known = this.columns.get(cells)
    // A format may be that of a date in one evaluation and not in the next, but then the cells are others.
    if (known?.length === cells.length) return known
    const values = Array.from(cells, (cell) => this.scalar(cell))
    this.columns.set(cells, values)
    return values
  }

  private scalar(cell: Result | undefined): unknown {
    const value = cell?.value
    if (value === null || value === undefined) return ''
    const dated = typeof value === 'number' && cell?.format && helpers.isDateTimeFormat(cell.format)
    return dated ? dateOf(value, this.engine.timeZone) : value
  }

  private result(value: unknown): Result | Result[][] {
    if (!Array.isArray(value)) return this.cell(value)
    // A flat array is a column.
    const rows = value.map((row): unknown[] => (Array.isArray(row) ? row : [row]))
    const width = Math.max(0, ...rows.map((row) => row.length))
    if (width === 0) return this.cell('')
    return Array.from({ length: width }, (_, col) => rows.map((row) => this.cell(row[col])))
  }

  private cell(value: unknown): Result {
    if (value === null || value === undefined) return { value: '' }
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const serial = serialOf(value as Date, this.engine.timeZone)
      const { dateFormat, timeFormat } = this.engine.locale.o
      return { value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` }
    }
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return { value }
      return new EvaluationError('Result was not a number.', '#NUM!') as unknown as Result
    }
    if (typeof value === 'boolean' || typeof value === 'string') return { value }
    return { value: String(value) }
  }
}

const ownCopy = (value: unknown): unknown => (value instanceof Date ? new Date(value) : value)

function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  const { message } = thrown as { message?: unknown }
  return typeof message === 'string' ? message : String(thrown)
}

function addStub(name: string, params: readonly string[]): void {
  const { functionRegistry } = registries
  const known = functionRegistry.content[name]
  if (known && !stubs.has(name)) native.set(name, functionRegistry.mapping[name])
  stubs.add(name)
  functionRegistry.replace(name, {
    description: '',
    category: 'Custom',
    args: params.map((param) => ({
      name: param,
      description: '',
      type: ['ANY'],
      optional: true,
      acceptMatrix: true,
      acceptErrors: true,
    })),
    compute(this: EvalContext, ...args: Arg[]) {
      const table = tables.get(this.getters)
      if (table?.has(name)) return table.call(name, this, args) as never
      const before = native.get(name) as ((...all: Arg[]) => never) | undefined
      if (before) return before.apply(this, args)
      throw new EvaluationError(`Unknown function: "${name}"`, '#NAME?')
    },
  })
}

const stubs = new Set<string>()

export function connectFunctions(engine: Engine): FunctionTable {
  registerSheetsFunctions((getters) => tables.get(getters)?.engine)
  const table = new FunctionTable(engine)
  tables.set(engine.getters, table)
  return table
}
