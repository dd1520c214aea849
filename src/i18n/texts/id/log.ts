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
      'Yang dihitung. Jangkauan: berapa orang. Impresi: berapa kali tampil. Interaksi: yang bereaksi, membagikan, dan membaca. Klik: yang membuka tautan toko. Prospek: orang yang tertarik. Pendaftaran: yang meninggalkan email. Konversi: pengunjung yang membeli. Pendapatan: yang dibawa media sosial.',
    value: 'Angkanya sendiri. Pengikut: jumlah seluruhnya. Yang lain: tambahannya sejak catatan terakhir.',
    source:
      'Aplikasi atau laporan tempat angka ini disalin, supaya mudah dicari lagi. Ketahui sejak awal di mana tiap angka berada; Google Analytics menunjukkan kunjungan toko yang datang dari media sosial.',
  },
  sources: { insights: 'Statistik kanal', shop: 'Statistik toko dan situs web' },
}
