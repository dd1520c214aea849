import type { Texts } from '../en'

export const week: Texts['week'] = {
  title: 'Tampilan minggu',
  sentence: 'Apa yang terbit minggu ini, hari demi hari, dan apakah jam Anda cukup. Dari kalender Anda.',
  settings: {
    planned: 'Jam kerja yang direncanakan',
    available: 'Jam Anda per minggu',
  },
  load: 'Postingan: <posts> · Jam: <hours>',
  notes: {
    day: 'Hari apa saja di minggu yang ingin Anda lihat. Isi tanggal lain untuk merencanakan minggu berikutnya.',
    planned:
      'Jam semua postingan minggu ini, dari kalender. Oranye: lebih dari yang Anda punya. Pindahkan satu postingan, atau buat lebih sederhana.',
    available: 'Diatur di kalender.',
    cards:
      'Setiap kartu adalah postingan: jam, kanal, topik, jenis, siapa, status. ★ tanggal penting. Ubah postingan di kalender.',
  },
}
