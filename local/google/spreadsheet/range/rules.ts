import { exception } from '../../exception'
import { notEmulated } from '../../strict'
import type { Area } from '../a1'
import type { GRange } from '../context'
import { clearRules, putRule, ruleAt, setRule } from '../data-validation'
import { RangeLayout } from './layout'

type Validation = GoogleAppsScript.Spreadsheet.DataValidation

const checkbox = { criteria: 'CHECKBOX', args: [], allowInvalid: true, helpText: null }

/** Data validation and checkboxes. */
export class RangeRules
  extends RangeLayout
  implements
    Pick<
      GRange,
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'insertCheckboxes'
      | 'removeCheckboxes'
      | 'check'
      | 'uncheck'
      | 'isChecked'
    >
{
  getDataValidation(): Validation | null {
    return ruleAt(this.context, this._first)
  }

  getDataValidations(): (Validation | null)[][] {
    return this._map((position) => ruleAt(this.context, position))
  }

  setDataValidation(rule: Validation | null): GRange {
    setRule(this.context, [this.area], rule)
    return this.self
  }

  setDataValidations(rules: (Validation | null)[][]): GRange {
    const areas = new Map<Validation | null, Area[]>()
    this._eachOf('setDataValidations', rules, ({ sheetId, row, col }, rule) => {
      const area = { sheetId, top: row, bottom: row, left: col, right: col }
      areas.set(rule, [...(areas.get(rule) ?? []), area])
    })
    for (const [rule, cells] of areas) setRule(this.context, cells, rule)
    return this.self
  }

  insertCheckboxes(...values: unknown[]): GRange {
    if (values.length) throw notEmulated('Range.insertCheckboxes with values of its own')
    putRule(this.context, [this.area], checkbox)
    return this._each(({ sheetId, col, row }) => {
      this.context.engine.write(sheetId, col, row, { content: 'FALSE' })
    })
  }

  removeCheckboxes(): GRange {
    return this._each((position) => {
      if (!this._isCheckbox(position)) return
      const { sheetId, row, col } = position
      clearRules(this.context, { sheetId, top: row, bottom: row, left: col, right: col })
      this.context.engine.write(sheetId, col, row, { content: '' })
    })
  }

  check(): GRange {
    return this._tick('TRUE')
  }

  uncheck(): GRange {
    return this._tick('FALSE')
  }

  isChecked(): boolean | null {
    const states = this._map((position) =>
      this._isCheckbox(position) ? this.context.engine.value(position) === true : null,
    ).flat()
    const [first] = states
    return states.every((state) => state === first) ? (first ?? null) : null
  }

  _tick(content: string): GRange {
    const cells = this._map((position) => this._isCheckbox(position)).flat()
    if (!cells.every(Boolean)) throw exception('The range contains a cell that is not a checkbox.')
    return this._each(({ sheetId, col, row }) => this.context.engine.write(sheetId, col, row, { content }))
  }

  _isCheckbox(position: { sheetId: string; col: number; row: number }): boolean {
    this.context.engine.flush()
    const rule = this.context.engine.getters.getValidationRuleForCell(position)
    return rule?.criterion.type === 'isBoolean'
  }
}
