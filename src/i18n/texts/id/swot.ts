import type { Texts } from '../en'

export const swot: Texts['swot'] = {
  title: 'SWOT',
  sentence:
    'Anda di samping tiga pesaing terdekat: apa yang bisa diandalkan, dan celah mana yang mereka tinggalkan.',
  columns: {
    who: 'Siapa',
    strengths: 'Kekuatan',
    weaknesses: 'Kelemahan',
    opportunities: 'Peluang',
    threats: 'Ancaman',
    social: 'Cara mereka bicara dengan pelanggan',
    overlap: 'Audiens sama',
    follows: 'Apa tindak lanjutnya',
    names: 'Nama untuk dipilih',
  },
  prompts: {
    who: 'Anda dulu, lalu tiga yang lain',
    strengths: 'Apa yang paling Anda kuasai?',
    weaknesses: 'Apa yang ingin diperkuat?',
    opportunities: 'Apa yang disukai pasar dan bisa Anda beri?',
    threats: 'Apa yang bisa menjatuhkan dan menghambat?',
    social: 'Di media sosial: nada, kecepatan, keluhan',
    overlap: 'Porsi audiens mereka',
    follows: 'Ide untuk peta jalan',
  },
  notes: {
    how: 'Caranya: sediakan satu jam. Tulis tiga sampai lima baris pendek di tiap kolom, pertama untuk toko Anda, lalu untuk tiga pesaing terdekat, seolah-olah Anda mereka. Lalu baca mendatar: di mana ada yang lemah sementara Anda kuat? Itulah peluang Anda. Baca lagi dua kali setahun.',
    who: 'Sederhana saja: toko Anda dan tiga pesaing terdekat. Pilih nama dari sheet Pesaing. Siapa yang dipilih? Cari produk Anda seperti pembeli, lihat siapa yang disarankan di samping Anda, atau coba alat pencari pesaing. Mau lebih? Tambah satu baris.',
    strengths:
      'Apa yang paling Anda kuasai? Produk, harga, orang, lokasi, pengikut. Untuk pesaing: apa yang paling mereka kuasai?',
    weaknesses: 'Apa yang ingin diperkuat? Titik lemah pesaing bisa jadi alasan terbaik Anda.',
    opportunities: 'Apa yang disukai pasar dan bisa Anda beri? Tren, pasar baru, momen, platform baru.',
    threats: 'Apa yang bisa menjatuhkan dan menghambat Anda? Harga, pemasok, aturan, platform yang berubah.',
    social:
      'Baca postingan dan balasan mereka selama seminggu: seberapa cepat mereka membalas, apakah bertanya, bagaimana menangani keluhan? Bagaimana mereka menampilkan diri? Biarkan itu membentuk suara Anda, tanpa meniru.',
    overlap:
      'Sejauh mana audiens Anda sama? Lihat dua puluh orang yang berkomentar di sana: berapa yang akan membeli dari Anda? Mulai 50% akan ditandai.',
    follows: 'Satu hal yang dilakukan karena baris ini. Kalau layak, tulis di sheet Ide atau Peta jalan.',
  },
  demo: {
    shop: {
      strengths: '• Malam lebah lokal\n• Menyala 48 jam\n• 4,8 bintang\n• Ada wajah di balik merek',
      weaknesses: '• Hanya 60 lilin sehari\n• Bahasa Jerman terbatas\n• Sedikit video',
      opportunities: '• Orang Jerman suka malam lebah\n• Kado perusahaan\n• Kemasan tanpa plastik',
      threats: '• Malam makin mahal\n• Semua di Instagram\n• Natal separuh penjualan setahun',
      social: 'Hangat, memakai nama depan; dibalas dalam dua jam. Kurang bertanya.',
      follows: 'Buka akun berbahasa Jerman sebelum September.',
    },
    first: {
      strengths: '• Harga murah\n• Besok sampai\n• 48.000 pengikut',
      weaknesses: '• Parafin\n• Tanpa wajah\n• Ulasan aroma buruk',
      opportunities: '• Kotak langganan\n• Supermarket',
      threats: '• Minyak mahal\n• Pembeli pindah ke malam alami',
      social: 'Diskon tiap hari; balasan standar, keluhan tidak dijawab.',
      follows: 'Video: lilin kami di samping yang murah, setelah 10 jam.',
    },
    second: {
      strengths: '• Foto indah\n• Fans setia\n• Toko di kota',
      weaknesses: '• Kirim sepuluh hari\n• Tanpa video\n• Mahal',
      opportunities: '• Kado pernikahan\n• Kelas membuat lilin',
      threats: '• Desain ditiru\n• Sewa tinggi',
      social: 'Anggun, agak berjarak; dibalas dalam sehari, semua diberi terima kasih.',
      follows: 'Janjikan dua hari kerja di tiap postingan menjelang hari raya.',
    },
    third: {
      strengths: '• Lucu di TikTok\n• Tim muda\n• Aroma baru tiap bulan',
      weaknesses: '• Sedikit ulasan\n• Sering habis',
      opportunities: '• Disukai kreator\n• Mahasiswa',
      threats: '• Modal menipis\n• Tren berlalu',
      social: 'Lelucon dan polling; fans memilih aroma berikutnya.',
      follows: 'Biarkan pengikut memilih aroma baru kami.',
    },
  },
}
