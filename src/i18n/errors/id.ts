import type { Errors } from './en'

export const id: Errors = {
  at: '{where}: {problem}',
  cell: '{argument}, baris {row}, kolom {column}',
  holdsError: 'sel ini berisi kesalahan, {value}',
  notAnAmount: '“{value}” bukan jumlah uang',
  notANumber: '“{value}” bukan angka',
  negative: '{value} bernilai negatif; harus 0 atau lebih',
  outOfRange: '{value} di luar batas, {range}',
  sumTooLarge: 'Total jumlah uang melebihi {limit}',
  notADay: '“{value}” bukan tanggal',
  endsBeforeStart: '{value} lebih awal dari tanggal mulai, {start}',
  sizesDiffer: '{argument} berisi {size} sel, {other} berisi {otherSize}; ukurannya harus sama',
  wrongSize: '{argument} berisi {size} sel; harus {expected}',
  notOneOf: '“{value}” bukan salah satu dari: {known}',
  capMissing: 'mode “capped” memerlukan jumlah uang di sini',
  logTooNarrow: '{argument} berisi {size} sel; harus empat kolom, tanggal, kanal, metrik, dan nilai',
  unknownKpi: '“{value}” bukan metrik yang dikenal',
  notALink: '“{value}” bukan tautan',
}
