import { implementationOf } from '../strict'
import { readColor } from './colors'
import { type Context, Standin, show } from './context'

type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder

/** Undefined: this style says nothing about it. */
export interface TextLook {
  fontFamily?: string
  fontSize?: number
  textColor?: string
  bold?: boolean
  italic?: boolean
  strikethrough?: boolean
  underline?: boolean
}

export class TextStyle
  extends Standin<GTextStyle>
  implements
    Pick<
      GTextStyle,
      | 'copy'
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  constructor(
    readonly context: Context,
    readonly look: TextLook,
  ) {
    super()
  }

  copy(): Builder {
    return newTextStyleBuilder(this.context, this.look)
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null
  }

  getForegroundColor(): string | null {
    return this.look.textColor ?? null
  }

  isBold(): boolean | null {
    return this.look.bold ?? null
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null
  }
}

class TextStyleBuilder extends Standin<Builder> implements Omit<Builder, 'setForegroundColorObject'> {
  private readonly look: TextLook

  constructor(
    readonly context: Context,
    look: TextLook = {},
  ) {
    super()
    this.look = { ...look }
  }

  build(): GTextStyle {
    return textStyleOf(this.context, { ...this.look })
  }

  setBold(bold: boolean): Builder {
    return this._set({ bold })
  }

  setFontFamily(fontFamily: string): Builder {
    return this._set({ fontFamily })
  }

  setFontSize(fontSize: number): Builder {
    return this._set({ fontSize })
  }

  setForegroundColor(cssString: string): Builder {
    return this._set({ textColor: readColor(cssString) })
  }

  setItalic(italic: boolean): Builder {
    return this._set({ italic })
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return this._set({ strikethrough })
  }

  setUnderline(underline: boolean): Builder {
    return this._set({ underline })
  }

  _set(look: TextLook): Builder {
    Object.assign(this.look, look)
    return this.self
  }
}

export function textStyleOf(context: Context, look: TextLook): GTextStyle {
  return show<GTextStyle>(context.host, 'TextStyle', new TextStyle(context, look))
}

export function newTextStyleBuilder(context: Context, look?: TextLook): Builder {
  return show<Builder>(context.host, 'TextStyleBuilder', new TextStyleBuilder(context, look))
}

export function lookOf(style: unknown): TextLook | undefined {
  return implementationOf(style, TextStyle)?.look
}
