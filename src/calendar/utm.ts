import { type Cell, type Grid, refusalAt } from '../core/cells'
import { textAt } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

export interface UtmGrids {
  url: Grid
  source: Grid
  medium: Grid
  campaign: Grid
  content: Grid
  term: Grid
}

export const TAGS = ['source', 'medium', 'campaign', 'content', 'term'] as const

/** With a scheme any host will do, without one it must look like a host; blanks belong in no link. */
const LINK = /^(https?:\/\/[^\s/?#]+|[\p{L}\p{N}][^\s/?#:@]*\.[^\s/?#@]+)([/?#]\S*)?$/iu

export const isLink = (text: string): boolean => LINK.test(text)

/** Reports tell `Sale` from `sale`. Half of a surrogate pair, as a cut emoji leaves it, cannot be encoded. */
function encoded(value: string): string {
  const whole = value.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  )
  return encodeURIComponent(whole.toLowerCase())
}

/** Puts tags into the query of a link: a tag that is there is replaced where it stands, all else is kept. */
export function tagLink(url: string, tags: [name: string, value: string][]): string {
  const hash = url.indexOf('#')
  const [address, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)]
  const mark = address.indexOf('?')
  const [path, query] = mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark + 1)]
  const waiting = new Map(tags.map(([name, value]) => [name, `${name}=${encoded(value)}`]))
  const names = new Set(waiting.keys())
  const parameters: string[] = []
  for (const parameter of query.split('&')) {
    const name = (parameter.split('=')[0] ?? '').toLowerCase()
    const tag = waiting.get(name)
    waiting.delete(name)
    if (tag !== undefined) parameters.push(tag)
    else if (parameter !== '' && !names.has(name)) parameters.push(parameter)
  }
  return `${path}?${[...parameters, ...waiting.values()].join('&')}${fragment}`
}

/** The tagged link in each cell; none where link, source, medium or campaign is missing. */
export function utmLinks(grids: UtmGrids): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape(Object.values(grids)), (row, column) => {
    const url = textAt(grids.url, row, column)
    const tags = TAGS.map((tag): [string, string] => [`utm_${tag}`, textAt(grids[tag], row, column)])
    if (url !== '' && !isLink(url)) throw refusalAt('notALink', grids.url, row, column)
    const isIncomplete = url === '' || tags.slice(0, 3).some(([, value]) => value === '')
    return isIncomplete
      ? ''
      : tagLink(
          url,
          tags.filter(([, value]) => value !== ''),
        )
  })
}
