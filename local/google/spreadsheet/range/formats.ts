import { signatureError } from '../../strict'
import { readColor, rgbColor } from '../colors'
import type { GRange } from '../context'
import { enums, enumValue, nameOf } from '../enums'
import type { Position } from './base'
import { RangeValues } from './values'

type Style = Record<string, unknown>
type FontLine = GoogleAppsScript.Spreadsheet.FontLine
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null
type Vertical = 'top' | 'middle' | 'bottom' | null

/** What Google answers for the automatic format. */
const AUTOMATIC = '0.###############'

const wrapNames: Record<string, string> = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' }

/** How cells look: number formats, colours, fonts, alignment, wrapping. */
export class RangeFormats
  extends RangeValues
  implements
    Pick<
      GRange,
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getBackground'
      | 'getBackgrounds'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setBackgroundRGB'
      | 'setFontColor'
      | 'setFontColors'
      | 'getFontFamily'
      | 'getFontFamilies'
      | 'setFontFamily'
      | 'setFontFamilies'
      | 'getFontSize'
      | 'getFontSizes'
      | 'setFontSize'
      | 'setFontSizes'
      | 'getFontWeight'
      | 'getFontWeights'
      | 'setFontWeight'
      | 'setFontWeights'
      | 'getFontStyle'
      | 'getFontStyles'
      | 'setFontStyle'
      | 'setFontStyles'
      | 'getFontLine'
      | 'getFontLines'
      | 'setFontLine'
      | 'setFontLines'
      | 'getHorizontalAlignment'
      | 'getHorizontalAlignments'
      | 'setHorizontalAlignment'
      | 'setHorizontalAlignments'
      | 'getVerticalAlignment'
      | 'getVerticalAlignments'
      | 'setVerticalAlignment'
      | 'setVerticalAlignments'
      | 'getWrap'
      | 'getWraps'
      | 'setWrap'
      | 'setWraps'
      | 'getWrapStrategy'
      | 'getWrapStrategies'
      | 'setWrapStrategy'
      | 'setWrapStrategies'
    >
{
  _style(position: Position): Style {
    return (this.context.engine.cell(position)?.style ?? {}) as Style
  }

  _paint(position: Position, style: Style): void {
    this.context.engine.write(position.sheetId, position.col, position.row, { style })
  }

  _paintAll(style: Style): GRange {
    return this._each((position) => this._paint(position, style))
  }

  _read<T>(read: (style: Style) => T): T {
    return read(this._style(this._first))
  }

  _readAll<T>(read: (style: Style) => T): T[][] {
    return this._map((position) => read(this._style(position)))
  }

  // --- number formats

  getNumberFormat(): string {
    return this._format(this._first)
  }

  getNumberFormats(): string[][] {
    return this._map((position) => this._format(position))
  }

  setNumberFormat(format: string): GRange {
    return this._each((position) => this._setFormat(position, format))
  }

  setNumberFormats(formats: string[][]): GRange {
    return this._eachOf('setNumberFormats', formats, (position, format) => this._setFormat(position, format))
  }

  _format(position: Position): string {
    const { engine } = this.context
    return engine.googleFormat(engine.cell(position)?.format) || AUTOMATIC
  }

  _setFormat({ sheetId, col, row }: Position, format: string): void {
    if (typeof format !== 'string') {
      throw signatureError('SpreadsheetApp.Range', 'setNumberFormat', [format])
    }
    const { engine } = this.context
    engine.write(sheetId, col, row, { format: engine.formatFor(format) })
  }

  // --- colours

  getBackground(): string {
    return this._read(background)
  }

  getBackgrounds(): string[][] {
    return this._readAll(background)
  }

  setBackground(color: string | null): GRange {
    return this._paintAll(filled(color))
  }

  setBackgrounds(colors: (string | null)[][]): GRange {
    return this._eachOf('setBackgrounds', colors, (position, color) => this._paint(position, filled(color)))
  }

  setBackgroundRGB(red: number, green: number, blue: number): GRange {
    return this._paintAll({ fillColor: rgbColor(red, green, blue) })
  }

  getFontColor(): string {
    return this._read(fontColor)
  }

  getFontColors(): string[][] {
    return this._readAll(fontColor)
  }

  setFontColor(color: string | null): GRange {
    return this._paintAll(inked(color))
  }

  setFontColors(colors: (string | null)[][]): GRange {
    return this._eachOf('setFontColors', colors, (position, color) => this._paint(position, inked(color)))
  }

  // --- fonts

  getFontFamily(): string {
    return this._read(fontFamily)
  }

  getFontFamilies(): string[][] {
    return this._readAll(fontFamily)
  }

  setFontFamily(family: string | null): GRange {
    return this._paintAll({ fontFamily: family ?? undefined })
  }

  setFontFamilies(families: (string | null)[][]): GRange {
    return this._eachOf('setFontFamilies', families, (position, family) =>
      this._paint(position, { fontFamily: family ?? undefined }),
    )
  }

  getFontSize(): number {
    return this._read(fontSize)
  }

  getFontSizes(): number[][] {
    return this._readAll(fontSize)
  }

  setFontSize(size: number): GRange {
    return this._paintAll({ fontSize: size })
  }

  setFontSizes(sizes: number[][]): GRange {
    return this._eachOf('setFontSizes', sizes, (position, size) => this._paint(position, { fontSize: size }))
  }

  getFontWeight(): FontWeight {
    return this._read(fontWeight)
  }

  getFontWeights(): FontWeight[][] {
    return this._readAll(fontWeight)
  }

  setFontWeight(weight: FontWeight | null): GRange {
    return this._paintAll(weighted(weight))
  }

  setFontWeights(weights: (FontWeight | null)[][]): GRange {
    return this._eachOf('setFontWeights', weights, (position, weight) =>
      this._paint(position, weighted(weight)),
    )
  }

  getFontStyle(): FontStyle {
    return this._read(fontStyle)
  }

  getFontStyles(): FontStyle[][] {
    return this._readAll(fontStyle)
  }

  setFontStyle(style: FontStyle | null): GRange {
    return this._paintAll(slanted(style))
  }

  setFontStyles(styles: (FontStyle | null)[][]): GRange {
    return this._eachOf('setFontStyles', styles, (position, style) => this._paint(position, slanted(style)))
  }

  getFontLine(): FontLine {
    return this._read(fontLine)
  }

  getFontLines(): FontLine[][] {
    return this._readAll(fontLine)
  }

  setFontLine(line: FontLine | null): GRange {
    return this._paintAll(lined(line))
  }

  setFontLines(lines: (FontLine | null)[][]): GRange {
    return this._eachOf('setFontLines', lines, (position, line) => this._paint(position, lined(line)))
  }

  // --- alignment

  getHorizontalAlignment(): string {
    return this._read(horizontal)
  }

  getHorizontalAlignments(): string[][] {
    return this._readAll(horizontal)
  }

  setHorizontalAlignment(alignment: Horizontal): GRange {
    return this._paintAll(aligned(alignment))
  }

  setHorizontalAlignments(alignments: Horizontal[][]): GRange {
    return this._eachOf('setHorizontalAlignments', alignments, (position, alignment) =>
      this._paint(position, aligned(alignment)),
    )
  }

  getVerticalAlignment(): string {
    return this._read(vertical)
  }

  getVerticalAlignments(): string[][] {
    return this._readAll(vertical)
  }

  setVerticalAlignment(alignment: Vertical): GRange {
    return this._paintAll(raised(alignment))
  }

  setVerticalAlignments(alignments: Vertical[][]): GRange {
    return this._eachOf('setVerticalAlignments', alignments, (position, alignment) =>
      this._paint(position, raised(alignment)),
    )
  }

  // --- wrapping

  getWrap(): boolean {
    return this._read(wraps)
  }

  getWraps(): boolean[][] {
    return this._readAll(wraps)
  }

  setWrap(isWrapEnabled: boolean): GRange {
    return this._paintAll({ wrapping: isWrapEnabled ? 'wrap' : 'overflow' })
  }

  setWraps(wrapped: boolean[][]): GRange {
    return this._eachOf('setWraps', wrapped, (position, wrap) =>
      this._paint(position, { wrapping: wrap ? 'wrap' : 'overflow' }),
    )
  }

  getWrapStrategy(): WrapStrategy {
    return this._read(wrapStrategy)
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this._readAll(wrapStrategy)
  }

  setWrapStrategy(strategy: WrapStrategy): GRange {
    return this._paintAll({ wrapping: wrapNames[nameOf(strategy)] })
  }

  setWrapStrategies(strategies: WrapStrategy[][]): GRange {
    return this._eachOf('setWrapStrategies', strategies, (position, strategy) =>
      this._paint(position, { wrapping: wrapNames[nameOf(strategy)] }),
    )
  }
}

const background = (style: Style): string => String(style.fillColor ?? '#ffffff').toLowerCase()
const fontColor = (style: Style): string => String(style.textColor ?? '#000000').toLowerCase()
const fontFamily = (style: Style): string => String(style.fontFamily ?? 'Arial')
const fontSize = (style: Style): number => Number(style.fontSize ?? 10)
const fontWeight = (style: Style): FontWeight => (style.bold ? 'bold' : 'normal')
const fontStyle = (style: Style): FontStyle => (style.italic ? 'italic' : 'normal')
const fontLine = (style: Style): FontLine =>
  style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'
const horizontal = (style: Style): string => String(style.align ?? 'general')
const vertical = (style: Style): string => String(style.verticalAlign ?? 'bottom')
// A cell that nobody told anything answers true here, and OVERFLOW as its strategy.
const wraps = (style: Style): boolean => style.wrapping === 'wrap' || style.wrapping === undefined
const wrapStrategy = (style: Style): WrapStrategy =>
  enumValue(enums.WrapStrategy, String(style.wrapping ?? 'overflow').toUpperCase()) as WrapStrategy

const filled = (color: string | null): Style => ({ fillColor: color ? readColor(color) : undefined })
const inked = (color: string | null): Style => ({ textColor: color ? readColor(color) : undefined })
const weighted = (weight: FontWeight | null): Style => ({ bold: weight === 'bold' || undefined })
const slanted = (style: FontStyle | null): Style => ({ italic: style === 'italic' || undefined })
const lined = (line: FontLine | null): Style => ({
  underline: line === 'underline' || undefined,
  strikethrough: line === 'line-through' || undefined,
})
const aligned = (alignment: Horizontal): Style => ({
  align: alignment === null || alignment === 'normal' ? undefined : alignment,
})
const raised = (alignment: Vertical): Style => ({ verticalAlign: alignment ?? undefined })
