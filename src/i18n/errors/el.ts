import type { Errors } from './en'

export const el: Errors = {
  at: '{where}: {problem}',
  cell: '{argument}, γραμμή {row}, στήλη {column}',
  holdsError: 'το κελί περιέχει σφάλμα, {value}',
  notAnAmount: 'το «{value}» δεν είναι ποσό',
  notANumber: 'το «{value}» δεν είναι αριθμός',
  negative: 'το {value} είναι αρνητικό· αναμένεται 0 ή περισσότερο',
  outOfRange: 'το {value} είναι εκτός ορίων, {range}',
  sumTooLarge: 'Το άθροισμα των ποσών ξεπερνά το {limit}',
  notADay: 'το «{value}» δεν είναι ημερομηνία',
  endsBeforeStart: 'το {value} είναι πριν από την έναρξη, {start}',
  sizesDiffer: '{argument}: {size} κελιά, {other}: {otherSize}· αναμένεται το ίδιο μέγεθος',
  wrongSize: '{argument}: {size} κελιά· αναμένεται {expected}',
  notOneOf: 'το «{value}» δεν είναι ένα από: {known}',
  capMissing: 'ο τρόπος «capped» χρειάζεται εδώ ένα ποσό',
  logTooNarrow: '{argument}: {size} κελιά· αναμένονται τέσσερις στήλες, ημερομηνία, κανάλι, δείκτης και τιμή',
  unknownKpi: 'το «{value}» δεν είναι γνωστός δείκτης',
  notALink: 'το «{value}» δεν είναι σύνδεσμος',
}
