import { notEmulated } from '../strict'
import type { Area } from './a1'
import { type Context, type GRange, type GRangeList, Standin, show } from './context'
import type { Range } from './range'

type Offered =
  | 'activate'
  | 'breakApart'
  | 'check'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getRanges'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'setBackground'
  | 'setBackgroundRGB'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFormula'
  | 'setHorizontalAlignment'
  | 'setNote'
  | 'setNumberFormat'
  | 'setValue'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'uncheck'

/** Several ranges of one sheet: each method does to all of them what Range does to one. */
class RangeList extends Standin<GRangeList> {
  constructor(
    readonly context: Context,
    readonly areas: readonly Area[],
    readonly ranges: readonly Range[],
  ) {
    super()
  }

  getRanges(): GRange[] {
    return this.areas.map((area) => this.context.range(area))
  }
}

const forwarded: Exclude<Offered, 'getRanges' | 'activate'>[] = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
]

for (const method of forwarded) {
  Object.defineProperty(RangeList.prototype, method, {
    configurable: true,
    writable: true,
    value(this: RangeList, ...args: unknown[]) {
      for (const range of this.ranges) Reflect.apply(range[method] as () => unknown, range, args)
      return this.self
    },
  })
}

export function newRangeList(
  context: Context,
  areas: readonly Area[],
  make: (area: Area) => Range,
): GRangeList {
  if (!areas.length) throw notEmulated('a RangeList of no ranges')
  return show<GRangeList>(context.host, 'RangeList', new RangeList(context, areas, areas.map(make)))
}
