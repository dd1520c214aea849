import type { Workbook } from '@cj-tech-master/excelts'
import type { BookCondition } from './book'
import { areaName } from './cells'
import { argb, fontOf } from './write-style'

type Sheet = ReturnType<Workbook['addWorksheet']>

/** Rules in their order: of two that are met, the first one counts, as in the grid. */
export function addConditions(sheet: Sheet, conditions: readonly BookCondition[]): void {
  for (const [index, condition] of conditions.entries()) {
    const ref = condition.areas.map(areaName).join(' ')
    const rule = ruleOf(condition)
    if (rule !== undefined) {
      sheet.addConditionalFormatting({ ref, rules: [{ priority: index + 1, ...rule } as never] })
    }
  }
}

function ruleOf({ formula, scale, style }: BookCondition) {
  if (scale !== undefined) {
    return {
      type: 'colorScale',
      cfvo: scale.at.map(({ type, value }) => ({ type, ...(value === undefined ? {} : { value }) })),
      color: scale.at.map(({ color }) => ({ argb: argb(color) })),
    }
  }
  if (formula === undefined) return undefined
  return {
    type: 'expression',
    formulae: [formula],
    style: {
      font: fontOf(style),
      ...(style.fillColor
        ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(style.fillColor) } } }
        : {}),
    },
  }
}
