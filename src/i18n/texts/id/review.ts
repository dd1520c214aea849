import type { Plural } from '../../plural'
import type { Texts } from '../en'

export const review: Texts['review'] = {
  title: 'Evaluasi',
  sentence: 'Sebulan sekali: lihat faktanya, jawab pertanyaannya, ambil keputusan.',
  bands: { facts: 'Yang tercatat di sheet', questions: 'Menurut Anda', decisions: 'Tindak lanjut' },
  columns: {
    month: 'Bulan',
    posts: 'Postingan terbit',
    tasks: 'Tugas selesai',
    goals: 'Tujuan tercapai',
    left: 'Sisa anggaran',
    result: 'Hasil',
    effective: 'Strategi',
    improve: 'Perbaikan',
    next: 'Selanjutnya',
    rivals: 'Dibanding pesaing',
    decisions: 'Keputusan',
    reviewed: 'Dievaluasi pada',
  },
  prompts: {
    result: 'Apa hasil dari yang kita lakukan?',
    effective: 'Apakah strategi kita sekarang efektif?',
    improve: 'Apa yang bisa diperbaiki?',
    next: 'Apa yang kita lakukan selanjutnya?',
    rivals: 'Apa yang mereka lakukan lebih baik, apa yang kita?',
    decisions: 'Siapa mengerjakan apa, sampai kapan?',
  },
  notes: {
    title:
      'Periksa diri dan tim Anda: lihat apa yang dilakukan dan apa hasilnya, catat, perbaiki, lalu lihat lagi bulan depan. Jawaban Anda bersama sheet “Laporan” menjadi laporan kinerja Anda.',
    month: 'Tanggal berapa pun dalam bulan yang dievaluasi. Berwarna sampai tanggal evaluasinya diisi.',
    fact: 'Dihitung dari sheet “Metrik” untuk bulan ini.',
    posts:
      'Dari kalender: berapa postingan yang direncanakan bulan ini sudah terbit. Terlihat seberapa taat Anda pada rencana.',
    tasks:
      'Dari sheet “Tugas”: berapa tugas yang jatuh tempo bulan ini sudah selesai. Apakah perannya tepat, apakah semua punya waktu?',
    goals: 'Dari sheet “Tujuan”: berapa tujuan yang berjalan bulan ini sudah tercapai.',
    left: 'Dari anggaran tahun ini: sisa bulan ini, semua pos digabung. Kosong untuk tahun lain.',
    result: 'Bandingkan dengan bulan lalu dan target. Apa yang berbeda bulan ini?',
    effective: 'Apakah postingan, kanal, dan iklan membawa ke tujuan, atau hanya ke suka?',
    improve: 'Apa yang mahal tapi hasilnya sedikit? Kesalahan apa yang tak ingin diulang?',
    next: 'Pertahankan, ubah, hentikan, coba. Tulis juga perubahannya di sheet “Perubahan”.',
    rivals:
      'Bandingkan angka dan SWOT Anda dengan pesaing secara berkala: lihat sheet “Angka pesaing”, “SWOT”, dan “Sebutan”.',
    decisions: 'Jadikan setiap keputusan sebuah tugas.',
    person: 'Siapa yang memimpin evaluasi?',
    reviewed: 'Hari evaluasi. Paling baik segera setelah akhir bulan.',
  },
  panel: {
    empty:
      'Sebulan sekali, tengok ke belakang: empat pertanyaan di samping fakta yang sudah ada di sheet Anda.',
    month: 'Bulan',
    begin: 'Evaluasi {month}',
    facts: 'Faktanya',
    none: 'Belum ada data untuk bulan ini. Isi angkanya di sheet “{sheet}”, lalu angka itu muncul di sini.',
    posts: 'Postingan terbit',
    tasks: 'Tugas selesai',
    goals: 'Tujuan tercapai',
    left: 'Sisa anggaran',
    questions: 'Jawaban Anda',
    person: 'Siapa yang memimpin evaluasi?',
    done: 'Sudah dievaluasi hari ini',
    doneOn: 'Dievaluasi pada {day}',
    makeTasks: 'Jadikan keputusan sebagai tugas',
    tasksMade: {
      other: '{count} tugas ditambahkan ke “{stage}”.',
    } as Plural,
    tasksThere: 'Keputusan ini sudah menjadi tugas.',
    noTasks: 'Satu keputusan per baris, supaya bisa dijadikan tugas.',
  },
  demo: {
    current: {
      result: 'Bulan terbaik kita: jangkauan naik lebih dari separuh, pesanan lebih dari dua kali lipat.',
      effective: 'Ya. Aroma baru dan iklan ide kado membawa pesanan, bukan hanya suka.',
      improve: 'Jawab di hari yang sama. Satu pertanyaan soal Natal menunggu tiga hari.',
      next: 'Iklan lanjut, tambah paket Natal, mulai postingan bahasa Jerman.',
      rivals: 'Glow Barn menambah pengikut lewat diskon, tapi aromanya dikeluhkan.',
      decisions: 'Sari: paket Natal online dalam sepuluh hari. Budi: stok 20 foto.',
    },
    last: {
      result: 'Sepi: postingan dan jangkauan berkurang, hanya 42 pesanan.',
      effective: 'Sebagian. Instagram menjual; Facebook biayanya sebesar hasilnya.',
      improve: 'Rencanakan dua minggu di depan supaya tetap posting saat pesanan ramai.',
      next: 'Kampanye kecil ara dan madu; pindahkan uang dari Facebook ke Instagram.',
      rivals: 'Wickery lambat mengirim: tunjukkan betapa cepat kita.',
      decisions: 'Ayu: kalender empat minggu. Sari: anggaran peluncuran.',
    },
    first: {
      result:
        'Awal yang baik: 74 pesanan, dan video TikTok menjangkau jauh lebih banyak orang daripada foto.',
      effective: 'Ya untuk dikenal, terlalu dini untuk penjualan.',
      improve: 'Terlalu jarang mencatat angka untuk bisa belajar.',
      next: 'Isi angka di akhir tiap bulan, dan satu video per minggu.',
      rivals: 'Noctua Home memamerkan ruangan, kita tangan kita: itu kekuatan kita.',
      decisions: 'Budi: satu video per minggu. Sari: catat angka di akhir bulan.',
    },
  },
}
