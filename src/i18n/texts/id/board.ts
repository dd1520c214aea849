import type { Texts } from '../en'

export const board: Texts['board'] = {
  title: 'Papan tugas',
  sentence:
    'Semua tugas dari sheet “Tugas” sekaligus, yang paling mendesak di atas. Ubah tugas di sana, dan kartunya pindah di sini.',
  settings: { days: 'Berapa hari yang selesai tampil', limits: 'Paling banyak' },
  counts: 'Tugas',
  tooMany: 'Terlalu banyak',
  notes: {
    person: 'Pilih satu orang untuk melihat tugasnya saja: papan pribadi. Kosong berarti semua orang.',
    initiative: 'Pilih inisiatif untuk melihat tugasnya saja. Kosong berarti semua.',
    days: 'Berapa hari tugas yang selesai masih tampil di sini. Kosong: selamanya.',
    limits:
      'Berapa tugas paling banyak di tahap ini. Kalau lebih, warnanya berubah: selesaikan dulu sebelum mulai yang baru. Kosong: tanpa batas.',
  },
}
