import { exception } from '../exception'
import { implementationOf } from '../strict'
import { type Context, Standin, show } from './context'
import { lookOf, type TextLook, textStyleOf } from './text-style'

type GRich = GoogleAppsScript.Spreadsheet.RichTextValue
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder
type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle

/** Letters of one look and link. */
export interface Run {
  start: number
  end: number
  look: TextLook
  link: string | null
}

export interface Rich {
  text: string
  runs: Run[]
}

export class RichTextValue extends Standin<GRich> implements GRich {
  constructor(
    readonly context: Context,
    readonly rich: Rich,
    readonly start = 0,
  ) {
    super()
  }

  copy(): Builder {
    return newRichTextBuilder(this.context, this.rich)
  }

  getText(): string {
    return this.rich.text
  }

  getStartIndex(): number {
    return this.start
  }

  getEndIndex(): number {
    return this.start + this.rich.text.length
  }

  getRuns(): GRich[] {
    return this.rich.runs.map(({ start, end, look, link }) => {
      const text = this.rich.text.slice(start, end)
      const run = { text, runs: [{ start: 0, end: text.length, look, link }] }
      return richTextOf(this.context, run, start)
    })
  }

  getTextStyle(startOffset?: number, endOffset?: number): GTextStyle {
    const looks = this._between(startOffset, endOffset).map((run) => run.look)
    return textStyleOf(this.context, common(looks))
  }

  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const links = new Set(this._between(startOffset, endOffset).map((run) => run.link))
    const [only] = links
    return links.size === 1 ? (only ?? null) : null
  }

  _between(start = 0, end = this.rich.text.length): Run[] {
    return this.rich.runs.filter((run) => run.start < end && start < run.end)
  }
}

/** What all of them agree on. */
function common(looks: TextLook[]): TextLook {
  const [first = {}, ...others] = looks
  const agreed = Object.entries(first).filter(([key, value]) =>
    others.every((look) => look[key as keyof TextLook] === value),
  )
  return Object.fromEntries(agreed)
}

class RichTextValueBuilder extends Standin<Builder> implements Builder {
  private rich: Rich | undefined

  constructor(
    readonly context: Context,
    rich?: Rich,
  ) {
    super()
    this.rich = rich && { text: rich.text, runs: rich.runs.map((run) => ({ ...run })) }
  }

  build(): GRich {
    const rich = this.rich ?? { text: '', runs: [] }
    return richTextOf(this.context, { text: rich.text, runs: joined(rich.runs) })
  }

  setText(text: string): Builder {
    this.rich = { text, runs: text ? [{ start: 0, end: text.length, look: {}, link: null }] : [] }
    return this.self
  }

  setTextStyle(...args: unknown[]): Builder {
    const [start, end, style] = args.length === 1 ? [undefined, undefined, args[0]] : args
    const look = style === null ? undefined : lookOf(style)
    return this._change(start, end, (run) => {
      run.look = look ? { ...run.look, ...look } : {}
    })
  }

  setLinkUrl(...args: unknown[]): Builder {
    const [start, end, url] = args.length === 1 ? [undefined, undefined, args[0]] : args
    return this._change(start, end, (run) => {
      run.link = url === null ? null : String(url)
    })
  }

  _change(from: unknown, to: unknown, change: (run: Run) => void): Builder {
    if (!this.rich) throw exception('Text must be set before other options can be set.')
    const { text } = this.rich
    const start = from === undefined ? 0 : Number(from)
    const end = to === undefined ? text.length : Number(to)
    if (start < 0 || end > text.length || start > end) throw exception('Offsets are out of the text.')
    this.rich.runs = this.rich.runs.flatMap((run) => cut(run, start)).flatMap((run) => cut(run, end))
    for (const run of this.rich.runs) if (run.start >= start && run.end <= end) change(run)
    return this.self
  }
}

function cut(run: Run, at: number): Run[] {
  if (at <= run.start || at >= run.end) return [run]
  return [
    { ...run, look: { ...run.look }, end: at },
    { ...run, look: { ...run.look }, start: at },
  ]
}

/** Neighbours that look alike are one run. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    const same = last && last.link === run.link && JSON.stringify(last.look) === JSON.stringify(run.look)
    if (same) last.end = run.end
    else result.push({ ...run })
  }
  return result
}

export function richTextOf(context: Context, rich: Rich, start = 0): GRich {
  return show<GRich>(context.host, 'RichTextValue', new RichTextValue(context, rich, start))
}

export function newRichTextBuilder(context: Context, rich?: Rich): Builder {
  return show<Builder>(context.host, 'RichTextValueBuilder', new RichTextValueBuilder(context, rich))
}

export function richOf(value: unknown): Rich | undefined {
  return implementationOf(value, RichTextValue)?.rich
}
