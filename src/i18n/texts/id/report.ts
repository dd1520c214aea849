import type { Texts } from '../en'

export const report: Texts['report'] = {
  name: 'Laporan',
  title: 'Laporan',
  sentence:
    'Hasil satu bulan: dibandingkan dengan bulan lalu, dengan target, dan langkah demi langkah dari dilihat sampai dibeli.',
  settings: { month: 'Bulan' },
  figures: 'Bulan ini',
  figureChange: 'Perubahan dari bulan lalu',
  bands: {
    month: 'Sebulan dalam angka',
    charts: 'Sekilas',
    months: 'Bulan demi bulan',
    channels: 'Bulan demi bulan per kanal',
    rates: 'Rasio dan uang',
  },
  columns: {
    part: 'Bagian',
    kpi: 'Metrik',
    now: 'Bulan ini',
    before: 'Bulan lalu',
    change: 'Perubahan',
    target: 'Target',
    reached: '% target',
    step: '% dari atas',
    period: 'Bulan',
  },
  parts: { instagram: 'Instagram', facebook: 'Facebook', funnel: 'Dilihat sampai dibeli' },
  charts: { reach: 'Jangkauan dan interaksi per bulan', money: 'Pendapatan dan belanja iklan per bulan' },
  notes: {
    part: 'Kelompok tempat metrik ini berada. Anda bebas menamainya.',
    kpi: 'Metrik yang ditampilkan. Pilih dari daftar, atau tulis namanya dalam bahasa apa pun yang ada di SMM Planner.',
    channel: 'Kanal yang ingin dilihat. Kosong berarti semua kanal digabung.',
    now: 'Dihitung dari sheet “Metrik” untuk bulan yang dipilih di atas. Kosong: belum ada yang dicatat.',
    change: 'Naik atau turun berapa dibandingkan dengan bulan lalu.',
    target: 'Yang ingin Anda capai dalam sebulan. Untuk awal, perkiraan saja sudah cukup.',
    reached: 'Hasil bulan ini sebagai bagian dari target.',
    step: 'Berapa bagian dari langkah di atasnya yang sampai ke langkah ini.',
    month: 'Tanggal berapa pun dalam bulan yang ingin Anda lihat.',
    pick: 'Pilih metrik yang tampil di sini.',
  },
  messages: {
    basic: 'Sekarang yang tampil hanya metrik dasar.',
    advanced: 'Sekarang semua metrik tampil, termasuk rasio dan uang.',
    openReport: 'Buka dulu sheet laporan.',
  },
}
