import type { Errors } from './en'

export const pl: Errors = {
  at: '{where}: {problem}',
  cell: '{argument}, wiersz {row}, kolumna {column}',
  holdsError: 'ta komórka zawiera błąd, {value}',
  notAnAmount: '„{value}” nie jest kwotą',
  notANumber: '„{value}” nie jest liczbą',
  negative: '{value} to liczba ujemna; oczekiwano 0 lub więcej',
  outOfRange: '{value} jest poza zakresem, {range}',
  sumTooLarge: 'Suma kwot przekracza {limit}',
  notADay: '„{value}” nie jest datą',
  endsBeforeStart: '{value} wypada przed początkiem, {start}',
  sizesDiffer: '{argument} ma {size} komórek, {other} ma {otherSize}; rozmiary muszą być równe',
  wrongSize: '{argument} ma {size} komórek; oczekiwano {expected}',
  notOneOf: '„{value}” nie należy do: {known}',
  capMissing: 'tryb „capped” wymaga tu kwoty',
  logTooNarrow: '{argument} ma {size} komórek; oczekiwano czterech kolumn, data, kanał, wskaźnik i wartość',
  unknownKpi: '„{value}” nie jest znanym wskaźnikiem',
  notALink: '„{value}” nie jest linkiem',
}
