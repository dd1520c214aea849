import type { Plural } from '../../plural'
import type { Texts } from '../en'

export const strategy: Texts['strategy'] = {
  title: 'Strategi',
  sentence:
    'Satu pertanyaan demi satu, sampai Anda tahu apa yang diinginkan, untuk siapa, dan caranya. Mulai dari ★: itu cukup untuk sebuah rencana.',
  columns: {
    section: 'Bagian',
    quick: '★',
    question: 'Pertanyaan',
    answer: 'Jawaban Anda',
    tip: 'Kenapa ditanyakan, atau contoh jawaban',
    state: 'Status',
    agreed: 'Disepakati',
    key: 'Kunci',
    part: 'Nomor bagian',
    people: 'Orang',
  },
  figures: {
    of: 'dari',
    answered: 'Terjawab',
    answeredNote: 'pertanyaan; sisanya bisa menyusul',
    quick: 'Mulai cepat ★',
    quickNote: 'jawab ini dulu, dan Anda sudah punya rencana',
    margin: 'Margin',
    marginNote: 'isi modal dan harga di bagian 7',
    markup: 'Markup',
    ceiling: 'Untuk pemasaran, per bulan',
    ceilingNote: 'sebagian laba, bagian 7',
  },
  states: { open: 'belum' },
  notes: {
    why: 'Kenapa perlu ditulis? 1. Strategi membantu Anda memulai, membangun, dan tumbuh, serta memberi tahu dunia bahwa Anda ada. 2. Strategi adalah peta jalan: kalau jaraknya (tujuan) sudah jelas, Anda tahu berapa bahan bakar (anggaran) dan siapa pengemudinya (orang). 3. Kebanyakan platform gratis: toko kecil bisa terlihat seperti toko besar, jadi rencanakan juga yang biayanya 0. 4. Strategi memberi gambaran jelas dan menghapus keraguan.\n\nDelapan dari sepuluh toko hilang karena tidak punya rencana media sosial, dan tidak punya rencana pemasaran termasuk tujuh penyebab paling sering gagalnya toko online. 76% orang membeli barang yang mereka lihat di media sosial, 64% menemukan produk baru lewat Instagram.\n\nYang Anda cari bukan hanya penjualan: kanal yang menjual dengan baik dan nama yang bertahan.',
    quick:
      'Tidak banyak waktu? Jawab saja sepuluh pertanyaan berbintang. Rencana sederhana pun sudah membuat Anda lebih maju dari kebanyakan toko. Tambah atau hapus bintang sesuka Anda.',
    question:
      'Jawab dengan urutan bebas. Ubah kalimatnya, hapus yang tidak cocok dengan toko Anda, tambahkan pertanyaan sendiri di bawah. Bagian bisa dilipat dengan tanda di tepi kiri. Persona, pesaing, tujuan, dan kanal punya sheet sendiri: di sini cukup satu kalimat. Mengenal pasar membantu Anda memilih kanal, mengarahkan iklan dan diskon, serta menata produk; LinkedIn menunjukkan pekerjaan pembeli pesaing.',
    answer:
      'Satu dua kalimat cukup: seluruh strategi sebaiknya muat di sheet ini. Tulis sekali, sheet lain ikut memakainya: nama orang menjadi daftar “Siapa”, harga dan penjualan menunjukkan berapa yang bisa dipakai.',
    tip: 'Kenapa pertanyaan ini penting, atau apa jawaban toko lain. Catatan Anda sendiri juga boleh ditulis di sini.',
    state: 'Dihitung: pertanyaan mana yang belum dijawab, dan berapa yang sudah di tiap bagian.',
    agreed:
      'Hari ketika Anda membahasnya dengan orang yang bersangkutan. Untuk peran: kedua pihak tahu siapa mengerjakan apa.',
    margin:
      'Dihitung dari bagian 7. Margin: sisa harga jual setelah semua biaya. Markup: laba yang sama dibandingkan dengan biayanya.',
    ceiling:
      'Dihitung dari bagian 7: laba per penjualan × penjualan per bulan × porsi yang diputar lagi. Jangan merencanakan lebih dari ini di anggaran.',
  },
  parts: {
    start: {
      title: '1. Sepuluh pertanyaan pembuka',
      why: 'Jawaban yang jelas di sini memudahkan semua keputusan berikutnya.',
    },
    company: { title: '2. Toko Anda', why: 'Fakta saja. Halaman perusahaan di LinkedIn bisa jadi contoh.' },
    mission: {
      title: '3. Misi',
      why: 'Buat yang besar, yang menggugah, tapi jujur. Yang punya nilai sama akan setia.',
    },
    people: {
      title: '4. Orang dan peran',
      why: 'Nama saja, pisahkan dengan koma. Bekerja sendiri? Tulis nama Anda di setiap peran.',
    },
    audience: {
      title: '5. Pasar sasaran',
      why: '“Semua orang” bukan audiens. Yang sempit lebih hemat dan lebih banyak membeli. Potretnya: sheet Persona.',
    },
    product: {
      title: '6. Produk',
      why: 'Lihat yang dikerjakan pesaing dengan baik, lalu kerjakan lebih baik.',
    },
    price: {
      title: '7. Harga dan margin',
      why: 'Kalau Anda tidak bisa menjelaskan harganya, tidak ada yang akan mengerti.',
    },
    distribution: {
      title: '8. Tempat menjual dan berpromosi',
      why: 'Tetap di media sosial dan situs sendiri; e-mail dan marketplace butuh rencana lain.',
    },
    journey: {
      title: '9. Perjalanan pelanggan',
      why: 'Coba beli dari toko sendiri lewat ponsel. Tahukah Anda yang terjadi di tiap langkah?',
    },
    channels: {
      title: '10. Untuk apa kanal Anda',
      why: 'Urutkan di sheet Kanal: yang paling penting mendapat uang paling banyak.',
    },
    rules: {
      title: '11. Menjaga rencana tetap kuat',
      why: 'Media sosial itu alat di kotak perkakas, bukan kewajiban di daftar tugas.',
    },
    own: {
      title: '12. Pertanyaan Anda sendiri',
      why: 'Tulis di bawah ini hal yang hanya perlu dijawab toko Anda.',
    },
  },
  questions: {
    who: {
      ask: 'Siapa Anda: apa maksud, misi, dan siapa tim Anda?',
      tip: 'Satu kalimat yang bisa diulang seorang teman.',
      answer: 'Tiga orang yang membuat lilin dengan tangan, supaya malam biasa terasa seperti liburan kecil.',
    },
    audience: {
      ask: 'Siapa yang membeli, dan apa yang mendorongnya?',
      tip: 'Bayangkan sepuluh pembeli terakhir, bukan semua orang.',
      answer:
        'Perempuan dan laki-laki 28–45 tahun yang memilih kado dengan hati, atau mencari tenang sepulang kerja.',
    },
    offer: {
      ask: 'Apa yang Anda jual, dan apa nilainya bagi Anda, pasar, dan pemakainya?',
      tip: 'Misalnya: penghasilan layak bagi kami, pilihan lokal bagi pasar, satu jam tenang bagi pemakai.',
    },
    why: {
      ask: 'Kenapa Anda ada: apa yang berubah dalam hidup pelanggan?',
      tip: 'Apa yang mereka rindukan kalau besok Anda tutup?',
      answer: 'Mereka punya kado yang selalu pas, dan setengah jam tanpa layar.',
    },
    market: {
      ask: 'Di mana Anda menjual: pasar apa, ceruk apa?',
      tip: 'Makin kecil ceruknya, makin mudah jadi yang terbaik.',
      answer: 'Lilin buatan tangan dari malam lebah, online di Indonesia, dan mulai tahun ini di Jerman.',
    },
    rivals: {
      ask: 'Siapa pemimpin pasar, siapa pemain pinggiran; apa kuat dan lemahnya?',
      tip: 'Rinciannya di sheet Pesaing dan SWOT.',
      answer:
        'Wickery memimpin: murah dan cepat, tapi parafin. Noctua Home indah tapi dingin. Glow Barn lambat menjawab.',
    },
    better: {
      ask: 'Kenapa Anda lebih baik: apa yang tidak bisa diberikan yang lain?',
      tip: 'Kirim cepat bukan keunggulan kalau semua kirim cepat.',
      answer: 'Malam dari peternak lebah dua belas kilometer dari sini: tiap kotak menyebut sarangnya.',
    },
    limits: {
      ask: 'Apa batas Anda: berapa uang, berapa tenaga?',
      tip: 'Uangnya dihitung di bagian 7; sheet Anggaran membaginya.',
      answer: 'Uang sebesar hasil bagian 7 per bulan, dan 14 jam seminggu untuk kami bertiga.',
    },
    milestones: {
      ask: 'Apa tonggak keberhasilan Anda?',
      tip: 'Dua atau tiga, dengan angka dan tanggal. Rinciannya: sheet Tujuan.',
      answer: 'Penjualan online naik seperempat, 4.000 pengikut di Instagram, 70 pesanan dalam sebulan.',
    },
    actions: {
      ask: 'Apa persisnya yang harus dilakukan untuk sampai ke sana?',
      tip: 'Kata kerja, bukan harapan. Yang besar masuk ke sheet Peta jalan.',
      answer:
        'Instagram berbahasa Jerman, lima postingan seminggu, satu giveaway, iklan kotak hadiah mulai Oktober.',
    },
    name: { ask: 'Apa nama toko Anda?', tip: 'Seperti ditulis pelanggan. Sheet lain memakai nama ini.' },
    place: {
      ask: 'Di mana kantor pusatnya?',
      tip: 'Nama kota cukup. Meja dapur pun boleh.',
      answer: 'Di bekas toko roti di Bogor, satu jam dari Jakarta.',
    },
    founded: {
      ask: 'Kapan didirikan, dan siapa pendirinya?',
      tip: 'Wajah dan tahun membuat toko lebih dipercaya.',
      answer: 'Maret 2021, oleh Sari, setelah bazar pertamanya.',
    },
    history: {
      ask: 'Apa tonggak terpenting sampai sekarang?',
      tip: 'Pesanan pertama, toko pertama, 1.000 pengikut pertama, pesanan pertama dari luar negeri.',
      answer:
        '2021 bazar pertama · 2022 toko online · 2024 Budi bergabung · tahun lalu 850 pesanan, satu dari Jerman.',
    },
    capacity: {
      ask: 'Apa yang bisa Anda produksi, dan berapa banyak?',
      tip: 'Jangan iklankan lebih dari yang sanggup dibuat.',
      answer:
        'Sampai 60 lilin sehari, 250 seminggu dengan kemasan; di bulan Desember 450 dengan dua pembantu.',
    },
    story: {
      ask: 'Apa kisah Anda: bagaimana mulai berjualan online?',
      tip: 'Sendirian dan tanpa bengkel kerja? Kisah ini adalah profil usaha Anda.',
      answer:
        'Saat pandemi Sari membuat lilin untuk teman; satu foto di Instagram membawa dua puluh pesanan semalam.',
    },
    business: {
      ask: 'Apa bidang usaha Anda sekarang?',
      tip: 'Bukan cuma barangnya: untuk apa orang sebenarnya membayar.',
      answer: 'Kado kecil dan malam yang tenang. Lilin adalah cara keduanya masuk ke rumah.',
    },
    destination: {
      ask: 'Apa tujuan akhir Anda?',
      tip: 'Di mana Anda kalau semuanya berjalan baik?',
      answer: 'Nama pertama yang teringat saat orang memberi kado lilin, di sini dan di Jerman.',
    },
    impact: {
      ask: 'Apa arti visi itu bagi pelanggan?',
      tip: 'Gambarkan satu hari mereka, sesudahnya.',
      answer: 'Kado ketemu dalam lima menit, dan tidak pernah salah.',
    },
    change: {
      ask: 'Bagaimana visi itu mengubah toko Anda?',
      tip: 'Lebih banyak orang? Tempat lain? Produk kedua?',
    },
    mission: {
      ask: 'Misi Anda dalam satu kalimat?',
      tip: '“Komputer di setiap meja dan di setiap rumah.” “Peluang ekonomi bagi semua pekerja di dunia.”',
      answer: 'Satu jam tenang di setiap rumah.',
    },
    boss: { ask: 'Siapa bosnya?', tip: 'Yang memutuskan kalau waktu atau uang kurang.' },
    copy: { ask: 'Siapa yang menulis teks?', tip: 'Satu tangan, satu suara.' },
    creative: {
      ask: 'Siapa yang membuat foto, video, dan grafis?',
      tip: 'Satu sore sebulan bisa cukup untuk empat minggu.',
    },
    ads: { ask: 'Siapa yang mengelola iklan?', tip: 'Orang yang juga memantau anggaran.' },
    publishing: {
      ask: 'Siapa yang memposting dan menyebarkan konten?',
      tip: 'Sepakati siapa penggantinya saat libur.',
    },
    influencers: {
      ask: 'Siapa yang berhubungan dengan kreator?',
      tip: 'Kontak dan kesepakatan: sheet Mitra.',
    },
    replies: {
      ask: 'Siapa yang membalas komentar dan pesan?',
      tip: 'Sebut juga seberapa cepat: misalnya di hari yang sama.',
      answer: 'Ayu, Sari',
    },
    buyers: {
      ask: 'Siapa yang benar-benar membeli, dan siapa yang tidak?',
      tip: 'Umur, keluarga, penghasilan, alasan membeli. Lihat juga audiens pesaing.',
      answer:
        'Empat dari lima perempuan 28–45 tahun, bekerja, sedikit waktu. Bukan: pemburu diskon dan grosir.',
    },
    region: {
      ask: 'Di mana pembeli terbaik Anda tinggal?',
      tip: 'Google Analytics menunjukkannya, begitu juga laporan audiens tiap platform.',
      answer: 'Dua pertiga di Jakarta dan sekitarnya, sisanya di kota besar lain.',
    },
    nearby: {
      ask: 'Tempat serupa mana yang ditambahkan berikutnya?',
      tip: 'Mulai dari daerah yang Anda kenal, lalu tambah yang mirip.',
      answer: 'Jerman selatan: 31 pesanan datang dari sana tanpa iklan.',
    },
    language: {
      ask: 'Bahasa apa yang mereka sukai?',
      tip: 'Orang membeli dalam bahasa mimpinya.',
      answer: 'Di sini bahasa Indonesia; orang Jerman menulis Jerman, dua dari tiga membaca Inggris.',
    },
    holidays: {
      ask: 'Hari raya atau momen lokal apa yang membuat mereka membeli?',
      tip: 'Masukkan ke sheet Tanggal penting: kalender akan mengingatkan.',
      answer: 'Natal, Hari Ibu, Black Friday; di Jerman hari Santo Nikolas dan Minggu Adven pertama.',
    },
    occupation: {
      ask: 'Apa pekerjaan pelanggan perorangan Anda?',
      tip: 'Pendidikan juga, bagi yang sedang tidak bekerja.',
      answer: 'Guru, perawat, karyawan kantor; banyak yang bekerja dari rumah dua hari seminggu.',
    },
    niche: {
      ask: 'Pelanggan perusahaan: industri apa, dan di mana?',
      tip: 'Setepat “jaringan apotek”, “biro perjalanan”, “pembuat ban”, beserta kotanya.',
    },
    businessGoals: {
      ask: 'Tujuan bisnis apa yang mereka kejar?',
      tip: 'Hotel ingin diingat tamunya: aroma sendiri membantu.',
    },
    product: {
      ask: 'Produk Anda dalam dua kalimat: apa itu, apa nilainya?',
      tip: 'Pakai kata-kata pembeli Anda.',
      answer: 'Lilin dari malam lebah murni beraroma kebun. Dibuat pelan-pelan, menyala pelan-pelan.',
    },
    feeling: {
      ask: 'Orang ingin merasa apa, dan bagaimana produk Anda memberikannya?',
      tip: 'Bangga, tenang, diperhatikan, cerdik …',
      answer: 'Tenang dan sedikit dimanja: cahaya hangat, aroma lembut, kotak yang disimpan.',
    },
    materials: {
      ask: 'Dari bahan apa dibuat?',
      tip: 'Sebutkan asalnya: cocok jadi postingan.',
      answer: 'Malam lebah, sumbu katun, minyak atsiri; gelas dari botol daur ulang.',
    },
    proof: {
      ask: 'Bagaimana mutunya bisa dibuktikan?',
      tip: 'Uji coba, garansi, label, 200 ulasan.',
      answer: 'Video menyala 48 jam tanpa jeda; 4,8 bintang dari 312 ulasan; uang kembali dalam 30 hari.',
    },
    unique: {
      ask: 'Apakah unik?',
      tip: 'Kalau bukan barangnya, mungkin aroma, kotak, atau kisahnya.',
      answer: 'Ya: ara dan madu hanya ada di sini, dan tiap kotak memuat nomor sarangnya.',
    },
    handmade: {
      ask: 'Apakah buatan sendiri, dan dibuat di mana?',
      tip: 'Tunjukkan tangan yang bekerja: orang membeli dari orang.',
      answer: 'Ya, dengan tangan, di bengkel kerja kami. Hari Jumat boleh datang melihat.',
    },
    pricing: {
      ask: 'Bagaimana Anda menjelaskan harga kepada diri sendiri?',
      tip: 'Dengan jujur. Lalu pakai kata yang sama untuk pelanggan.',
      answer:
        'Malam lebah tiga kali lebih mahal dari parafin dan menyala dua kali lebih lama. Sisanya tenaga tangan.',
    },
    cost: { ask: 'Berapa modal satu buah?', tip: 'Bahan, kemasan, dan upah kerjanya.' },
    price: { ask: 'Dijual dengan harga berapa?', tip: 'Tanpa PPN, kalau Anda memungutnya.' },
    fees: {
      ask: 'Berapa biaya pembayaran dan kirim per penjualan?',
      tip: 'Hanya yang tidak dibayar pelanggan.',
    },
    sales: { ask: 'Berapa yang terjual dalam sebulan?', tip: 'Rata-rata dua belas bulan terakhir.' },
    reinvest: {
      ask: 'Berapa porsi margin yang diputar lagi ke usaha?',
      tip: 'Antara 20% dan 80%; lebih banyak selagi tumbuh. Ini menentukan batas anggaran.',
    },
    affordable: {
      ask: 'Apakah harganya terjangkau bagi pembeli?',
      tip: 'Berapa yang mereka bayar untuk seikat bunga?',
      answer: 'Untuk kado, mudah; untuk diri sendiri ada lilin kecil.',
    },
    often: {
      ask: 'Seberapa sering mereka bisa membeli?',
      tip: 'Ini menunjukkan seberapa sering Anda perlu menyapa.',
      answer: 'Tiga kali setahun: ulang tahun, Hari Ibu, Natal.',
    },
    selling: {
      ask: 'Anda menjual di situs sendiri, offline, online, atau keduanya?',
      tip: 'Sebutkan porsi masing-masing.',
      answer: 'Di situs kami (85%), dan di empat bazar akhir tahun.',
    },
    networks: {
      ask: 'Media sosial mana yang akan dipakai?',
      tip: 'Dalam miliar: Instagram 2, Facebook 2,9, TikTok 1. Mulai di tempat pembeli Anda; dua sudah cukup.',
      answer: 'Instagram dulu, lalu Facebook; TikTok dicoba sampai pertengahan tahun.',
    },
    blog: {
      ask: 'Apakah Anda punya blog?',
      tip: 'Satu artikel bagus bisa jadi sepuluh postingan.',
      answer: 'Ya, satu artikel sebulan tentang lebah, aroma, dan kado.',
    },
    referral: {
      ask: 'Apakah ada program afiliasi atau ajak teman?',
      tip: 'Misalnya: 10% bagi yang mengajak teman.',
    },
    creators: {
      ask: 'Apakah Anda akan bekerja dengan kreator?',
      tip: 'Yang kecil, dengan pengikut di daerah yang Anda layani.',
      answer: 'Ya, dua kreator kecil di Jerman; lilin dan sedikit honor.',
    },
    campaigns: {
      ask: 'Apakah Anda akan memakai iklan berbayar?',
      tip: 'Hanya untuk yang sudah laku tanpa iklan.',
      answer: 'Ya: sepanjang tahun untuk kotak hadiah, dua kali lipat di November dan Desember.',
    },
    formats: {
      ask: 'Format apa yang dipakai untuk promosi?',
      tip: 'Reels, stories, foto, siaran langsung, giveaway, voucher …',
      answer: 'Video pendek dari bengkel, foto kotak, stories dengan polling, dua giveaway setahun.',
    },
    comes: {
      ask: 'Dari mana pelanggan datang?',
      tip: 'Alat dengan analitik menunjukkan jalannya. Tautan dari kalender membawa nama kampanye.',
      answer: 'Tujuh dari sepuluh dari Instagram, dua dari pencarian, satu dari rekomendasi.',
    },
    first: {
      ask: 'Apa yang pertama mereka lihat?',
      tip: 'Buka halaman itu di ponsel, seperti orang asing.',
      answer: 'Halaman aroma dari postingan, dengan harga, lama menyala, dan ulasan.',
    },
    question: {
      ask: 'Apa yang mereka lakukan kalau punya pertanyaan?',
      tip: 'Pertanyaan tanpa jawaban adalah pesanan yang hilang.',
      answer: 'Pesan di Instagram atau WhatsApp; dijawab dalam dua jam, sampai pukul 20.00.',
    },
    order: {
      ask: 'Bagaimana cara memesan?',
      tip: 'Hitung ketukannya.',
      answer: 'Di toko online, empat langkah, tanpa akun.',
    },
    pay: {
      ask: 'Bagaimana cara membayar?',
      tip: 'Sediakan yang lazim di tempat mereka.',
      answer: 'QRIS, transfer, atau kartu; untuk Jerman juga PayPal.',
    },
    accept: {
      ask: 'Bagaimana Anda menerima pesanan?',
      tip: 'Siapa yang pertama melihat pesanan baru, dan di mana?',
      answer: 'Toko langsung mengirim konfirmasi; Ayu mencetak daftar pukul sembilan.',
    },
    speed: {
      ask: 'Seberapa cepat pesanan diproses?',
      tip: 'Janjikan sehari lebih lama dari yang dibutuhkan.',
      answer: 'Biasanya hari itu juga; yang kami janjikan dua hari kerja, menjelang Natal tiga.',
    },
    status: {
      ask: 'Bagaimana mereka melihat status pesanan?',
      tip: 'Setiap “Paket saya di mana?” menghabiskan lima menit.',
      answer: 'E-mail di setiap langkah, dengan tautan.',
    },
    shipping: {
      ask: 'Bagaimana Anda mengirim produk?',
      tip: 'Paket adalah etalase Anda: layak difoto?',
      answer: 'Lewat kurir, kotak tanpa plastik; gratis ongkir mulai tiga lilin.',
    },
    tracking: {
      ask: 'Bagaimana Anda melacak pengiriman?',
      tip: 'Ketahui paket terlambat sebelum pelanggan tahu.',
      answer: 'Di portal kurir; Ayu memeriksa Senin dan Kamis.',
    },
    feedback: {
      ask: 'Bagaimana Anda mendapat masukan tentang produk?',
      tip: 'Satu pertanyaan dijawab, sepuluh tidak.',
      answer: 'E-mail setelah dua minggu: “Bagaimana nyalanya?”',
    },
    reviews: {
      ask: 'Bagaimana pelanggan bisa membagikan ulasan baik?',
      tip: 'Kartu dengan kode QR di kotak; bagikan foto mereka di stories.',
    },
    returns: {
      ask: 'Bagaimana cara mengembalikan produk?',
      tip: 'Pengembalian mudah membuat orang mudah membeli.',
      answer: 'Dalam 30 hari, dengan label dari situs kami.',
    },
    refunds: {
      ask: 'Bagaimana prosedur pengembalian uang?',
      tip: 'Tuliskan sebelum ada yang bertanya.',
      answer: 'Kembali dalam tiga hari; pecah di jalan: langsung diganti baru.',
    },
    website: {
      ask: 'Apa tujuan situs Anda?',
      tip: 'Misalnya: di sini pembeli dari media sosial mendarat untuk membeli.',
      answer: 'Menjual: yang datang dari postingan langsung menemukan lilin itu.',
    },
    profiles: {
      ask: 'Apa tujuan setiap profil Anda?',
      tip: 'Tanpa tujuan, tanpa profil. Satu baris masing-masing; lainnya di sheet Kanal.',
      answer: 'Instagram menjual dan memuat ulasan; Facebook untuk langganan; TikTok mencari orang baru.',
    },
    main: {
      ask: 'Apa kanal penjualan utama Anda?',
      tip: 'Hanya boleh satu.',
      answer: 'Instagram, dengan situs sebagai kasirnya.',
    },
    support: {
      ask: 'Apakah media sosial dipakai untuk layanan pelanggan?',
      tip: 'Kalau ya, sebutkan jam balasnya.',
      answer: 'Ya, pesan di Instagram dan Facebook, pukul 09.00–20.00.',
    },
    edge: {
      ask: 'Apa ciri unik Anda yang diingat orang?',
      tip: 'AliExpress: harga sangat murah. Amazon: pengiriman. eBay: lelang.',
      answer: 'Lilin dengan nama peternak lebahnya.',
    },
    planB: {
      ask: 'Apa rencana B kalau kanal utama atau pemasok gagal?',
      tip: 'Jangan bergantung pada satu kanal: campur platform, jenis konten, dan kampanye.',
      answer: '600 alamat e-mail, Facebook tetap aktif; peternak lebah kedua sudah menjanjikan malam.',
    },
    fit: {
      ask: 'Apakah media sosial memang cocok untuk Anda?',
      tip: 'Uang sedikit, produk langka, orang mencarinya? Iklan pencarian. Ada fans yang bersuara? Media sosial.',
      answer: 'Ya: lilin ditunjukkan dan dihadiahkan, langganan menandai kami tiap minggu.',
    },
    clean: {
      ask: 'Kalau mulai dari nol, akun mana yang akan dibuka lagi?',
      tip: 'Mulai dari tujuan Anda dan kesukaan pelanggan, bukan dari yang tumbuh sendiri.',
    },
    sentence: {
      ask: 'Strategi dalam satu kalimat: untuk siapa, apa, di mana, demi apa?',
      tip: '“Jualan naik lewat YouTube” bukan strategi. Keunikan Anda bertemu kekuatan platform.',
      answer:
        'Kepada pencinta kado kami tunjukkan cara lilin dibuat, lewat video pendek, sampai kado berarti Mellis.',
    },
    lack: {
      ask: 'Apa yang kurang, dan siapa yang bisa membantu?',
      tip: 'Ceruk langka atau minim pengalaman butuh waktu. Sheet ini bahan yang baik untuk konsultan.',
      answer: 'Bahasa Jerman yang luwes: seorang penerjemah membaca setiap teks.',
    },
    agile: {
      ask: 'Kapan rencana ini ditinjau lagi?',
      tip: 'Tahun 2020 rencana berubah dalam seminggu. Berubahlah tanpa takut, tetap seimbang; pikir dulu.',
      answer: 'Senin pertama tiap bulan, dan segera kalau ada hal besar.',
    },
  },
  panel: {
    empty:
      'Strategi adalah beberapa pertanyaan yang tepat: siapa yang membeli, kenapa dari Anda, dengan harga berapa, dan siapa mengerjakan apa. Setiap pertanyaan disertai kiat dan contoh.',
    emptyQuick: 'Sepuluh di antaranya sudah menjadi rencana. Sisanya bisa menyusul.',
    home: 'Strategi Anda, satu per satu',
    intro: 'Lewati yang belum Anda tahu dan kembali kapan saja. Semuanya tersimpan selagi Anda menulis.',
    answered: 'Terjawab: {done} dari {all}',
    of: '{done} dari {all}',
    beginQuick: 'Jawab pertanyaan ★',
    goOn: 'Lanjutkan dari yang terakhir',
    goOpen: 'Jawab yang belum',
    all: 'Semua bagian',
    untitled: 'Pertanyaan lain',
    none: 'Belum ada pertanyaan di sini. Tulis di sheet di bawah judul ini, dan panduan akan ikut menanyakannya.',
    open: 'Belum dijawab',
    next: 'Berikutnya: {section}',
    take: 'Mulai dari contoh ini',
    forExample: 'Misalnya: {value}',
    agree: 'Disepakati hari ini',
    agreeHelp: 'Baca bersama orang-orang yang terlibat. Tanggalnya dicatat di sheet.',
    agreedOn: 'Disepakati pada {day}.',
    people: {
      agree: 'Sudah dibicarakan dan disepakati',
      agreed: 'Disepakati pada {day}',
      hats: { other: '{name}: {count} peran' } as Plural,
    },
    price: {
      title: 'Berapa sisa dari harga Anda?',
      result: 'Yang tersisa',
      missing: 'Isi modal per barang dan harga jualnya.',
      profit: '{profit} per barang, setelah semua biaya.',
      margin: 'Margin: {margin} dari harga. Markup: {markup} dari biaya.',
      monthly: { other: 'Dengan {count} penjualan sebulan, jumlahnya {monthly}.' } as Plural,
      ceiling: '{share} kembali ke usaha: untuk pemasaran paling banyak {ceiling} sebulan.',
      loss: 'Dengan harga ini Anda rugi {loss} per barang. Harganya harus di atas {costs}.',
      nothing: 'Dengan harga ini tidak ada sisa. Harganya harus di atas {costs}.',
      wanted: 'Bagaimana kalau marginnya … %?',
      wantedWrong: 'Isi margin antara 0 dan 99, misalnya 40.',
      needed: 'Harganya menjadi {price}.',
      take: 'Pakai harga {price}',
    },
    journey: {
      gaps: {
        other: '{count} dari {all} langkah belum ada jawabannya. Di situlah pelanggan hilang.',
      } as Plural,
      whole: 'Anda tahu yang terjadi di setiap langkah.',
    },
    finish: {
      title: 'Anda sudah punya rencana',
      almost: 'Hampir menjadi rencana',
      open: { other: '{count} pertanyaan ★ belum dijawab:' } as Plural,
      usable: 'Pertanyaan ★ sudah terjawab: Anda bisa mulai. Sisanya membuat rencana lebih tajam.',
      next: 'Langkah berikutnya, di menu “Buat”',
      goals: 'Beri setiap tonggak angka dan tanggal.',
      channels: 'Urutkan jejaring, dan tulis gunanya masing-masing.',
      budget: 'Bagi uang yang bisa Anda keluarkan.',
      roadmap: 'Letakkan pekerjaan besar di garis waktu.',
      calendar: 'Rencanakan posting dua minggu pertama.',
      deeper: 'Lebih dalam',
    },
  },
}
