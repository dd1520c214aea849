import type { Errors } from './en'

export const fil: Errors = {
  at: '{where}: {problem}',
  cell: '{argument}, row {row}, column {column}',
  holdsError: 'may error ang cell na ito, {value}',
  notAnAmount: 'hindi halaga ang “{value}”',
  notANumber: 'hindi numero ang “{value}”',
  negative: 'negatibo ang {value}; dapat ay 0 o higit pa',
  outOfRange: 'wala sa saklaw ang {value}, {range}',
  sumTooLarge: 'Lampas sa {limit} ang kabuuan ng mga halaga',
  notADay: 'hindi petsa ang “{value}”',
  endsBeforeStart: 'mas maaga ang {value} sa simula, {start}',
  sizesDiffer: '{size} cell ang {argument}, {otherSize} ang {other}; dapat ay pareho ang laki',
  wrongSize: '{size} cell ang {argument}; dapat ay {expected}',
  notOneOf: 'wala ang “{value}” sa mga ito: {known}',
  capMissing: 'kailangan ng mode na “capped” ng halaga rito',
  logTooNarrow: '{size} cell ang {argument}; dapat ay apat na column, petsa, channel, metric at halaga',
  unknownKpi: 'hindi kilalang metric ang “{value}”',
  notALink: 'hindi link ang “{value}”',
}
