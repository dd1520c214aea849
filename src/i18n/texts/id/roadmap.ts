import type { Texts } from '../en'

export const roadmap: Texts['roadmap'] = {
  title: 'Peta jalan',
  sentence:
    'Semua yang Anda kerjakan untuk mencapai tujuan, dan kapan. Rencana kasar pun cukup: isi yang Anda tahu.',
  settings: { from: 'Garis waktu mulai', unit: 'Satu kolom adalah' },
  units: { week: 'minggu', month: 'bulan' },
  statuses: {
    planned: 'Rencana',
    doing: 'Berjalan',
    hold: 'Ditunda',
    done: 'Selesai',
    dropped: 'Batal',
  },
  legend: '• mulai   — berjalan   ◊ tenggat tujuan   Berwarna: hari ini',
  bands: { details: 'Yang diperlukan' },
  columns: {
    start: 'Mulai',
    finish: 'Selesai',
    progress: 'Tugas beres',
    hint: 'Perhatikan ini',
    end: 'Sampai',
    days: 'atau hari',
    until: 'Sampai tercapai',
    after: 'Setelah',
    measure: 'Cara mengukur keberhasilan',
    resources: 'Yang dibutuhkan',
    risks: 'Risiko',
  },
  hints: {
    backwards: 'Selesai sebelum mulai.',
    early: 'Mulai sebelum yang mendahuluinya selesai.',
    overdue: 'Lewat tenggat: selesaikan, geser, atau batalkan.',
    late: 'Seharusnya sudah mulai.',
    reached: 'Tujuan tercapai: ini boleh berhenti.',
    noGoal: 'Untuk tujuan yang mana?',
  },
  notes: {
    initiative:
      'Apa yang akan Anda lakukan untuk mencapai tujuan? Inisiatif selalu berupa tindakan dan bisa berlangsung lama. Yang tidak muat dalam sehari atau seminggu dipecah menjadi tugas, di sheet “Tugas”. Semua kolom lain boleh kosong.',
    person: 'Siapa yang memastikan ini selesai?',
    start: 'Bagaimana jadwal Anda? Hari pertama.',
    finish:
      'Dihitung: hari terakhir, atau mulai dan jumlah hari, atau tenggat tujuan kalau berlangsung sampai saat itu.',
    status:
      'Pilih satu. Kata-kata ini bisa Anda ganti di atas garis waktu. Pelanggan, tren, dan produk Anda berubah: geser, hentikan, dan batalkan inisiatif sesuai keadaan.',
    progress: 'Berapa bagian tugasnya di sheet “Tugas” yang beres. Kosong kalau tidak ada.',
    timeline:
      'Tiap baris satu inisiatif, tiap kolom satu minggu atau bulan. Semuanya mengikuti tanggal: ubah tanggalnya, batangnya ikut bergeser.',
    from: 'Hari apa saja. Garis waktu mulai dengan minggunya atau bulannya.',
    unit: 'Minggu menampilkan setengah tahun, bulan dua tahun.',
    statuses: 'Nama-nama status. Tulis sendiri kalau mau, lalu pilih lagi di barisnya.',
    hint: 'Yang perlu dilihat lagi.',
    goal: 'Untuk tujuan yang mana? Pilih dari tujuan Anda.',
    end: 'Hari terakhir, kalau sudah tahu. Ingat stok, hari libur, dan para pembantu saat menetapkan tenggat.',
    days: 'Sebagai ganti hari terakhir: berapa hari, termasuk hari pertama.',
    until: 'Centang kalau berlangsung sampai tujuan tercapai, misalnya posting setiap hari.',
    after: 'Inisiatif mana yang harus selesai dulu?',
    measure: 'Bagaimana Anda tahu ini berhasil?',
    resources: 'Orang, uang, alat, dan konten apa yang Anda butuhkan?',
    risks:
      'Apa yang bisa salah di pihak Anda dan pihak lain: pemasok, kreator, pengiriman, jejaring? Lalu bagaimana?',
  },
  demo: {
    account: {
      measure: 'Akun terbuka dan punya tautan ke toko.',
      resources: 'Setengah hari, foto, nomor telepon untuk akun.',
      risks: 'Namanya sudah dipakai. Kalau begitu: mellis.kerzen.',
    },
    localise: {
      measure: '50 postingan siap terbit.',
      resources: 'Penerjemah dua hari.',
      risks: 'Penerjemah sakit: mulai dengan 20 yang terbaik.',
    },
    ads: {
      measure: '1.000 pengikut yang tinggal di Jerman.',
      resources: 'Sedikit biaya iklan, tiga video pendek.',
      risks: 'Iklan diperiksa berhari-hari: kirim lebih awal.',
    },
    daily: {
      measure: 'Satu postingan sehari, 20 komentar seminggu.',
      resources: '50 postingan terjemahan, 30 menit sehari.',
      risks: 'Libur: siapkan dua minggu sebelumnya.',
    },
    creators: {
      measure: '5.000 pengikut dari tautan kreator.',
      resources: 'Sepuluh kotak lilin, bayaran untuk empat kreator.',
      risks: 'Kreator terlambat atau tidak posting: sepakati tanggal secara tertulis.',
    },
    newsletter: {
      measure: '150 alamat baru.',
      resources: 'Kotak berdua sebagai hadiah, formulir pendaftaran.',
      risks: 'Pemburu hadiah: ajukan satu pertanyaan tentang aroma.',
    },
    photos: {
      measure: '60 foto dan 12 video siap pakai.',
      resources: 'Dua hari cahaya matahari, kotak baru.',
      risks: 'Kotak terlambat dari percetakan.',
    },
  },
}
