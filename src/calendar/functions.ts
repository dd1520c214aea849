import { type Argument, type Cell, gridOf } from '../core/cells'
import { answering } from '../workbook/custom-function'
import { utmLinks } from './utm'

/**
 * A link with UTM tags, so that web statistics tell which post or campaign a visitor came from.
 *
 * Values are lower-cased and percent-encoded. Query and fragment of the link are kept, a tag that it has is replaced.
 * Empty where link, source, medium or campaign is missing. Source: GA4 campaign parameters (help 10917952).
 * Error: a link that is none.
 *
 * @example =SMM_UTM("https://shop.example/?a=1#new", "Instagram", "social", "Spring sale") answers https://shop.example/?a=1&utm_source=instagram&utm_medium=social&utm_campaign=spring%20sale#new
 *
 * @param {string[][]} url The link: one, or a range of them.
 * @param {string[][]} source Where the visitor comes from, such as instagram.
 * @param {string[][]} medium The kind of traffic, such as social or paid_social.
 * @param {string[][]} campaign The campaign's name.
 * @param {string[][]} content Optional: which post or advert.
 * @param {string[][]} term Optional: the keyword.
 * @return {string[][]} The tagged link, in the same shape.
 * @customfunction
 */
export function SMM_UTM(
  url: Argument,
  source: Argument,
  medium: Argument,
  campaign: Argument,
  content?: Argument,
  term?: Argument,
): Cell | Cell[][] {
  return answering(() =>
    utmLinks({
      url: gridOf('url', url),
      source: gridOf('source', source),
      medium: gridOf('medium', medium),
      campaign: gridOf('campaign', campaign),
      content: gridOf('content', content),
      term: gridOf('term', term),
    }),
  )
}
