import type { MenuWords } from './en'

export const id: MenuWords = {
  create: 'Buat',
  templates: { budget: 'Anggaran', metrics: 'Metrik', report: 'Laporan' },
  budget: {
    title: 'Anggaran',
    openPanel: 'Buka panel anggaran',
    addLine: 'Tambah pos anggaran',
    removeLine: 'Hapus pos anggaran ini',
    trackPlans: 'Catat rencana saja',
    trackSpending: 'Catat rencana dan pengeluaran',
    nextYear: 'Buat anggaran tahun berikutnya',
  },
  report: {
    title: 'Laporan',
    showBasic: 'Tampilkan metrik dasar',
    showAdvanced: 'Tampilkan semua metrik',
  },
  documents: {
    clearExample: 'Hapus data contoh',
    check: 'Periksa dan perbaiki sheet',
    enable: 'Gunakan di spreadsheet ini',
    language: 'Pilih bahasa',
    functions: 'Lihat penjelasan fungsi',
  },
}
