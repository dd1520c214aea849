import { exception } from '../exception'
import { isDate } from '../workbook'
import { writeA1 } from './a1'
import type { Context } from './context'

/**
 * Google refuses a script's value that a rule of the cell rejects, as it refuses the owner's.
 * Formulas pass: their result is only known later.
 */
export function checkAgainstRule(
  context: Context,
  position: { sheetId: string; col: number; row: number },
  value: unknown,
): void {
  const { engine } = context
  if (engine.rulesWait) engine.flush()
  const rule = engine.getters.getValidationRuleForCell(position)
  if (!rule?.isBlocking || value === '' || value === null || value === undefined) return
  if (typeof value === 'string' && value.startsWith('=')) return
  engine.flush()
  const plain = isDate(value) ? engine.serialOf(value) : engine.typedValue(value as string | number | boolean)
  if (engine.getters.getValidationResultForCellValue(plain, position).isValid) return
  const { row, col, sheetId } = position
  const cell = writeA1({ sheetId, top: row, bottom: row, left: col, right: col })
  const help = engine.extras('validation').find((extra) => extra.id === rule.id)?.data.helpText
  const list = rule.criterion.type === 'isValueInList' ? rule.criterion.values.join(', ') : ''
  const advice = help ? ` ${help}` : list ? ` Please enter one of the following values: ${list}.` : ''
  throw exception(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${advice}`,
  )
}
