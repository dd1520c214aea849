import type { Texts } from '../en'

export const rivals: Texts['rivals'] = {
  title: 'Angka pesaing',
  sentence:
    'Sebulan sekali, hitung yang bisa dilihat semua orang: sepuluh menit per pesaing cukup. Angka terbaru tampil berdampingan.',
  us: 'Toko kita',
  settings: { channel: 'Bandingkan di' },
  columns: {
    asOf: 'Per',
    who: 'Siapa',
    growth: 'Pengikut sejak awal',
    followers: 'Pengikut',
    likes: 'Suka per postingan',
    shares: 'Dibagikan per postingan',
    comments: 'Komentar per postingan',
    posts: 'Postingan per minggu',
    rate: 'Tingkat interaksi',
    source: 'Sumber',
  },
  charts: { followers: 'Pengikut' },
  notes: {
    date: 'Hari Anda melihatnya.',
    who: 'Angka milik siapa. Daftarnya dari sheet “Pesaing”.',
    channel: 'Kanal asal angka. Satu baris untuk setiap kanal.',
    followers: 'Jumlah seluruh pengikut akun itu.',
    likes: 'Cukup rata-rata sepuluh postingan terakhir.',
    shares: 'Rata-rata sepuluh postingan terakhir. Kosongkan kalau kanal tidak menampilkannya.',
    comments: 'Rata-rata sepuluh postingan terakhir, tanpa jawaban akun itu sendiri.',
    posts: 'Berapa kali mereka posting dalam seminggu.',
    rate: 'Suka, dibagikan, dan komentar postingan rata-rata ÷ pengikut. Menunjukkan seberapa hidup sebuah akun, sebesar apa pun.',
    source: 'Di mana Anda melihatnya, supaya lain kali dihitung dengan cara yang sama.',
    compared:
      'Kanal yang dibandingkan. Di atas angka Anda dari sheet “Metrik”, di bawahnya angka terbaru tiap pesaing, yang terbesar lebih dulu.',
    growth: 'Berapa pengikut bertambah atau berkurang sejak pertama sampai terakhir dilihat.',
  },
  demo: { source: 'Profil publik' },
}
