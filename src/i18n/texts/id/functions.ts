import type { Texts } from '../en'

export const functions: Texts['functions'] = {
  title: 'Fungsi',
  intro: 'Sheet Anda menghitung dengan fungsi-fungsi ini. Pakai juga di sel Anda sendiri, sama seperti SUM.',
  tips: 'Biarkan titik komanya: tanda itu berlaku di semua setelan lokal. Porsi muncul sebagai 0,5; format selnya sebagai persen.',
  search: 'Cari',
  found: 'Fungsi yang ditemukan: {count}',
  nothingFound: 'Tidak ada yang cocok. Coba kata lain, misalnya “margin” atau “tautan”.',
  showAll: 'Tampilkan semua fungsi',
  arguments: 'Yang diisikan',
  optional: 'opsional',
  example: 'Contoh',
  copy: 'Salin rumus',
  copied: 'Sudah disalin. Tempelkan ke sel.',
  selected: 'Rumusnya sudah dipilih. Tekan Ctrl + C, di Mac ⌘ + C.',
  groups: {
    budget: 'Anggaran',
    figures: 'Metrik dan tujuan',
    calendar: 'Kalender',
    words: 'Tautan dan kata',
    tasks: 'Tugas',
  },
  list: {
    SMM_CARRYOVER: {
      summary:
        'Berapa yang bisa dipakai setiap pos anggaran setiap bulan: rencananya, ditambah sisa dari bulan-bulan sebelumnya.',
      arguments: {
        planned: 'Rencananya: satu pos per baris, satu bulan per kolom.',
        actual:
          'Yang terpakai, dengan susunan yang sama. Kosong: bulannya belum ditutup. 0: tidak ada yang terpakai.',
        mode: 'Apa yang terjadi dengan uang tak terpakai. "surplus" (kalau tidak diisi): pindah ke bulan berikutnya. "all": kelebihan belanja juga ikut. "capped": pindah sampai batas tertentu. "spread": dibagi ke sisa tahun. "none": hangus.',
        cap: 'Hanya untuk "capped": paling banyak berapa yang boleh pindah dari satu bulan.',
        opening: 'Sisa dari tahun lalu: satu jumlah untuk semua pos, atau satu untuk setiap pos.',
      },
      example: '=SMM_CARRYOVER(B2:D2; B3:D3)',
      answer:
        '500, 620, 500 – kalau rencana di baris 2 adalah 500, 500, 500 dan yang terpakai di baris 3 adalah 380 dan 650, sedangkan bulan ketiga masih kosong.',
    },
    SMM_CARRIED: {
      summary: 'Berapa yang pindah ke setiap bulan anggaran. Bulan pertama mendapat sisa dari tahun lalu.',
      arguments: {
        planned: 'Rencananya: satu pos per baris, satu bulan per kolom.',
        actual: 'Yang terpakai, dengan susunan yang sama. Kosong: bulannya belum ditutup.',
        mode: 'Apa yang terjadi dengan uang tak terpakai, seperti di SMM_CARRYOVER.',
        cap: 'Hanya untuk "capped": paling banyak berapa yang boleh pindah dari satu bulan.',
        opening: 'Sisa dari tahun lalu.',
      },
      example: '=SMM_CARRIED(B2:D2; B3:D3; "all")',
      answer:
        '0, 120, −30 – kalau rencana di baris 2 adalah 500, 500, 500 dan yang terpakai di baris 3 adalah 380 dan 650, sedangkan bulan ketiga masih kosong.',
    },
    SMM_REMAINING: {
      summary:
        'Sisa setiap bulan anggaran: yang bisa dipakai dikurangi yang terpakai. Di bawah 0, yang terpakai melebihi yang ada.',
      arguments: {
        planned: 'Rencananya: satu pos per baris, satu bulan per kolom.',
        actual: 'Yang terpakai, dengan susunan yang sama. Kosong: bulannya belum ditutup.',
        mode: 'Apa yang terjadi dengan uang tak terpakai, seperti di SMM_CARRYOVER.',
        cap: 'Hanya untuk "capped": paling banyak berapa yang boleh pindah dari satu bulan.',
        opening: 'Sisa dari tahun lalu.',
      },
      example: '=SMM_REMAINING(B2:D2; B3:D3)',
      answer:
        '120, −30, dan satu sel kosong – kalau rencana di baris 2 adalah 500, 500, 500 dan yang terpakai di baris 3 adalah 380 dan 650, sedangkan bulan ketiga masih kosong.',
    },
    SMM_BUDGET_MONTH: {
      summary:
        'Satu bulan anggaran di samping setahunnya, sembilan sel untuk setiap pos. Bulannya: rencana, dari bulan lalu, bisa dipakai, terpakai, sisa. Setahunnya: rencana, terpakai, sisa, dan porsi pos itu dari seluruh rencana.',
      arguments: {
        planned: 'Rencananya: satu pos per baris, satu bulan per kolom.',
        actual: 'Yang terpakai, dengan susunan yang sama. Kosong: bulannya belum ditutup.',
        month: 'Bulan yang ditampilkan: 1 adalah kolom pertama.',
        mode: 'Apa yang terjadi dengan uang tak terpakai, seperti di SMM_CARRYOVER.',
        cap: 'Hanya untuk "capped": paling banyak berapa yang boleh pindah dari satu bulan.',
        opening: 'Sisa dari tahun lalu.',
      },
      example: '=SMM_BUDGET_MONTH(B2:D2; B3:D3; 2)',
      answer:
        'Bulan kedua: rencana 500, dari bulan lalu 120, bisa dipakai 620, terpakai 650, sisa −30. Setahun: rencana 1.500, terpakai 1.030, sisa 470, porsi 100%. Rencana di baris 2 adalah 500, 500, 500; yang terpakai di baris 3 adalah 380 dan 650.',
    },
    SMM_OPENING: {
      summary:
        'Berapa yang dibawa setiap pos anggaran baru dari pos bernama sama tahun lalu. Kosong kalau pos itu belum ada, atau kalau bulan terakhirnya belum ditutup.',
      arguments: {
        lines: 'Nama pos-pos anggaran baru.',
        last_lines: 'Nama pos-pos tahun lalu, satu untuk setiap baris rencananya.',
        planned: 'Rencana tahun lalu: satu pos per baris, satu bulan per kolom.',
        actual: 'Yang terpakai tahun lalu, dengan susunan yang sama.',
        mode: 'Apa yang terjadi dengan uang tak terpakai tahun lalu, seperti di SMM_CARRYOVER.',
        cap: 'Hanya untuk "capped": paling banyak berapa yang boleh pindah dari satu bulan.',
        opening: 'Sisa yang dulu dibawa ke tahun lalu.',
      },
      example: '=SMM_OPENING("Iklan Instagram"; "Iklan Instagram"; 500; 380)',
      answer: '120: sisa dari 500 setelah 380 terpakai.',
    },
    SMM_COSTS: {
      summary:
        'Biaya setiap bulan dalam satu tahun: pembayaran yang berulang, seperti alat, atau jumlah untuk suatu jangka waktu, seperti kampanye.',
      arguments: {
        amount: 'Satu pembayaran, atau jumlah untuk seluruh waktu kalau dibagi: satu, atau satu kolom.',
        from: 'Hari pertama.',
        until: 'Hari terakhir. Kosong: pembayaran berlanjut; jumlah yang dibagi berlaku satu hari.',
        year: 'Tahun yang ditampilkan.',
        every:
          'Berapa bulan yang dicakup satu pembayaran: 1 bulanan, 12 tahunan, 0 sekali. Kalau tidak diisi, jumlahnya dibagi ke bulan-bulannya menurut banyak hari, sampai ke sen.',
        total: 'TRUE: satu baris berisi jumlah semuanya, bukan satu baris per jumlah.',
      },
      example: '=SMM_COSTS(15; "2026-03-05"; ""; 2026; 1)',
      answer:
        '0, 0, 15 dan 15 di setiap bulan sesudahnya: bulan-bulan tahun 2026, dibayar tanggal 5 mulai Maret.',
    },
    SMM_PACING: {
      summary:
        'Apakah uang terpakai secepat waktu berjalan: porsi waktu yang sudah lewat, porsi uang yang terpakai, perkiraan sampai akhir, dan kata yang merangkumnya. Selisih lebih dari sepuluh poin berarti “lebih cepat” atau “tertinggal”.',
      arguments: {
        budget: 'Uang untuk seluruh waktu itu: satu jumlah, atau satu kolom.',
        spent: 'Yang terpakai sejauh ini.',
        start: 'Hari pertama.',
        end: 'Hari terakhir.',
        today:
          'Hari perhitungannya, berupa tanggal yang Anda ketik: Google tidak mengizinkan TODAY() di sini.',
        language: 'Bahasa untuk kata itu, misalnya "id". Bahasa Inggris kalau tidak diisi.',
      },
      example: '=SMM_PACING(300; 150; "2026-06-01"; "2026-06-30"; "2026-06-15"; "id")',
      answer: '50% waktu sudah lewat, 50% uang terpakai, sampai akhir akan menjadi 300: sesuai rencana.',
    },
    SMM_AD_BUDGET: {
      summary:
        'Biaya iklan setahun yang terendah dan tertinggi menurut patokan dari dunia ritel: 10% dan 12% dari penjualan, dikali markup, dikurangi biaya tempat usaha.',
      arguments: {
        sales: 'Perkiraan penjualan setahun.',
        markup: 'Markup rata-rata: beli 100 dan jual 150 berarti 50%. Bukan margin.',
        occupancy: 'Sewa dan tempat usaha setahun; 0 kalau tidak ada.',
        share: 'Porsi penjualan pilihan Anda, misalnya 11%. Hasilnya lalu satu jumlah, bukan dua.',
      },
      example: '=SMM_AD_BUDGET(1000000; 92%; 36000)',
      answer: '56.000 dan 74.400, bersebelahan.',
    },
    SMM_MARGIN: {
      summary:
        'Margin (laba sebagai porsi dari harga jual) yang dihasilkan markup (laba sebagai porsi dari modal).',
      arguments: { markup: 'Markup-nya: satu, atau rentang sel.' },
      example: '=SMM_MARGIN(50%)',
      answer: '33,3%: kalau beli 100 dan jual 150, sepertiga dari harga jual adalah laba.',
    },
    SMM_MARKUP: {
      summary:
        'Markup (laba sebagai porsi dari modal) yang diperlukan untuk margin (laba sebagai porsi dari harga jual).',
      arguments: { margin: 'Margin-nya: satu, atau rentang sel.' },
      example: '=SMM_MARKUP(50%)',
      answer: '100%: harga jualnya dua kali modal.',
    },
    SMM_BREAKEVEN_ROAS: {
      summary:
        'Berapa kali lipat dari biayanya iklan harus membawa pendapatan supaya balik modal (ROAS impas).',
      arguments: {
        margin: 'Sisa harga jual setelah modal barang dibayar, misalnya 40%.',
        fees: 'Biaya pembayaran, platform, dan lainnya, sebagai porsi dari harga jual.',
        refund_rate: 'Porsi penjualan yang dikembalikan uangnya.',
        target_profit: 'Porsi harga jual yang harus tersisa sebagai laba.',
      },
      example: '=SMM_BREAKEVEN_ROAS(40%)',
      answer: '2,5: iklan seharga 100 harus membawa pendapatan 250.',
    },
    SMM_KPI: {
      summary:
        'Satu metrik dari catatan hasil Anda, kalau mau hanya untuk satu kanal dan satu periode: jangkauan, tingkat interaksi, biaya per klik, dan banyak lagi. Kosong kalau tidak ada catatannya.',
      arguments: {
        log: 'Catatannya: tanggal, kanal, metrik, dan nilai, dengan urutan ini.',
        kpi: 'Nama metriknya, misalnya "Jangkauan" atau "Tingkat konversi": satu, atau rentang sel.',
        channel: 'Hanya kanal ini; semuanya kalau tidak diisi.',
        from: 'Hari pertama yang dihitung.',
        to: 'Hari terakhir yang dihitung.',
      },
      example: '=SMM_KPI(Metrik!A:D; "Jangkauan"; "Instagram"; "2026-02-01"; "2026-02-28")',
      answer: 'Jangkauan di Instagram pada Februari 2026, dari sheet “Metrik”.',
    },
    SMM_KPI_ROLLUP: {
      summary: 'Tabel metrik dari catatan hasil Anda, per periode dan per kanal, dengan baris judul.',
      arguments: {
        log: 'Catatannya: tanggal, kanal, metrik, dan nilai, dengan urutan ini.',
        kpis: 'Nama-nama metriknya: rentang sel, atau satu teks dengan koma di antaranya.',
        period:
          '"hari", "minggu" (mulai Senin), "bulan" (kalau tidak diisi), "kuartal", "tahun", atau "semua".',
        by: '"kanal" (kalau tidak diisi), atau "total" untuk semua kanal sekaligus.',
        from: 'Hari pertama yang dihitung.',
        to: 'Hari terakhir yang dihitung.',
      },
      example: '=SMM_KPI_ROLLUP(Metrik!A:D; "Jangkauan, Interaksi"; "bulan"; "total")',
      answer: 'Satu baris untuk setiap bulan di sheet “Metrik”: hari pertamanya, jangkauan, interaksi.',
    },
    SMM_GOAL_PROGRESS: {
      summary:
        'Sudah sejauh mana suatu tujuan: porsi jalan yang ditempuh, porsi waktu yang sudah lewat, dan kata yang merangkumnya. Selisih lebih dari sepuluh poin berarti “lebih cepat” atau “tertinggal”.',
      arguments: {
        baseline: 'Dari mana tujuan itu mulai: satu angka, atau satu kolom.',
        target: 'Angka yang ingin dicapai.',
        current: 'Angkanya sekarang.',
        start: 'Hari mulainya.',
        deadline: 'Hari tujuan itu harus sudah tercapai.',
        today:
          'Hari perhitungannya, berupa tanggal yang Anda ketik: Google tidak mengizinkan TODAY() di sini.',
        language: 'Bahasa untuk kata itu, misalnya "id". Bahasa Inggris kalau tidak diisi.',
      },
      example: '=SMM_GOAL_PROGRESS(1000; 2000; 1500; "2026-01-01"; "2026-01-31"; "2026-01-16"; "id")',
      answer: '50% jalan, 50% waktu: sesuai rencana.',
    },
    SMM_TRAJECTORY: {
      summary:
        'Berapa yang seharusnya sudah dicapai suatu tujuan di akhir tiap bulan supaya selesai tepat waktu: dengan langkah yang sama besar dari bulan ke bulan.',
      arguments: {
        baseline: 'Dari mana tujuan itu mulai: satu angka, atau satu kolom. Kosong: 0.',
        target: 'Angka yang ingin dicapai.',
        start: 'Hari pertama.',
        deadline: 'Hari tujuan itu harus sudah tercapai.',
        months: 'Hari apa saja dari tiap bulan: tanggal dalam satu baris.',
      },
      example:
        '=SMM_TRAJECTORY(0; 300; "2026-01-01"; "2026-03-31"; HSTACK("2026-01-01"; "2026-02-01"; "2026-03-01"))',
      answer: '100, 200, 300: sepertiga jalan setiap bulan.',
    },
    SMM_TIMELINE: {
      summary:
        'Batang sebuah garis waktu berupa tanda: • saat pekerjaan mulai, — selama berjalan, ◊ pada tenggat.',
      arguments: {
        start: 'Hari pertama: satu, atau satu kolom.',
        finish: 'Hari terakhir. Kosong: hanya awalnya yang tampak.',
        deadline: 'Hari tujuan itu harus sudah tercapai; boleh kosong.',
        periods: 'Hari pertama tiap minggu atau bulan, dalam satu baris.',
      },
      example:
        '=SMM_TIMELINE("2026-02-03"; "2026-02-12"; "2026-02-20"; HSTACK("2026-02-02"; "2026-02-09"; "2026-02-16"))',
      answer: '•, —, ◊: dua minggu bekerja, tenggat di minggu ketiga.',
    },
    SMM_MONTH_VIEW: {
      summary:
        'Satu bulan sebagai kalender, dari daftar postingan: enam minggu berisi tujuh hari, dengan rencana tiap hari menurut jamnya. Kalau tidak muat, baris terakhir menyebut berapa lagi yang ada.',
      arguments: {
        month: 'Hari apa saja di bulan itu.',
        dates: 'Tanggal postingan, satu di tiap baris. Baris tanpa tanggal dilewati.',
        times: 'Jamnya, misalnya 09:30. Kosong kalau tidak ada.',
        lines: 'Yang tertulis di kalender: kanal, topik. Beberapa kolom menjadi satu baris.',
        key_dates:
          'Tanggal penting, misalnya hari libur. Muncul paling atas, dengan bintang. Kolom kedua boleh berisi hari terakhirnya.',
        key_names: 'Nama tanggal penting.',
        week_start: 'Hari pertama dalam minggu: 1 adalah Senin (kalau tidak diisi), 7 adalah Minggu.',
      },
      example: '=SMM_MONTH_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Lilin")',
      answer:
        'Dua belas baris berisi tujuh sel: 26, 27, 28 … dan di bawah setiap minggu rencananya. Pada 14 Februari tertulis 09:30 Lilin.',
    },
    SMM_WEEK_VIEW: {
      summary:
        'Satu minggu dari daftar postingan: tujuh hari berdampingan, masing-masing dengan postingannya sebagai kartu menurut jamnya.',
      arguments: {
        day: 'Hari apa saja di minggu itu.',
        dates: 'Tanggal postingan, satu di tiap baris. Baris tanpa tanggal dilewati.',
        times: 'Jamnya, misalnya 09:30. Kosong kalau tidak ada.',
        lines: 'Yang tertulis di kartu: kanal, topik. Setiap kolom menjadi satu baris.',
        key_dates:
          'Tanggal penting, misalnya hari libur. Muncul paling atas, dengan bintang. Kolom kedua boleh berisi hari terakhirnya.',
        key_names: 'Nama tanggal penting.',
        week_start: 'Hari pertama dalam minggu: 1 adalah Senin (kalau tidak diisi), 7 adalah Minggu.',
      },
      example: '=SMM_WEEK_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Lilin")',
      answer: 'Tujuh sel; pada hari Sabtu tertulis 09:30 Lilin.',
    },
    SMM_UTM: {
      summary:
        'Tautan dengan tag UTM, supaya statistik situs Anda menunjukkan pengunjung datang dari postingan atau kampanye mana. Bagian lain tautan itu tidak berubah.',
      arguments: {
        url: 'Tautannya: satu, atau rentang sel.',
        source: 'Dari mana pengunjung datang, misalnya instagram.',
        medium: 'Jenis trafiknya, misalnya social atau paid_social.',
        campaign: 'Nama kampanyenya.',
        content: 'Postingan atau iklan yang mana.',
        term: 'Kata kunci iklan pencarian.',
      },
      example: '=SMM_UTM("https://shop.example"; "Instagram"; "social"; "Promo Lebaran")',
      answer: 'https://shop.example?utm_source=instagram&utm_medium=social&utm_campaign=promo%20lebaran',
    },
    SMM_SMART: {
      summary:
        'Apa yang masih kurang supaya suatu tujuan SMART: spesifik, terukur, dapat dicapai, relevan, berbatas waktu. Kosong kalau tidak ada yang kurang.',
      arguments: {
        specific: 'Apa yang ingin Anda capai, dan di kanal mana.',
        measurable: 'Angka berapa yang berarti berhasil.',
        achievable: 'Kenapa itu bisa dicapai.',
        relevant: 'Kenapa itu berguna untuk usaha Anda.',
        time_bound: 'Sampai kapan.',
        language: 'Bahasa untuk kata-katanya, misalnya "id". Bahasa Inggris kalau tidak diisi.',
      },
      example: '=SMM_SMART("Tumbuh di Instagram"; ""; "Ya"; "Cocok untuk toko"; ""; "id")',
      answer: 'terukur, berbatas waktu',
    },
    SMM_BOARD: {
      summary:
        'Papan tugas: satu kolom untuk tiap tahap, di baris pertama jumlah tugasnya, di bawahnya tugas-tugasnya. Yang paling mendesak lebih dulu; dari yang selesai, yang terbaru.',
      arguments: {
        tasks:
          'Satu tugas per baris: isi kartu, tahap, urutan prioritas (1 paling depan), tenggat, kapan selesai, orang, inisiatif. Kolom terakhir boleh tidak ada.',
        stages: 'Nama tahap menurut urutannya. Yang terakhir untuk yang sudah selesai.',
        today:
          'Hari perhitungannya, berupa tanggal yang Anda ketik: Google tidak mengizinkan TODAY() di sini.',
        done_days: 'Berapa hari tugas yang selesai tetap di papan. Selamanya kalau tidak diisi.',
        person: 'Hanya tugas orang ini.',
        initiative: 'Hanya tugas inisiatif ini.',
      },
      example: '=SMM_BOARD(HSTACK("Ambil foto"; "Berikutnya"); HSTACK("Berikutnya"; "Selesai"))',
      answer: '1 dan 0, dan di bawah 1 tugasnya: Ambil foto.',
    },
  },
}
