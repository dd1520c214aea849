import { readColor } from './colors'
import { type Context, Standin, show } from './context'

type GColor = GoogleAppsScript.Spreadsheet.Color
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder
type Rgb = GoogleAppsScript.Base.RgbColor

class RgbColor extends Standin<Rgb> implements Pick<Rgb, 'asHexString' | 'getBlue' | 'getGreen' | 'getRed'> {
  constructor(readonly hex: string) {
    super()
  }

  asHexString(): string {
    return this.hex
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16)
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16)
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16)
  }
}

class Color extends Standin<GColor> implements Pick<GColor, 'asRgbColor'> {
  constructor(
    readonly context: Context,
    readonly hex: string,
  ) {
    super()
  }

  asRgbColor(): Rgb {
    return show<Rgb>(this.context.host, 'RgbColor', new RgbColor(this.hex))
  }
}

class ColorBuilder extends Standin<Builder> implements Pick<Builder, 'asRgbColor' | 'build' | 'setRgbColor'> {
  private hex = '#000000'

  constructor(readonly context: Context) {
    super()
  }

  asRgbColor(): Rgb {
    return show<Rgb>(this.context.host, 'RgbColor', new RgbColor(this.hex))
  }

  build(): GColor {
    return show<GColor>(this.context.host, 'Color', new Color(this.context, this.hex))
  }

  setRgbColor(cssString: string): Builder {
    this.hex = readColor(cssString)
    return this.self
  }
}

export function newColorBuilder(context: Context): Builder {
  return show<Builder>(context.host, 'ColorBuilder', new ColorBuilder(context))
}
