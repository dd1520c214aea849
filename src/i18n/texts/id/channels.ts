import type { Texts } from '../en'

export const channels: Texts['channels'] = {
  sentence:
    'Tempat Anda bertemu pelanggan: untuk apa setiap kanal, apakah menghasilkan penjualan, dan apakah akunnya aman.',
  figures: {
    used: 'Dipakai',
    main: 'Kanal penjualan utama',
    'set-up': 'Siap',
    strongest: 'Uang iklan di satu kanal',
    open: 'Kanal yang perlu dilihat',
    everything: 'Hampir semua bergantung padanya',
    noBudget: 'Perlu anggaran dulu',
  },
  bands: {
    role: 'Untuk apa',
    glance: 'Sekilas',
    content: 'Isi yang Anda terbitkan',
    fit: 'Apakah cocok?',
    account: 'Akun',
    'set-up': 'Disiapkan sekali, sesuai urutan ini',
  },
  columns: {
    rank: 'Urutan penting',
    purpose: 'Kegunaan',
    main: 'Penjualan utama',
    support: 'Layanan pelanggan',
    ads: 'Porsi uang iklan',
    goals: 'Tujuan',
    'set-up': 'Siap',
    hint: 'Perlu dilihat',
    types: 'Yang Anda terbitkan',
    posts: 'Postingan seminggu',
    times: 'Jam terbaik',
    sells: 'Kita jual ke mereka?',
    buys: 'Mereka beli di sana?',
    wants: 'Mau beli produk kita?',
    criterion: 'Yang paling penting',
    fit: 'Yang memenuhi',
    missed: 'Uang iklan meleset',
    handle: 'Nama akun',
    state: 'Akun',
    access: 'Siapa punya akses',
    created: 'Akun sudah ada',
    presented: 'Nama dan laman rapi',
    secured: 'Login dua langkah',
    mailbox: 'Ada email usaha',
    registered: 'Didaftar dengan itu',
    'mail-secured': 'Email terlindung',
    reviewed: 'Setelan diperiksa',
    checked: 'Diperiksa pada',
  },
  states: {
    used: 'Milik kita, dipakai',
    asleep: 'Milik kita, tidur',
    lost: 'Akses hilang',
    duplicate: 'Ganda',
    none: 'Belum dibuat',
  },
  hints: {
    lost: 'Ambil kembali aksesnya, atau laporkan akun itu.',
    duplicate: 'Ada dua: simpan satu, gabungkan atau tutup yang lain.',
    asleep: 'Tidak ada yang posting di sini: hidupkan lagi atau tutup.',
    none: 'Buat akunnya dulu.',
    purpose: 'Tidak ada yang tahu ini untuk apa: beri kegunaan.',
    goal: 'Tidak disebut di tujuan mana pun.',
    likes: 'Suka tanpa penjualan: di sini tidak ada yang akan membeli.',
  },
  notes: {
    person: 'Siapa yang mengurus kanal ini: siapa yang menayangkan, siapa yang menjawab?',
    persona: 'Persona mana yang Anda temui di sini?',
    link: 'Alamat profil, supaya semua membuka profil yang sama.',
    channel:
      'Kanal mana yang Anda pakai, atau ingin dipakai? Hadirlah di tempat pelanggan Anda, tetapi jangan bergantung pada satu kanal saja. Facebook punya sekitar 2,9 miliar pengguna sebulan, Instagram 2 miliar, dan TikTok tumbuh dari nol menjadi 1 miliar sejak 2016. Bandingkan tujuh yang terbesar sebelum memilih: Facebook, Instagram, TikTok, YouTube, Pinterest, LinkedIn, dan X. Di mana calon pembeli Anda paling banyak?',
    rank: 'Seberapa penting kanal ini bagi Anda? 1 paling penting. Urutan ini membantu membagi uang iklan.',
    purpose:
      'Untuk apa kanal ini, dalam satu kalimat? Misalnya: situs web menyambut pembeli dari media sosial; Instagram menjadi kanal utama iklan dan penjualan, memperlihatkan produk dan ulasan; Facebook menjadi kanal penjualan kedua, tanpa situs web, rumah pelanggan setia; X menjawab pertanyaan mendesak dan ikut obrolan yang sedang viral.',
    main: 'Apa kanal penjualan utama Anda? Centang satu.',
    support:
      'Apakah pelanggan bertanya di sini, dan Anda menjawab? Centang kanal yang dipakai untuk layanan pelanggan.',
    ads: 'Porsi kanal ini dari semua uang yang direncanakan Anggaran untuk kanal tahun ini. Dihitung. Apakah kanal terpenting mendapat paling banyak?',
    goals:
      'Berapa Tujuan Anda yang menyebut kanal ini. Dihitung. Kanal tanpa tujuan hanyalah beban, bukan alat.',
    'set-up': 'Berapa dari tujuh langkah di kanan yang sudah dicentang. Dihitung.',
    hint: 'Hal pertama yang perlu dilihat lagi. Dihitung dari baris ini; kosong kalau semuanya baik.',
    types: 'Konten seperti apa yang Anda terbitkan di sini? Foto, video pendek, story, promo, tips, kabar …',
    posts:
      'Berapa kali seminggu Anda posting di sini? Pilih angka yang tetap sanggup dijaga saat minggu sibuk.',
    times:
      'Kapan pelanggan Anda online di sini? Terbitkan saat itu, bukan saat Anda sempat. Statistik kanal menunjukkan jamnya.',
    sells: 'Uji 1: apakah Anda menjual ke orang yang memakai kanal ini?',
    buys: 'Uji 2: apakah mereka membeli sesuatu lewat kanal ini?',
    wants:
      'Uji 3: apakah mereka akan membeli produk Anda lewat kanal ini? Contoh: furnitur mahal mendapat banyak suka di Instagram tetapi sedikit penjualan. Itu tidak apa-apa kalau Anda ingin pelanggan lima atau sepuluh tahun lagi. Facebook lebih menjangkau orang yang sedikit lebih tua dan sedang mengisi rumahnya sekarang.',
    criterion:
      'Satu hal apa yang harus ada pada seseorang supaya Anda bisa menjual kepadanya? Dahulukan itu saat memilih siapa yang melihat iklan. Contoh: pusat kebugaran di City of London beriklan ke manajer personalia di LinkedIn, padahal anggotanya hanya datang dari jarak kurang dari satu kilometer: lokasi lebih penting daripada pekerjaan. LinkedIn kurang tepat menyasar lokasi dan perlu paling sedikit 1.000 orang; Facebook bisa menyasar satu lingkungan. Jadi jangkau dulu orang di sekitar lewat Facebook, baru bicara dengan manajernya.',
    fit: 'Berapa bagian orang yang Anda jangkau di sini memenuhi yang paling penting? Statistik kanal menunjukkan tempat tinggal dan umur pengikut. Perkiraan sudah cukup.',
    missed:
      'Rencana belanja di sini tahun ini untuk orang yang tidak memenuhi yang paling penting. Dihitung dari Anggaran. Persempit sasaran: iklan ke orang yang salah adalah uang terbuang.',
    handle: 'Nama untuk menemukan Anda. Nama yang sama di mana-mana paling mudah diingat.',
    state:
      'Cari semua laman dan akun atas nama Anda. Milik siapa sekarang? Tandai yang tidak bisa dibuka lagi dan yang ganda.',
    access: 'Siapa yang bisa login? Kalau ada yang keluar, cabut aksesnya.',
    created: 'Akunnya sudah ada, sebagai akun bisnis kalau tersedia.',
    presented: 'Nama, gambar, deskripsi, dan laman tujuan yang profesional: kesan pertama itu penting.',
    secured: 'Login meminta langkah kedua, misalnya kode di ponsel. Aktifkan di mana pun bisa.',
    mailbox: 'Ada alamat email milik usaha. Yang gratis pun cukup; jangan pakai email pribadi.',
    registered: 'Akun didaftarkan dengan satu email usaha itu.',
    'mail-secured': 'Email itu punya kata sandi kuat sendiri dan login dua langkah.',
    reviewed: 'Notifikasi, privasi, bahasa, dan langganan berbayar sudah diperiksa dan diatur.',
    checked: 'Hari terakhir Anda memeriksa akun ini. Ulangi setiap tiga bulan.',
    lines:
      'Untuk menambah kanal, ketik di baris kosong berikutnya. Sheet lain menawarkan nama-nama ini di daftarnya.',
    figures: {
      used: 'Akun bertanda “Milik kita, dipakai”.',
      main: 'Kanal pertama yang dicentang di “Penjualan utama”.',
      'set-up': 'Rata-rata semua kanal.',
      strongest:
        'Porsi terbesar uang iklan yang masuk ke satu kanal. Tetaplah bisa menjual saat sebuah jejaring mengubah aturan: sebar ke beberapa kanal, jenis konten, dan kampanye.',
      open: 'Kanal yang kolom “Perlu dilihat”-nya terisi.',
    },
    bands: {
      glance:
        'Kesalahan yang perlu dicegah: akun tanpa strategi, tujuan yang tidak bisa dilayani sebuah kanal, dan kanal yang dipilih karena “semua orang ada di sana”. Mulailah dari tujuan Anda sendiri dan dari yang disukai dan dibutuhkan pelanggan. Media sosial hanya salah satu alat: dengan uang sedikit dan produk langka yang dicari orang, iklan pencarian mungkin lebih menghasilkan. Kalau ada pelanggan yang suka bercerita tentang Anda, walau sedikit, media sosial tempat terbaik supaya mereka menjual untuk Anda.',
      content: 'Apa yang Anda terbitkan, seberapa sering, dan kapan. Kalender memakai nama-nama ini.',
      fit: 'Tiga pertanyaan sebelum menaruh uang di sebuah kanal. Di LinkedIn, misalnya, banyak orang hanya menjual atau mencari kerja: kelompok yang berguna lebih kecil daripada kelihatannya. Kalau tidak ada anggota tim yang paham sebuah jejaring, sewa konsultan dan serahkan tujuan, persona, dan sheet ini.',
      account: 'Daftar semua laman dan akun Anda, supaya tidak ada yang terlupa.',
      'set-up': 'Centang yang sudah selesai. Setiap akun perlu tujuh langkah ini satu kali.',
    },
  },
  demo: {
    instagram: {
      purpose: 'Kanal utama iklan dan penjualan: memperlihatkan lilin kami dan kata pelanggan.',
      types: 'Foto, video pendek, story, ulasan pelanggan',
      times: 'Sel dan Kam 19.00–21.00, Min 10.00',
      criterion: 'Suka memberi kado dan tinggal di daerah kirim tiga hari',
      access: 'Sari, Ayu',
    },
    facebook: {
      purpose:
        'Kanal penjualan kedua, tanpa situs web: rumah pelanggan setia, tempat kami menjawab pertanyaan.',
      types: 'Promo, kabar bengkel lilin, acara',
      times: 'Rab 12.00–13.00, Jum 18.00',
      criterion: 'Tinggal paling jauh 50 km dari bengkel',
      access: 'Sari, Ayu',
    },
    website: {
      purpose: 'Tempat pengunjung dari media sosial mendarat dan membeli.',
      types: 'Laman produk, panduan kado, blog',
      access: 'Sari, Budi',
    },
    newsletter: {
      purpose: 'Membuat pelanggan kembali: aroma baru, kado tepat waktu, promo untuk pelanggan tetap.',
      types: 'Satu surat seminggu dengan satu ide',
      times: 'Kam 17.00',
      access: 'Sari, Ayu',
    },
    tiktok: {
      purpose: 'Memperlihatkan cara membuat lilin, supaya lebih banyak orang kenal nama kami.',
      types: 'Video pendek dari bengkel',
      times: 'Setiap hari setelah 20.00',
      criterion: 'Cukup umur untuk membeli lilin',
      access: 'Budi',
    },
    pinterest: { access: 'Sari' },
  },
}
