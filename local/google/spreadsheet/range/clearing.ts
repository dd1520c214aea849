import type { GRange } from '../context'
import { zoneOf } from '../context'
import { clearRules } from '../data-validation'
import { extrasByCell } from './notes'
import { RangeRules } from './rules'

interface ClearOptions {
  commentsOnly?: boolean | undefined
  contentsOnly?: boolean | undefined
  formatOnly?: boolean | undefined
  validationsOnly?: boolean | undefined
  skipFilteredRows?: boolean | undefined
}

/** Clearing in all its forms. */
export class RangeClearing
  extends RangeRules
  implements Pick<GRange, 'clear' | 'clearFormat' | 'clearDataValidations'>
{
  clear(options: ClearOptions = {}): GRange {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly
    if (all || contentsOnly) this.clearContent()
    if (all || formatOnly) this.clearFormat()
    // Notes stay, unless asked for.
    if (commentsOnly) this.clearNote()
    if (all || validationsOnly) this.clearDataValidations()
    return this.self
  }

  clearFormat(): GRange {
    const { engine } = this.context
    for (const extra of extrasByCell(this.context, 'richText', this.area).values()) engine.removeExtra(extra)
    engine.execute('CLEAR_FORMATTING', { sheetId: this.area.sheetId, target: [zoneOf(this.area)] })
    return this.self
  }

  clearDataValidations(): GRange {
    clearRules(this.context, this.area)
    return this.self
  }
}
