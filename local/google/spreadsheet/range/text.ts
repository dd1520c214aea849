import { exception } from '../../exception'
import type { GRange } from '../context'
import { type Rich, richOf, richTextOf } from '../rich-text'
import { lookOf, type TextLook, textStyleOf } from '../text-style'
import type { Position } from './base'
import { RangeCopying } from './copying'
import { cellKey, extrasByCell, putCellExtra } from './notes'

type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle
type GRich = GoogleAppsScript.Spreadsheet.RichTextValue

/** Styles of text, and of parts of it. */
export class RangeText
  extends RangeCopying
  implements
    Pick<
      GRange,
      | 'getTextStyle'
      | 'getTextStyles'
      | 'setTextStyle'
      | 'setTextStyles'
      | 'getRichTextValue'
      | 'getRichTextValues'
      | 'setRichTextValue'
      | 'setRichTextValues'
    >
{
  getTextStyle(): GTextStyle {
    return textStyleOf(this.context, this._look(this._first))
  }

  getTextStyles(): GTextStyle[][] {
    return this._map((position) => textStyleOf(this.context, this._look(position)))
  }

  setTextStyle(style: GTextStyle): GRange {
    const look = given(style)
    return this._each((position) => this._wear(position, look))
  }

  setTextStyles(styles: GTextStyle[][]): GRange {
    return this._eachOf('setTextStyles', styles, (position, style) => this._wear(position, given(style)))
  }

  getRichTextValue(): GRich | null {
    return this.getRichTextValues()[0]?.[0] ?? null
  }

  getRichTextValues(): (GRich | null)[][] {
    const held = extrasByCell(this.context, 'richText', this.area)
    return this._map((position) => {
      const data = held.get(cellKey(position))?.data
      const own = this._look(position)
      if (data) {
        const { text, runs } = data as unknown as Rich
        // What a part does not say, the cell says.
        const full = runs.map((run) => ({ ...run, look: { ...own, ...run.look } }))
        return richTextOf(this.context, { text, runs: full })
      }
      const value = this.context.engine.value(position)
      const isText = typeof value === 'string' && !this.context.engine.formulaAt(position)
      if (!isText) return null
      const runs = value ? [{ start: 0, end: value.length, look: own, link: null }] : []
      return richTextOf(this.context, { text: value, runs })
    })
  }

  setRichTextValue(value: GRich): GRange {
    return this._each((position) => this._setRich(position, value))
  }

  setRichTextValues(values: GRich[][]): GRange {
    return this._eachOf('setRichTextValues', values, (position, value) => this._setRich(position, value))
  }

  _setRich(position: Position, value: unknown): void {
    const rich = richOf(value)
    if (!rich) throw exception('Invalid argument: value')
    const { sheetId, col, row } = position
    const { engine } = this.context
    engine.write(sheetId, col, row, { content: rich.text && engine.literalText(rich.text) })
    // The whole text in one look is the cell's look: that is what the grid can show.
    const [only] = rich.runs
    if (rich.runs.length === 1 && only) this._wear(position, only.look)
    const plain = rich.runs.length < 2 && !only?.link
    if (plain) return
    // After the content: what is typed over loses its parts.
    engine.flush()
    putCellExtra(this.context, 'richText', undefined, position, { text: rich.text, runs: rich.runs })
  }

  _wear(position: Position, look: TextLook): void {
    const style = Object.entries(look).map(([key, value]) => [key, value === false ? undefined : value])
    this._paint(position, Object.fromEntries(style))
  }

  _look(position: Position): TextLook {
    const style = this._style(position) as TextLook
    return {
      fontFamily: style.fontFamily ?? 'arial,sans,sans-serif',
      fontSize: style.fontSize ?? 10,
      textColor: style.textColor ?? '#000000',
      bold: style.bold === true,
      italic: style.italic === true,
      strikethrough: style.strikethrough === true,
      underline: style.underline === true,
    }
  }
}

function given(style: unknown): TextLook {
  const look = lookOf(style)
  if (!look) throw exception('Invalid argument: style')
  return look
}
