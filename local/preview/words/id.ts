import type { Words } from './en'

export const id: Words = {
  line: {
    about:
      'Anda sedang mencoba SMM Planner di buku kerja yang hanya tersimpan di browser ini. Versi aslinya ada di Google Sheets, pada menu Ekstensi.',
    language: 'Bahasa',
    download: 'Unduh .xlsx',
    reset: 'Atur ulang',
  },
  reset: {
    title: 'Mulai dari awal?',
    text: 'Semua isi buku kerja ini akan dihapus dari browser. Tindakan ini tidak dapat diurungkan.',
    yes: 'Hapus semuanya',
    no: 'Jangan dihapus',
  },
  broken: {
    title: 'Buku kerja Anda tidak dapat dibuka',
    text: 'Data yang disimpan browser ini tidak dapat dibaca lagi. Anda bisa mulai dengan buku kerja baru, atau membiarkannya dan memuat ulang halaman ini nanti.',
    yes: 'Mulai baru',
    no: 'Biarkan saja',
  },
  protected: {
    title: 'Perhatian!',
    text: 'Anda akan mengubah bagian sheet yang dihitung otomatis atau yang sebaiknya tidak diubah tanpa sengaja.',
    yes: 'Tetap ubah',
    no: 'Batal',
  },
  menus: {
    bar: 'Menu',
    file: 'File',
    edit: 'Edit',
    view: 'Tampilan',
    insert: 'Sisipkan',
    format: 'Format',
    data: 'Data',
  },
  sheet: 'Sheet1',
  close: 'Tutup',
  dismiss: 'Tutup pesan',
  running: 'Sedang diproses…',
  grid: 'Spreadsheet',
  failed: {
    start: 'Versi coba ini gagal dimulai. Muat ulang halaman; jika belum berhasil, atur ulang.',
    save: 'Perubahan terakhir Anda tidak dapat disimpan di browser ini dan akan hilang saat halaman ditutup.',
    download: 'File .xlsx tidak dapat dibuat.',
  },
  alert: {
    yesNo: '“Oke” berarti ya, “Batal” berarti tidak.',
    yesNoCancel: 'Ketik 1 untuk ya atau 2 untuk tidak. “Batal” untuk membatalkan.',
  },
  sent: {
    title: 'Yang akan dikirim',
    explain: 'Di Google Sheets, semua ini akan benar-benar dikirim. Di sini hanya ditampilkan.',
    mail: 'Email ke',
    web: 'Permintaan web ke',
    clear: 'Kosongkan daftar',
  },
  inGoogle: 'Di Google Sheets:',
  question: { ok: 'Oke', cancel: 'Batal' },
}
