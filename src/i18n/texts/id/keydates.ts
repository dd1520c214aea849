import type { Texts } from '../en'

export const keydates: Texts['keydates'] = {
  title: 'Tanggal penting',
  sentence: 'Hari raya pembeli Anda dan yang Anda buat darinya: promo, hari diskon, lomba, acara sendiri.',
  columns: {
    until: 'Sampai',
    name: 'Apa',
    kind: 'Jenis',
    country: 'Negara',
    days: 'Berapa hari lagi',
    length: 'Lama (hari)',
    offer: 'Yang kita lakukan',
    budget: 'Anggaran iklan',
  },
  settings: {
    countries: 'Negara pembeli Anda',
    year: 'Tahun',
    hint: 'Menu “Kalender” menambahkan hari libur yang belum ada.',
  },
  figures: {
    next: 'Sekarang atau berikutnya',
    days: 'Berapa hari lagi',
    soon: 'Dalam 30 hari',
    budget: 'Rencana iklan tahun ini',
  },
  kinds: {
    holiday: 'Hari libur',
    occasion: 'Hari istimewa',
    sales: 'Hari diskon',
    promotion: 'Promo',
    launch: 'Produk baru',
    contest: 'Lomba',
    event: 'Acara sendiri',
  },
  announced: 'Diumumkan menjelang harinya; bisa bergeser sehari.',
  notes: {
    date: 'Harinya, atau hari pertama kampanye. Rencanakan mundur dari sini: foto, teks, dan iklan harus siap sebelumnya.',
    until: 'Hari terakhir. Kosongkan kalau hanya satu hari.',
    name: 'Hari raya setempat apa yang dirayakan pembeli Anda? Apa yang membuat mereka belanja: hari raya, hari gajian, musim hujan? Tambahkan juga acara toko Anda sendiri.',
    kind: 'Hari libur dan hari istimewa sudah ditetapkan; yang lain adalah kampanye Anda dan bisa dipilih di sheet lain. Promo, Black Friday, dan lomba paling cepat membuat akun makin populer. Anda bisa menulis jenis yang tidak ada di daftar.',
    country: 'Di mana dirayakan, dengan kode: ID, DE. Kosong berarti di mana saja.',
    days: 'Berapa hari sampai mulai, dihitung dari tanggal di sheet “Mulai”. 0 berarti sedang berlangsung; kalau sudah lewat tidak ada yang ditampilkan.',
    length: 'Berapa hari lamanya, termasuk hari pertama dan terakhir.',
    channel: 'Tempat sebagian besar kegiatannya.',
    offer:
      'Apa yang didapat orang, dan apa yang harus mereka lakukan.\n\nIde lomba: foto produk kami di rumah Anda · tebak jumlahnya · beri nama produk berikutnya · tulis keterangan foto · pilih warna berikutnya · kuis · siapa yang pantas diberi hadiah? · berburu harta di situs web · satu hadiah kecil setiap hari menjelang hari raya · tips terbaik menang.\n\nUntuk membangunkan pengikut: polling · pertanyaan minggu ini · siaran langsung dari bengkel · hitung mundur · harga khusus 24 jam · foto dari pelanggan · satu jam tanya jawab.',
    budget: 'Berapa yang akan Anda keluarkan untuk iklannya. Kosong kalau tanpa biaya.',
    person: 'Siapa yang mengurusnya.',
    notes:
      'Apa saja yang membantu tahun depan: apa yang berhasil, apa yang habis, tautan. Baik untuk dibaca: di mana audiens Anda berada, cara mempromosikan toko di luar media sosial, cara bekerja dengan kreator, cara berjualan langsung di media sosial.',
    countries:
      'Kode negara tempat Anda dan pembeli Anda tinggal, dipisahkan koma. Yang dikenal: AT, BE, CA, CH, CY, DE, ES, FR, GB, GR, ID, IT, NL, PH, PL, US.',
    year: 'Tahun yang hari liburnya ditambahkan oleh menu.',
  },
  demo: {
    mothers: 'Kotak hadiah plus kartu ucapan',
    mothersNotes: 'Hari Ibu di Jerman, Minggu kedua bulan Mei',
    launch: 'Diskon 10% lewat newsletter',
    launchNotes: 'Kartu contoh aroma di setiap paket',
    giveaway: 'Ikuti, sukai, dan sebut satu teman',
    giveawayNotes: 'Undi pemenang secara live esok harinya',
    workshopName: 'Workshop: tuang lilin sendiri',
    workshop: 'Dua belas tempat, gratis',
    workshopNotes: 'Pesan ruangan, rekam untuk Reels',
    birthdayName: 'Ulang tahun toko kami',
    birthday: 'Kode terima kasih di newsletter',
    birthdayNotes: 'Foto lilin pertama kami',
    blackfriday: 'Diskon 20%, kotak hadiah saja',
    blackfridayNotes: 'Tahun lalu kotak habis hari Sabtu',
    christmasName: 'Hari terakhir pesan sebelum Natal',
    christmas: 'Hitung mundur di Stories',
    christmasNotes: 'Tanyakan tanggalnya ke kurir',
  },
  messages: {
    added: {
      other: '{count} hari ditambahkan untuk {countries}, tahun {year}.',
    },
    nothingToAdd: 'Semua hari libur {countries} sampai akhir {year} sudah ada.',
  },
  errors: {
    noCountry:
      'Tulis dulu, di “Tanggal penting”, di negara mana pembeli Anda tinggal. Yang dikenal: {known}.',
    unknownCountry: 'Hari libur {unknown} tidak dikenal. Gunakan kode ini: {known}.',
    unknownYear: '“{value}” tidak bisa dipakai sebagai tahun. Hari libur dikenal dari {first} sampai {last}.',
  },
}
