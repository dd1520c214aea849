import type { Texts } from '../en'

export const log: Texts['log'] = {
  name: 'Metrik',
  title: 'Metrik',
  sentence:
    'Catatan hasil Anda: satu angka per baris, urutannya bebas. Laporan, tujuan, dan rasio dihitung dari sini.',
  columns: { date: 'Tanggal', metric: 'Metrik', value: 'Nilai', source: 'Sumber' },
  notes: {
    date: 'Hari yang dicatat. Untuk angka sebulan, isi dengan hari terakhir bulan itu.',
    channel: 'Asal angkanya. Anda juga boleh menulis kanal yang tidak ada di daftar.',
    metric:
      'Apa yang dihitung. Jangkauan adalah jumlah orang, impresi adalah berapa kali sesuatu ditampilkan.',
    value: 'Angkanya sendiri. Pengikut: jumlah seluruhnya. Yang lain: tambahannya sejak catatan terakhir.',
    source: 'Aplikasi atau laporan tempat angka ini disalin, supaya mudah dicari lagi.',
  },
  sources: { insights: 'Statistik kanal', shop: 'Statistik toko dan situs web' },
}
