import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import type { PlanGrids } from './day-lines'
import { monthView } from './month-view'
import { utmLinks } from './utm'
import { weekView } from './week-view'

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

function planGrids(
  day: PlanGrids['day'],
  dates: Argument,
  times: Argument,
  lines: Argument,
  keyDates: Argument,
  keyNames: Argument,
  weekStart: Argument,
): PlanGrids {
  return {
    day,
    dates: gridOf('dates', dates),
    times: gridOf('times', times),
    lines: gridOf('lines', lines),
    keyDates: gridOf('key_dates', keyDates),
    keyNames: gridOf('key_names', keyNames),
    weekStart: oneCell('week_start', weekStart),
  }
}

/**
 * A month as a calendar: six weeks of seven days, each week a row of the days of the month and below it a row of what
 * is planned.
 *
 * Key dates come first, with a star, then the lines in order of time, whatever the order of the rows. Five lines a day
 * have room; where there are more, the last one counts them. Rows without a date are left out.
 * Errors: a month that is no date, ranges of different sizes.
 *
 * @example =SMM_MONTH_VIEW(DATE(2026, 2, 1), Posts!A2:A, Posts!B2:B, Posts!C2:D)
 *
 * @param {Date} month Any day of the month.
 * @param {Date[][]} dates The days of the posts, one in each row.
 * @param {string[][]} times Their times, such as 09:30; empty where there is none.
 * @param {string[][]} lines What is said about each: one column, or several, which become one line.
 * @param {Date[][]} key_dates Optional: days to be kept in mind; in a second column the last day of what lasts longer.
 * @param {string[][]} key_names Optional: their names.
 * @param {number} week_start Optional: the day on which weeks begin, from 1, Monday (if left out), to 7, Sunday.
 * @return {(number|string)[][]} Twelve rows of seven.
 * @customfunction
 */
export function SMM_MONTH_VIEW(
  month: Argument,
  dates: Argument,
  times: Argument,
  lines: Argument,
  key_dates?: Argument,
  key_names?: Argument,
  week_start?: Argument,
): Cell[][] {
  return answering(() =>
    monthView(
      planGrids(oneCell('month', month), dates, times, lines, key_dates, key_names, week_start),
      cellDays().numberOf,
    ),
  )
}

/**
 * A week as a calendar: seven days side by side, the posts of each below each other as cards.
 *
 * Key dates come first, with a star, then the posts in order of time, whatever the order of the rows. As many rows as
 * the fullest day has. Rows without a date are left out.
 * Errors: a day that is no date, ranges of different sizes.
 *
 * @example =SMM_WEEK_VIEW(DATE(2026, 2, 14), Posts!A2:A, Posts!B2:B, Posts!C2:F)
 *
 * @param {Date} day Any day of the week.
 * @param {Date[][]} dates The days of the posts, one in each row.
 * @param {string[][]} times Their times, such as 09:30; empty where there is none.
 * @param {string[][]} lines What is said about each; every column becomes a line of the card.
 * @param {Date[][]} key_dates Optional: days to be kept in mind; in a second column the last day of what lasts longer.
 * @param {string[][]} key_names Optional: their names.
 * @param {number} week_start Optional: the day on which weeks begin, from 1, Monday (if left out), to 7, Sunday.
 * @return {string[][]} Seven columns of cards.
 * @customfunction
 */
export function SMM_WEEK_VIEW(
  day: Argument,
  dates: Argument,
  times: Argument,
  lines: Argument,
  key_dates?: Argument,
  key_names?: Argument,
  week_start?: Argument,
): Cell[][] {
  return answering(() =>
    weekView(
      planGrids(oneCell('day', day), dates, times, lines, key_dates, key_names, week_start),
      cellDays().numberOf,
    ),
  )
}
