import type { ConditionalFormat, Model, Style } from '@odoo/o-spreadsheet'
import type { Area, BookCondition, BookValidation, Operator, ScalePoint } from './book'
import { cellName } from './cells'
import { type FormulaContext, toExcelFormula } from './formula'

/** Turns what a rule says into Excel's words. */
export type RuleContext = FormulaContext

const COMPARED: Record<string, Operator> = {
  isBetween: 'between',
  isNotBetween: 'notBetween',
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  dateIs: 'equal',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
}

/** The signs of the same comparisons in a formula. */
const SIGNS: Partial<Record<Operator, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
}

/** Far enough in both directions for any day that a sheet may hold. */
const ANY_DAY = ['1', '2958465']

interface Criterion {
  type: string
  values: string[]
  dateValue?: string
}

export function validations(model: Model, sheetId: string, context: RuleContext): BookValidation[] {
  return model.getters.getDataValidationRules(sheetId).flatMap(({ criterion, ranges, isBlocking }) => {
    const areas = ranges.map(({ zone }) => zone)
    const first = areas[0]
    const rule = first && validation(model, criterion as Criterion, first, context)
    return rule === undefined ? [] : [{ areas, blocking: isBlocking === true, ...rule }]
  })
}

type Rule = BookValidation extends infer V
  ? V extends unknown
    ? Omit<V, 'areas' | 'blocking'>
    : never
  : never

function validation(model: Model, criterion: Criterion, first: Area, context: RuleContext): Rule | undefined {
  const { type, values } = criterion
  if (type === 'isBoolean') return { kind: 'list', items: ['TRUE', 'FALSE'] }
  if (type === 'isValueInList') return { kind: 'list', items: values.filter((value) => value !== '') }
  if (type === 'isValueInRange') {
    const formula = toExcelFormula(values[0] ?? '', context)
    return formula === undefined ? undefined : { kind: 'range', formula: anchored(formula) }
  }
  if (type === 'dateIsValid') return { kind: 'date', operator: 'between', formulas: ANY_DAY }
  const operator = COMPARED[type]
  if (operator !== undefined) {
    const formulas = operands(model, criterion, context)
    if (formulas === undefined) return undefined
    return { kind: type.startsWith('date') ? 'date' : 'number', operator, formulas }
  }
  const formula = test(model, criterion, first, context)
  return formula === undefined ? undefined : { kind: 'custom', formula }
}

/** A list stays where it is when the rule is copied from cell to cell. */
function anchored(formula: string): string {
  return formula.replace(/(^|[!:])\$?([A-Z]{1,3})\$?(\d+)/g, '$1$$$2$$$3')
}

/** What a rule compares with, as Excel's formulas: numbers, texts, or formulas of the owner. */
function operands(
  model: Model,
  { values, dateValue }: Criterion,
  context: RuleContext,
): string[] | undefined {
  const relative = dateValue === undefined || dateValue === 'exactDate' ? undefined : RELATIVE_DAYS[dateValue]
  if (relative !== undefined) return [relative]
  const found = values.filter((value) => value !== '').map((value) => operand(model, value, context))
  return found.includes(undefined) ? undefined : (found as string[])
}

const RELATIVE_DAYS: Record<string, string> = {
  today: 'TODAY()',
  yesterday: 'TODAY()-1',
  tomorrow: 'TODAY()+1',
}

function operand(model: Model, value: string, context: RuleContext): string | undefined {
  if (value.startsWith('=')) return toExcelFormula(value, context)
  if (/^-?\d+(\.\d+)?$/.test(value)) return value
  if (/^(true|false)$/i.test(value)) return value.toUpperCase()
  // A date or a percentage as it was typed: the model knows what it is worth.
  const worth = model.getters.evaluateFormula(model.getters.getActiveSheetId(), `=VALUE("${value}")`)
  return typeof worth === 'number' ? String(worth) : text(value)
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}

/** A rule as a formula that is true where the rule is met, about the first cell of its area. */
function test(model: Model, criterion: Criterion, first: Area, context: RuleContext): string | undefined {
  const cell = cellName(first.left, first.top)
  const { type, values } = criterion
  const [a, b] = operands(model, criterion, context) ?? []
  const operator = COMPARED[type]
  const sign = operator && SIGNS[operator]
  const filled = `NOT(ISBLANK(${cell}))`
  switch (type) {
    case 'customFormula':
      return toExcelFormula(values[0] ?? '', context)
    case 'containsText':
      return `ISNUMBER(SEARCH(${text(values[0] ?? '')},${cell}))`
    case 'notContainsText':
      return `ISERROR(SEARCH(${text(values[0] ?? '')},${cell}))`
    case 'isEqualText':
      return `EXACT(${text(values[0] ?? '')},${cell})`
    case 'beginsWithText':
      return `LEFT(${cell},${(values[0] ?? '').length})=${text(values[0] ?? '')}`
    case 'endsWithText':
      return `RIGHT(${cell},${(values[0] ?? '').length})=${text(values[0] ?? '')}`
    case 'isEmail':
      return `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`
    case 'isLink':
      return `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://")`
    case 'isEmpty':
      return `LEN(TRIM(${cell}))=0`
    case 'isNotEmpty':
      return `LEN(TRIM(${cell}))>0`
    case 'isBetween':
    case 'dateIsBetween':
      return a && b && `AND(${filled},${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`
    case 'isNotBetween':
    case 'dateIsNotBetween':
      return a && b && `AND(${filled},OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b})))`
  }
  return sign && a && `AND(${filled},${cell}${sign}${a})`
}

export function conditions(model: Model, sheetId: string, context: RuleContext): BookCondition[] {
  const own = model.getters
    .getConditionalFormats(sheetId)
    .flatMap((format) => condition(model, sheetId, format, context))
  return [...own, ...chips(model, sheetId)]
}

function zones(model: Model, sheetId: string, ranges: readonly string[]): Area[] {
  return ranges.map((range) => model.getters.getRangeFromSheetXC(sheetId, range).zone)
}

function condition(
  model: Model,
  sheetId: string,
  format: ConditionalFormat,
  context: RuleContext,
): BookCondition[] {
  const areas = zones(model, sheetId, format.ranges)
  const first = areas[0]
  const stop = format.stopIfTrue === true
  const { rule } = format
  if (first === undefined) return []
  if (rule.type === 'CellIsRule') {
    const formula = test(model, { ...rule, type: rule.operator } as Criterion, first, context)
    return formula ? [{ areas, formula, style: rule.style, stop }] : []
  }
  if (rule.type === 'ColorScaleRule') {
    const { minimum, midpoint, maximum } = rule
    const at = [
      point(minimum, 'min'),
      ...(midpoint ? [point(midpoint, 'percent')] : []),
      point(maximum, 'max'),
    ]
    return [{ areas, scale: { at }, style: {}, stop }]
  }
  return []
}

function point(
  threshold: { type: string; value?: string; color: number },
  extreme: ScalePoint['type'],
): ScalePoint {
  const color = `#${threshold.color.toString(16).padStart(6, '0')}`
  const value = Number(threshold.value)
  const types: Record<string, ScalePoint['type']> = {
    number: 'num',
    percentage: 'percent',
    percentile: 'percentile',
  }
  const type = types[threshold.type]
  return type === undefined || Number.isNaN(value) ? { type: extreme, color } : { type, value, color }
}

/** Chips do not exist in Excel; the colours of choices come as conditional formats. */
function chips(model: Model, sheetId: string): BookCondition[] {
  return model.getters.getDataValidationRules(sheetId).flatMap(({ criterion, ranges }) => {
    if (criterion.type !== 'isValueInList' || criterion.colors === undefined) return []
    const areas = ranges.map(({ zone }) => zone)
    const first = areas[0]
    if (first === undefined) return []
    return Object.entries(criterion.colors).flatMap(([value, fillColor]) => {
      const style: Style = fillColor === undefined ? {} : { fillColor }
      const formula = `${cellName(first.left, first.top)}=${text(value)}`
      return fillColor === undefined ? [] : [{ areas, formula, style, stop: false }]
    })
  })
}
