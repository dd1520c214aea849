import type { Texts } from '../en'

export const month: Texts['month'] = {
  title: 'Tampilan bulan',
  sentence:
    'Sebulan dalam sekali pandang, dari kalender Anda. Ubah postingan di sana; halaman ini mengikuti.',
  settings: {
    channel: 'Kanal',
    person: 'Siapa',
    begins: 'Minggu mulai hari',
  },
  /** The day that calendars of this language begin their weeks with. */
  firstDay: 'Minggu',
  weekdays: {
    '1': 'Senin',
    '2': 'Selasa',
    '3': 'Rabu',
    '4': 'Kamis',
    '5': 'Jumat',
    '6': 'Sabtu',
    '7': 'Minggu',
  },
  columns: {
    posts: 'Postingan bulan ini',
    weekly: 'Per minggu',
    aim: 'Rencana per minggu',
    ofType: 'Postingan sejauh ini',
  },
  notes: {
    month: 'Hari apa saja di bulan yang ingin Anda lihat.',
    channel: 'Hanya kanal ini. Kosong: semua.',
    person: 'Hanya yang dikerjakan orang ini. Kosong: semua orang.',
    begins: 'Hari pertama dalam minggu Anda.',
    grid: '★ tanggal penting, ✓ postingan yang sudah terbit. Hari libur, promosi, acara toko: sudah ada postingannya?',
    weekly:
      'Seberapa sering Anda terbit di tiap kanal? Irama tetap yang sanggup dijaga lebih baik daripada kembang api.',
    aim: 'Dari sheet “Kanal”: berapa postingan seminggu yang Anda inginkan.',
    rate: 'Interaksi sebagai porsi dari jangkauan, dari semua postingan jenis ini. Perbanyak yang berhasil, kurangi yang tidak.',
  },
}
