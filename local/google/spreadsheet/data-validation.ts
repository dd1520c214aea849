import { exception } from '../exception'
import { implementationOf, notEmulated } from '../strict'
import { isDate } from '../workbook'
import type { Area } from './a1'
import { areaOfZone, type Context, type GRange, newId, rangeData, Standin, show, zoneOf } from './context'
import { enums, enumValue, nameOf } from './enums'

type Validation = GoogleAppsScript.Spreadsheet.DataValidation
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria
type GDate = GoogleAppsScript.Base.Date

export interface Rule {
  criteria: string
  /** As getCriteriaValues() gives them; a Range is held by its area. */
  args: unknown[]
  allowInvalid: boolean
  helpText: string | null
}

interface Held {
  area: Area
}

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'area' in value

export class DataValidation
  extends Standin<Validation>
  implements
    Pick<Validation, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  constructor(
    readonly context: Context,
    readonly rule: Rule,
  ) {
    super()
  }

  copy(): Builder {
    return newValidationBuilder(this.context, this.rule)
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid
  }

  getCriteriaType(): Criteria {
    return enumValue(enums.DataValidationCriteria, this.rule.criteria) as Criteria
  }

  getCriteriaValues(): unknown[] {
    return this.rule.args.map((arg) => (isHeld(arg) ? this.context.range(arg.area) : arg))
  }

  getHelpText(): string {
    return this.rule.helpText as string
  }
}

export class DataValidationBuilder
  extends Standin<Builder>
  implements Omit<Builder, 'requireValueInList' | 'requireValueInRange'>
{
  private rule: Rule

  constructor(
    readonly context: Context,
    rule?: Rule,
  ) {
    super()
    this.rule = rule ? { ...rule } : { criteria: '', args: [], allowInvalid: true, helpText: null }
  }

  build(): Validation {
    if (!this.rule.criteria) throw exception('No criteria was set for this data validation rule.')
    return show<Validation>(
      this.context.host,
      'DataValidation',
      new DataValidation(this.context, { ...this.rule }),
    )
  }

  copy(): Builder {
    return newValidationBuilder(this.context, this.rule)
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid
  }

  getCriteriaType(): Criteria {
    return enumValue(enums.DataValidationCriteria, this.rule.criteria) as Criteria
  }

  getCriteriaValues(): unknown[] {
    return new DataValidation(this.context, this.rule).getCriteriaValues()
  }

  getHelpText(): string {
    return this.rule.helpText as string
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    this.rule.allowInvalid = allowInvalid
    return this.self
  }

  setHelpText(helpText: string): Builder {
    this.rule.helpText = helpText
    return this.self
  }

  requireCheckbox(...values: unknown[]): Builder {
    if (values.length) throw notEmulated('DataValidationBuilder.requireCheckbox with values of its own')
    return this._require('CHECKBOX')
  }

  requireDate(): Builder {
    return this._require('DATE_IS_VALID_DATE')
  }

  requireDateAfter(date: GDate): Builder {
    return this._require('DATE_AFTER', date)
  }

  requireDateBefore(date: GDate): Builder {
    return this._require('DATE_BEFORE', date)
  }

  requireDateBetween(start: GDate, end: GDate): Builder {
    return this._require('DATE_BETWEEN', start, end)
  }

  requireDateEqualTo(date: GDate): Builder {
    return this._require('DATE_EQUAL_TO', date)
  }

  requireDateNotBetween(start: GDate, end: GDate): Builder {
    return this._require('DATE_NOT_BETWEEN', start, end)
  }

  requireDateOnOrAfter(date: GDate): Builder {
    return this._require('DATE_ON_OR_AFTER', date)
  }

  requireDateOnOrBefore(date: GDate): Builder {
    return this._require('DATE_ON_OR_BEFORE', date)
  }

  requireFormulaSatisfied(formula: string): Builder {
    return this._require('CUSTOM_FORMULA', formula)
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this._require('NUMBER_BETWEEN', start, end)
  }

  requireNumberEqualTo(number: number): Builder {
    return this._require('NUMBER_EQUAL_TO', number)
  }

  requireNumberGreaterThan(number: number): Builder {
    return this._require('NUMBER_GREATER_THAN', number)
  }

  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this._require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }

  requireNumberLessThan(number: number): Builder {
    return this._require('NUMBER_LESS_THAN', number)
  }

  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this._require('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }

  requireNumberNotBetween(start: number, end: number): Builder {
    return this._require('NUMBER_NOT_BETWEEN', start, end)
  }

  requireNumberNotEqualTo(number: number): Builder {
    return this._require('NUMBER_NOT_EQUAL_TO', number)
  }

  requireTextContains(text: string): Builder {
    return this._require('TEXT_CONTAINS', text)
  }

  requireTextDoesNotContain(text: string): Builder {
    return this._require('TEXT_DOES_NOT_CONTAIN', text)
  }

  requireTextEqualTo(text: string): Builder {
    return this._require('TEXT_EQUAL_TO', text)
  }

  requireTextIsEmail(): Builder {
    return this._require('TEXT_IS_VALID_EMAIL')
  }

  requireTextIsUrl(): Builder {
    return this._require('TEXT_IS_VALID_URL')
  }

  requireValueInList(values: unknown[], showDropdown = true): Builder {
    if (!Array.isArray(values)) throw exception('Invalid argument: values')
    if (values.length > 500) throw exception('A list of items may hold at most 500 values.')
    return this._require('VALUE_IN_LIST', values.map(String), showDropdown)
  }

  requireValueInRange(range: GRange, showDropdown = true): Builder {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    return this._require('VALUE_IN_RANGE', { area }, showDropdown)
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    const held = args.map((arg) => {
      const area = this.context.areaOf(arg)
      return area ? { area } : arg
    })
    return this._require(nameOf(criteria), ...held)
  }

  _require(criteria: string, ...args: unknown[]): Builder {
    this.rule.criteria = criteria
    this.rule.args = args
    return this.self
  }
}

export function newValidationBuilder(context: Context, rule?: Rule): Builder {
  return show<Builder>(context.host, 'DataValidationBuilder', new DataValidationBuilder(context, rule))
}

const criterionTypes: Record<string, string> = {
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CUSTOM_FORMULA: 'customFormula',
  CHECKBOX: 'isBoolean',
}

/** The rule in o-spreadsheet's words. */
function criterionOf(context: Context, { criteria, args }: Rule): object {
  const type = criterionTypes[criteria]
  if (!type) throw notEmulated(`DataValidationCriteria.${criteria}`)
  if (criteria === 'VALUE_IN_LIST')
    return { type, values: args[0], displayStyle: args[1] ? 'chip' : 'plainText' }
  if (criteria === 'VALUE_IN_RANGE') {
    const source = (args[0] as Held).area
    return { type, values: [sourceText(context, source)], displayStyle: args[1] ? 'chip' : 'plainText' }
  }
  const values = args.map((arg) => criterionValue(context, arg))
  return criteria.startsWith('DATE_') ? { type, values, dateValue: 'exactDate' } : { type, values }
}

function criterionValue({ engine }: Context, arg: unknown): string {
  if (isDate(arg)) return serialText(engine.serialOf(arg))
  const text = String(arg)
  return text.startsWith('=') ? engine.toEngineFormula(text) : text
}

/** o-spreadsheet wants dates of rules as text of its own locale. */
export function serialText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`
}

function sourceText({ engine }: Context, area: Area): string {
  const range = engine.getters.getRangeFromRangeData(
    engine.getters.getRangeDataFromZone(area.sheetId, zoneOf(area)),
  )
  return area.notation
    ? `'${engine.getters.getSheetName(area.sheetId)}'!${area.notation}`
    : engine.getters.getRangeString(range, '')
}

export function setRule(context: Context, areas: readonly Area[], validation: unknown): void {
  const first = areas[0]
  if (!first) return
  if (validation === null || validation === undefined) {
    for (const area of areas) clearRules(context, area)
    return
  }
  const given = implementationOf(validation, DataValidation)
  if (!given) throw exception('Invalid argument: rule')
  putRule(context, areas, given.rule)
}

export function putRule(context: Context, areas: readonly Area[], rule: Rule): void {
  const first = areas[0]
  if (!first) return
  const { engine } = context
  const empty = rule.criteria === 'CHECKBOX' ? emptyCells(context, areas) : []
  const id = newId()
  engine.queue('ADD_DATA_VALIDATION_RULE', {
    sheetId: first.sheetId,
    ranges: areas.map((area) => rangeData(context, area)),
    rule: { id, criterion: criterionOf(context, rule), isBlocking: !rule.allowInvalid },
  })
  const source = rule.args.find(isHeld)
  const args = rule.args.map((arg) =>
    isHeld(arg) ? { held: true } : isDate(arg) ? { time: arg.getTime() } : arg,
  )
  engine.putExtra({
    id,
    kind: 'validation',
    sheetId: first.sheetId,
    ...(source && { range: engine.range(source.area.sheetId, zoneOf(source.area)) }),
    data: { ...rule, args },
  })
  for (const { sheetId, col, row } of empty) engine.write(sheetId, col, row, { content: '' })
}

interface Position {
  sheetId: string
  col: number
  row: number
}

/** o-spreadsheet fills FALSE into the empty cells of a new checkbox rule; in Sheets they stay empty. */
function emptyCells({ engine }: Context, areas: readonly Area[]): Position[] {
  engine.flush()
  const found: Position[] = []
  for (const { sheetId, top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const cell = engine.getters.getCell({ sheetId, col, row })
        if (!cell?.isFormula && !cell?.content) found.push({ sheetId, col, row })
      }
    }
  }
  return found
}

/** o-spreadsheet takes a rule away with its ranges: a rule over the area is set, and then removed whole. */
export function clearRules(context: Context, area: Area): void {
  const { engine } = context
  engine.flush()
  const touched = engine.getters
    .getDataValidationRules(area.sheetId)
    .some((rule) => rule.ranges.some(({ zone }) => meets(zone, area)))
  if (!touched) return
  const id = newId()
  engine.queue('ADD_DATA_VALIDATION_RULE', {
    sheetId: area.sheetId,
    ranges: [rangeData(context, area)],
    rule: { id, criterion: { type: 'isEmail', values: [] } },
  })
  engine.queue('REMOVE_DATA_VALIDATION_RULE', { sheetId: area.sheetId, id })
}

type Zone = { top: number; left: number; bottom: number; right: number }

const meets = (zone: Zone, area: Area): boolean =>
  zone.left <= area.right && area.left <= zone.right && zone.top <= area.bottom && area.top <= zone.bottom

/** The rule of a cell, in Google's words. */
export function ruleAt(
  context: Context,
  position: { sheetId: string; col: number; row: number },
): Validation | null {
  const { engine } = context
  engine.flush()
  const found = engine.getters.getValidationRuleForCell(position)
  if (!found) return null
  const extra = engine.getters.getGoogleExtras('validation')[found.id]
  const rule = extra ? rememberedRule(extra) : foreignRule(found)
  if (!rule) return null
  return show<Validation>(context.host, 'DataValidation', new DataValidation(context, rule))
}

function rememberedRule(extra: {
  range?: { sheetId: string; zone: Zone } | undefined
  data: Record<string, unknown>
}): Rule {
  const rule = extra.data as unknown as Rule
  const args = rule.args.map((arg) => {
    const saved = arg as { held?: boolean; time?: number } | null
    if (typeof saved !== 'object' || saved === null) return arg
    if (saved.held && extra.range) return { area: areaOfZone(extra.range.sheetId, extra.range.zone) }
    return saved.time === undefined ? arg : new Date(saved.time)
  })
  return { ...rule, args }
}

/** A rule that the owner made in the grid. */
function foreignRule(found: { criterion: { type: string; values: string[] }; isBlocking?: boolean }): Rule {
  const criteria = Object.keys(criterionTypes).find((name) => criterionTypes[name] === found.criterion.type)
  if (!criteria) throw notEmulated(`reading a validation rule ${found.criterion.type}`)
  const values = criteria === 'VALUE_IN_LIST' ? [found.criterion.values, true] : found.criterion.values
  return { criteria, args: values, allowInvalid: !found.isBlocking, helpText: null }
}
