/**
 * What a cell says instead of an answer: which argument, where, what was there, what was expected. English rides in the
 * script; the other languages are loaded when something is refused.
 */
export const en = {
  /** All of them but those about sizes and sums stand in this one, after the name of the argument. */
  at: '{where}: {problem}',
  /** Where the cell of a range stands. */
  cell: '{argument}, row {row}, column {column}',
  holdsError: 'this cell holds an error, {value}',
  notAnAmount: '"{value}" is not an amount',
  notANumber: '"{value}" is not a number',
  negative: '{value} is negative: 0 or more is expected',
  outOfRange: '{value} is out of range, {range}',
  sumTooLarge: 'The amounts add up to more than {limit}',
  notADay: '"{value}" is not a date',
  endsBeforeStart: '{value} is before the start, {start}',
  sizesDiffer: '{argument} is {size} cells, {other} is {otherSize}: the same size is expected',
  wrongSize: '{argument} is {size} cells: {expected} is expected',
  notOneOf: '"{value}" is not one of: {known}',
  capMissing: 'the mode "capped" needs an amount here',
  logTooNarrow: '{argument} is {size} cells: four columns are expected, date, channel, metric and value',
  unknownKpi: '"{value}" is not a known KPI',
  notALink: '"{value}" is not a link',
}

/** English is the type: a language that lacks a sentence does not compile. */
export type Errors = typeof en
