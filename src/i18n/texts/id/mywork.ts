import type { Texts } from '../en'

export const mywork: Texts['mywork'] = {
  title: 'Pekerjaan saya',
  sentence: 'Pilih satu orang: tugasnya dan postingan yang akan datang, dari sheet “Tugas” dan “Kalender”.',
  figures: {
    open: 'Belum selesai',
    overdue: 'Terlambat',
    week: 'Minggu ini',
    hours: 'Jam',
    posts: 'Akan datang',
  },
  bands: {
    tasks: 'Tugas saya, menurut tenggat',
    posts: 'Postingan saya yang akan datang',
    team: 'Tim',
  },
  columns: {
    time: 'Pukul',
    topic: 'Topik',
    open: 'Belum',
    overdue: 'Terlambat',
    done: 'Selesai',
  },
  notes: {
    person:
      'Pekerjaan siapa yang ditampilkan. Namanya dari sheet “Strategi”; Anda boleh menulis yang lain. Bisa juga dengan peran Anda, misalnya foto atau komentar.',
    week: 'Tugas yang belum selesai dengan tenggat hari ini sampai Minggu.',
    hours: 'Jam yang masih dibutuhkan tugas-tugas Anda.',
    team: 'Siapa punya berapa tugas, dan apakah tim sesuai rencana? Semua orang di sheet “Tugas”.',
  },
}
