import { exception } from '../../exception'
import { height, width } from '../a1'
import type { GRange } from '../context'
import { checkAgainstRule } from '../validation-check'
import { type Position, RangeBase } from './base'

const MOST_CHARACTERS = 50_000

/** Values and formulas. */
export class RangeValues
  extends RangeBase
  implements
    Pick<
      GRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'isBlank'
      | 'clearContent'
    >
{
  getValue(): unknown {
    return this.context.engine.value(this._first)
  }

  getValues(): unknown[][] {
    return this._map((position) => this.context.engine.value(position))
  }

  setValue(value: unknown): GRange {
    if (typeof value === 'string' && value.startsWith('=')) return this.setFormula(value)
    return this._each((position) => this._type(position, value))
  }

  setValues(values: unknown[][]): GRange {
    return this._eachOf('setValues', values, (position, value) => this._type(position, value))
  }

  getDisplayValue(): string {
    return this.context.engine.display(this._first)
  }

  getDisplayValues(): string[][] {
    return this._map((position) => this.context.engine.display(position))
  }

  getFormula(): string {
    return this.context.engine.formulaAt(this._first)
  }

  getFormulas(): string[][] {
    return this._map((position) => this.context.engine.formulaAt(position))
  }

  setFormula(formula: string): GRange {
    this._typeFormula(this._first, formula)
    if (height(this.area) * width(this.area) === 1) return this.self
    // Relative references move from cell to cell, as if the formula were filled into the range.
    const { engine } = this.context
    const compiled = engine.compiledAt(this._first)
    if (!compiled) return this._each((position) => this._typeFormula(position, formula))
    return this._each(({ sheetId, col, row }) => {
      const [right, down] = [col - this.area.left, row - this.area.top]
      if (!right && !down) return
      const content = engine.getters.getTranslatedCellFormula(sheetId, right, down, compiled)
      engine.write(sheetId, col, row, { content })
    })
  }

  setFormulas(formulas: string[][]): GRange {
    return this._eachOf('setFormulas', formulas, (position, formula) => this._typeFormula(position, formula))
  }

  isBlank(): boolean {
    return this._map((position) => this.context.engine.value(position) === '').every((row) =>
      row.every(Boolean),
    )
  }

  clearContent(): GRange {
    return this._each(({ sheetId, col, row }) => {
      this.context.engine.write(sheetId, col, row, { content: '' })
    })
  }

  _type(position: Position, value: unknown): void {
    if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
      throw exception(
        `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
      )
    }
    checkAgainstRule(this.context, position, value)
    this.context.engine.type(position.sheetId, position.col, position.row, value)
  }

  _typeFormula(position: Position, formula: string): void {
    const text = String(formula ?? '')
    const content = text === '' || text.startsWith('=') ? text : `=${text}`
    this.context.engine.type(position.sheetId, position.col, position.row, content)
  }
}
