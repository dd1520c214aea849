import { exception } from '../exception'
import { implementationOf, notEmulated } from '../strict'
import { isDate } from '../workbook'
import type { Area } from './a1'
import { readColor } from './colors'
import { areaByNotation, type Context, type GRange, newId, rangeData, Standin, show } from './context'
import { serialText } from './data-validation'
import { enums, enumValue, nameOf } from './enums'

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria
type GBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition
type GGradient = GoogleAppsScript.Spreadsheet.GradientCondition
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType
type Day = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate

interface Point {
  color: string
  type: string
  value: string
}

export interface Format {
  areas: Area[]
  criteria?: string
  args: unknown[]
  style: Record<string, unknown>
  gradient: { min?: Point; mid?: Point; max?: Point }
}

const empty = (): Format => ({ areas: [], args: [], style: {}, gradient: {} })

/** What rules and builders both tell. */
class Described<T> extends Standin<T> {
  constructor(
    readonly context: Context,
    readonly format: Format,
  ) {
    super()
  }

  copy(): Builder {
    return newFormatBuilder(this.context, this.format)
  }

  getRanges(): GRange[] {
    return this.format.areas.map((area) => this.context.range(area))
  }

  getBooleanCondition(): GBoolean | null {
    if (!this.format.criteria) return null
    return show<GBoolean>(this.context.host, 'BooleanCondition', new BooleanCondition(this.format))
  }

  getGradientCondition(): GGradient | null {
    if (!this.format.gradient.min && !this.format.gradient.max) return null
    return show<GGradient>(
      this.context.host,
      'GradientCondition',
      new GradientCondition(this.format.gradient),
    )
  }
}

export class ConditionalFormatRule extends Described<GRule> implements GRule {}

class BooleanCondition
  extends Standin<GBoolean>
  implements
    Pick<
      GBoolean,
      | 'getBackground'
      | 'getBold'
      | 'getCriteriaType'
      | 'getCriteriaValues'
      | 'getFontColor'
      | 'getItalic'
      | 'getStrikethrough'
      | 'getUnderline'
    >
{
  constructor(readonly format: Format) {
    super()
  }

  getBackground(): string | null {
    return (this.format.style.fillColor as string | undefined) ?? null
  }

  getFontColor(): string | null {
    return (this.format.style.textColor as string | undefined) ?? null
  }

  getBold(): boolean | null {
    return (this.format.style.bold as boolean | undefined) ?? null
  }

  getItalic(): boolean | null {
    return (this.format.style.italic as boolean | undefined) ?? null
  }

  getStrikethrough(): boolean | null {
    return (this.format.style.strikethrough as boolean | undefined) ?? null
  }

  getUnderline(): boolean | null {
    return (this.format.style.underline as boolean | undefined) ?? null
  }

  getCriteriaType(): Criteria {
    return enumValue(enums.BooleanCriteria, this.format.criteria ?? '') as Criteria
  }

  getCriteriaValues(): unknown[] {
    return [...this.format.args]
  }
}

class GradientCondition
  extends Standin<GGradient>
  implements
    Pick<
      GGradient,
      | 'getMaxColor'
      | 'getMaxType'
      | 'getMaxValue'
      | 'getMidColor'
      | 'getMidType'
      | 'getMidValue'
      | 'getMinColor'
      | 'getMinType'
      | 'getMinValue'
    >
{
  constructor(readonly gradient: Format['gradient']) {
    super()
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? ''
  }

  getMaxType(): Interpolation | null {
    return typeOf(this.gradient.max)
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? ''
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? ''
  }

  getMidType(): Interpolation | null {
    return typeOf(this.gradient.mid)
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? ''
  }

  getMinColor(): string {
    return this.gradient.min?.color ?? ''
  }

  getMinType(): Interpolation | null {
    return typeOf(this.gradient.min)
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? ''
  }
}

function typeOf(point: Point | undefined): Interpolation | null {
  return point ? (enumValue(enums.InterpolationType, point.type) as Interpolation) : null
}

class ConditionalFormatRuleBuilder
  extends Described<Builder>
  implements
    Omit<
      Builder,
      | 'setBackgroundObject'
      | 'setFontColorObject'
      | 'setGradientMaxpointObject'
      | 'setGradientMaxpointObjectWithValue'
      | 'setGradientMidpointObjectWithValue'
      | 'setGradientMinpointObject'
      | 'setGradientMinpointObjectWithValue'
    >
{
  build(): GRule {
    const { areas, criteria, gradient } = this.format
    if (!areas.length) throw exception('A conditional format rule must have at least one range.')
    if (!criteria && !gradient.min && !gradient.max) {
      throw exception('A conditional format rule must have a boolean condition or a gradient condition.')
    }
    return ruleOf(this.context, copyOf(this.format))
  }

  setRanges(ranges: GRange[]): Builder {
    this.format.areas = ranges.map((range) => {
      const area = this.context.areaOf(range)
      if (!area) throw exception('Invalid argument: ranges')
      return area
    })
    return this.self
  }

  setBackground(color: string | null): Builder {
    return this._style({ fillColor: color ? readColor(color) : undefined })
  }

  setFontColor(color: string | null): Builder {
    return this._style({ textColor: color ? readColor(color) : undefined })
  }

  setBold(bold: boolean | null): Builder {
    return this._style({ bold: bold ?? undefined })
  }

  setItalic(italic: boolean | null): Builder {
    return this._style({ italic: italic ?? undefined })
  }

  setStrikethrough(strikethrough: boolean | null): Builder {
    return this._style({ strikethrough: strikethrough ?? undefined })
  }

  setUnderline(underline: boolean | null): Builder {
    return this._style({ underline: underline ?? undefined })
  }

  setGradientMaxpoint(color: string): Builder {
    return this._point('max', color, 'MAX', '')
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this._point('max', color, nameOf(type), value)
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this._point('mid', color, nameOf(type), value)
  }

  setGradientMinpoint(color: string): Builder {
    return this._point('min', color, 'MIN', '')
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this._point('min', color, nameOf(type), value)
  }

  whenCellEmpty(): Builder {
    return this._when('CELL_EMPTY')
  }

  whenCellNotEmpty(): Builder {
    return this._when('CELL_NOT_EMPTY')
  }

  whenDateAfter(date: Day): Builder {
    return this._whenDay('DATE_AFTER', date)
  }

  whenDateBefore(date: Day): Builder {
    return this._whenDay('DATE_BEFORE', date)
  }

  whenDateEqualTo(date: Day): Builder {
    return this._whenDay('DATE_EQUAL_TO', date)
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this._when('CUSTOM_FORMULA', formula)
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this._when('NUMBER_BETWEEN', start, end)
  }

  whenNumberEqualTo(number: number): Builder {
    return this._when('NUMBER_EQUAL_TO', number)
  }

  whenNumberGreaterThan(number: number): Builder {
    return this._when('NUMBER_GREATER_THAN', number)
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }

  whenNumberLessThan(number: number): Builder {
    return this._when('NUMBER_LESS_THAN', number)
  }

  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }

  whenNumberNotBetween(start: number, end: number): Builder {
    return this._when('NUMBER_NOT_BETWEEN', start, end)
  }

  whenNumberNotEqualTo(number: number): Builder {
    return this._when('NUMBER_NOT_EQUAL_TO', number)
  }

  whenTextContains(text: string): Builder {
    return this._when('TEXT_CONTAINS', text)
  }

  whenTextDoesNotContain(text: string): Builder {
    return this._when('TEXT_DOES_NOT_CONTAIN', text)
  }

  whenTextEndsWith(text: string): Builder {
    return this._when('TEXT_ENDS_WITH', text)
  }

  whenTextEqualTo(text: string): Builder {
    return this._when('TEXT_EQUAL_TO', text)
  }

  whenTextStartsWith(text: string): Builder {
    return this._when('TEXT_STARTS_WITH', text)
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    return this._when(nameOf(criteria), ...args)
  }

  _whenDay(criteria: string, day: Day): Builder {
    return isDate(day) ? this._when(criteria, day) : this._when(`${criteria}_RELATIVE`, day)
  }

  _when(criteria: string, ...args: unknown[]): Builder {
    this.format.criteria = criteria
    this.format.args = args
    this.format.gradient = {}
    return this.self
  }

  _style(style: Record<string, unknown>): Builder {
    Object.assign(this.format.style, style)
    return this.self
  }

  _point(which: 'min' | 'mid' | 'max', color: string, type: string, value: string): Builder {
    delete this.format.criteria
    this.format.gradient[which] = { color: readColor(color), type, value: String(value) }
    return this.self
  }
}

const copyOf = (format: Format): Format => ({
  ...format,
  areas: [...format.areas],
  args: [...format.args],
  style: { ...format.style },
  gradient: { ...format.gradient },
})

function ruleOf(context: Context, format: Format): GRule {
  return show<GRule>(context.host, 'ConditionalFormatRule', new ConditionalFormatRule(context, format))
}

export function newFormatBuilder(context: Context, format: Format = empty()): Builder {
  const builder = new ConditionalFormatRuleBuilder(context, copyOf(format))
  return show<Builder>(context.host, 'ConditionalFormatRuleBuilder', builder)
}

const operators: Record<string, string> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
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
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  CUSTOM_FORMULA: 'customFormula',
}

const relativeDays: Record<string, string> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
}

const thresholds: Record<string, string> = {
  MIN: 'value',
  MAX: 'value',
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
}

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16)
const colorText = (color: number): string => `#${color.toString(16).padStart(6, '0')}`

function toRule(context: Context, format: Format): object {
  const { criteria, gradient } = format
  if (!criteria) return toScale(gradient)
  const relative = criteria.endsWith('_RELATIVE')
  const operator = operators[criteria.replace(/_RELATIVE$/, '')]
  if (!operator) throw notEmulated(`BooleanCriteria.${criteria}`)
  const style = Object.fromEntries(Object.entries(format.style).filter(([, value]) => value !== undefined))
  const rule = { type: 'CellIsRule', operator, style }
  if (relative) return { ...rule, values: [''], dateValue: relativeDays[nameOf(format.args[0])] }
  const values = format.args.map((arg) => valueText(context, arg))
  return criteria.startsWith('DATE_') ? { ...rule, values, dateValue: 'exactDate' } : { ...rule, values }
}

function valueText({ engine }: Context, arg: unknown): string {
  if (isDate(arg)) return serialText(engine.serialOf(arg))
  const text = String(arg)
  return text.startsWith('=') ? engine.toEngineFormula(text) : text
}

function toScale({ min, mid, max }: Format['gradient']): object {
  if (!min || !max) throw exception('A gradient needs a minimum and a maximum point.')
  const point = ({ color, type, value }: Point) => ({
    color: colorNumber(color),
    type: thresholds[type],
    ...(type !== 'MIN' && type !== 'MAX' && { value }),
  })
  return {
    type: 'ColorScaleRule',
    minimum: point(min),
    maximum: point(max),
    ...(mid && { midpoint: point(mid) }),
  }
}

export function setRules(context: Context, sheetId: string, rules: readonly unknown[]): void {
  const formats = rules.map((rule) => {
    const given = implementationOf(rule, ConditionalFormatRule)
    if (!given) throw exception('Invalid argument: rules')
    return given.format
  })
  clearFormatRules(context, sheetId)
  for (const format of formats) {
    if (format.areas.some((area) => area.sheetId !== sheetId)) {
      throw exception('Conditional format rule cannot reference a different sheet.')
    }
    context.engine.queue('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: format.areas.map((area) => rangeData(context, area)),
      cf: { id: newId(), rule: toRule(context, format) },
    })
  }
}

export function clearFormatRules({ engine }: Context, sheetId: string): void {
  engine.flush()
  for (const { id } of engine.getters.getConditionalFormats(sheetId)) {
    engine.queue('REMOVE_CONDITIONAL_FORMAT', { sheetId, id })
  }
}

interface Found {
  ranges: readonly string[]
  rule: {
    type: string
    operator?: string
    values?: readonly string[]
    style?: object
    dateValue?: string
    minimum?: Threshold
    midpoint?: Threshold
    maximum?: Threshold
  }
}

interface Threshold {
  color: number
  type: string
  value?: string
}

export function getRules(context: Context, sheetId: string): GRule[] {
  const { engine } = context
  engine.flush()
  return engine.getters.getConditionalFormats(sheetId).map((found) => {
    const areas = found.ranges.map((xc) => areaByNotation(context, xc, sheetId))
    return ruleOf(context, { ...empty(), ...fromRule(context, found as Found), areas })
  })
}

function fromRule(context: Context, { rule }: Found): Partial<Format> {
  if (rule.type === 'ColorScaleRule') return { gradient: fromScale(rule) }
  if (rule.type !== 'CellIsRule') throw notEmulated(`reading a conditional format ${rule.type}`)
  const names = Object.keys(operators).filter((name) => operators[name] === rule.operator)
  const values = rule.values ?? []
  const isNumber = values.length > 0 && values.every((value) => value !== '' && !Number.isNaN(Number(value)))
  const criteria = names.find((name) => names.length === 1 || name.startsWith('NUMBER') === isNumber) ?? ''
  const style = { ...rule.style } as Record<string, unknown>
  if (rule.dateValue && rule.dateValue !== 'exactDate') {
    const day = Object.keys(relativeDays).find((name) => relativeDays[name] === rule.dateValue) ?? ''
    return { criteria: `${criteria}_RELATIVE`, args: [enumValue(enums.RelativeDate, day)], style }
  }
  return { criteria, args: values.map((value) => readValue(context, criteria, value)), style }
}

function readValue({ engine }: Context, criteria: string, value: string): unknown {
  if (value.startsWith('=')) return engine.toGoogleFormula(value)
  if (criteria.startsWith('DATE_')) {
    const [month = 1, day = 1, year = 1970] = value.split('/').map(Number)
    return engine.dateOf(Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000))
  }
  return criteria.startsWith('NUMBER_') ? Number(value) : value
}

function fromScale(rule: Found['rule']): Format['gradient'] {
  const point = (threshold: Threshold | undefined, end: string): Point | undefined => {
    if (!threshold) return undefined
    const type =
      Object.keys(thresholds).find((name) => thresholds[name] === threshold.type && name !== 'MAX') ?? end
    return {
      color: colorText(threshold.color),
      type: threshold.type === 'value' ? end : type,
      value: threshold.value ?? '',
    }
  }
  const [min, mid, max] = [
    point(rule.minimum, 'MIN'),
    point(rule.midpoint, 'NUMBER'),
    point(rule.maximum, 'MAX'),
  ]
  return { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) }
}
