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
      follows: 'Posting dalam bahasa Jerman setiap hari.',
    },
    first: {
      strengths: '• Aroma baru tiap bulan\n• 40 kreator\n• Video bagus',
      weaknesses: '• Lambat menjawab\n• Paket pecah',
      opportunities: '• Kotak langganan\n• Supermarket',
      threats: '• Orang bosan diskon\n• Ulasan buruk soal paket',
      social: 'Banyak komentar, sedikit jawaban; keluhan menunggu berhari-hari.',
      follows: 'Video cara kami mengemas: semua sampai utuh.',
    },
    second: {
      strengths: '• Harga murah\n• Kuat di Facebook\n• Menjawab dalam satu jam',
      weaknesses: '• Parafin\n• Banyak yang mirip',
      opportunities: '• Kemasan besar untuk kafe\n• Kado perusahaan',
      threats: '• Aturan label baru\n• Pembeli pindah ke malam alami',
      social: 'Ramah dan cepat, sering dengan kupon.',
      follows: 'Video: lilin kami di samping yang murah, setelah 10 jam.',
    },
    third: {
      strengths: '• Foto indah\n• Dijual di toko museum\n• 13.000 pengikut',
      weaknesses: '• Nada dingin\n• Hampir tak menjawab',
      opportunities: '• Kado pernikahan\n• Kelas membuat lilin',
      threats: '• Bergantung satu desainer\n• Desain ditiru',
      social: 'Anggun dan berjarak; kebanyakan komentar tidak dijawab.',
      follows: 'Biarkan pengikut memilih aroma baru kami.',
    },
  },
}
