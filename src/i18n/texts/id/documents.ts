import type { Texts } from '../en'

export const documents: Texts['documents'] = {
  created: '“{sheet}” sudah siap, lengkap dengan contoh. Kalau sudah selesai melihat-lihat, pilih “{clear}”.',
  createdAll: {
    other:
      '{count} dokumen sudah siap, lengkap dengan contoh. Kalau sudah cukup melihatnya, pilih “{clear}”.',
  },
  allExist: 'Semua dokumen sudah ada.',
  exists: '“{sheet}” sudah ada di sini.',
  enabled: 'SMM Planner sekarang menghitung di spreadsheet ini.',
  languageChosen:
    'SMM Planner sekarang memakai bahasa Indonesia. Sheet yang sudah ada tetap memakai bahasanya.',
  cleared: { other: '{count} baris data contoh dihapus.' },
  kept: { other: '{count} baris yang sudah Anda ubah tetap disimpan.' },
  nothingToClear: 'Tidak ada data contoh lagi.',
  confirmClear: 'Hapus data contoh di semua sheet? Yang Anda tulis sendiri tidak akan dihapus.',
  healthy: 'Semua sheet dalam keadaan baik.',
  confirmRepair: 'Ada yang hilang: {findings}. Pulihkan? Yang Anda tulis tidak akan berubah.',
  repaired: 'Dipulihkan: {findings}.',
  findings: {
    column: 'kolom “{column}” di “{sheet}”',
    formula: 'rumus “{column}” di “{sheet}”',
    setting: 'isian “{column}” di “{sheet}”',
    sheet: 'sheet “{sheet}”',
    version: 'versi terbaru dari “{sheet}”',
    keys: 'baris tersembunyi berisi nama kolom di “{sheet}”',
  },
  errors: {
    missingColumn:
      '“{sheet}” tidak punya kolom “{column}” lagi. Pilih “{check}” di menu untuk memulihkannya.',
    missingKeys:
      'Baris tersembunyi berisi nama kolom di “{sheet}” hilang. Pilih “{check}” di menu untuk memulihkannya.',
    missingSheet: 'Sheet “{sheet}” tidak ada. Buat dulu lewat menu.',
    badCell: '“{sheet}”, sel {cell}: “{value}” bukan jumlah uang. Perbaiki, lalu coba lagi.',
    busy: 'Ada orang lain yang sedang mengubah spreadsheet ini. Tunggu sebentar, lalu coba lagi.',
    tooLong: 'Terlalu panjang: paling banyak {limit} karakter.',
    notAllowed: 'SMM Planner belum punya izin untuk ini. Buka menu sekali lagi, lalu beri izin yang diminta.',
    invalidRequest: 'Permintaan ini tidak dapat dipahami. Tutup panel, buka lagi, lalu coba sekali lagi.',
    unexpected:
      'Terjadi kesalahan, dan tidak ada lagi yang diubah. Coba lagi; kalau terulang, pilih “{check}” di menu.',
  },
}
