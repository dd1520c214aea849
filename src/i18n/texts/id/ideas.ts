import type { Texts } from '../en'

export const ideas: Texts['ideas'] = {
  title: 'Ide',
  sentence:
    'Kumpulkan yang berhasil di tempat lain, nilai dalam satu menit, lalu masukkan yang terbaik ke kalender.',
  best: 'Ide terbaik yang belum direncanakan',
  columns: {
    idea: 'Ide',
    kind: 'Jenis',
    type: 'Jenis konten',
    fit: 'Cocok 1–5',
    reach: 'Jangkauan 1–5',
    score: 'Nilai',
    effort: 'Usaha',
    why: 'Kenapa cocok untuk kita',
    seen: 'Dilihat di',
  },
  statuses: { new: 'Baru', planned: 'Rencana', done: 'Selesai', dropped: 'Batal' },
  kinds: {
    content: 'Konten',
    campaign: 'Kampanye',
    contest: 'Lomba',
    offer: 'Penawaran',
    cooperation: 'Kerja sama',
  },
  types: {
    photo: 'Foto',
    carousel: 'Carousel',
    video: 'Video',
    live: 'Video live',
    podcast: 'Podcast',
    ebook: 'E-book',
    meme: 'Meme',
    tips: 'Tips dan trik',
    blog: 'Blog interaktif',
    quiz: 'Kuis atau polling',
    story: 'Story',
    newsletter: 'Newsletter',
  },
  efforts: { low: 'Ringan', medium: 'Sedang', high: 'Berat' },
  notes: {
    date: 'Hari Anda mencatatnya.',
    idea: 'Satu kalimat yang bisa dimengerti orang lain tiga bulan lagi. Tempat mencari: ide lomba, cara membangunkan pengikut, jualan langsung di media sosial, kreator, merek Anda di luar media sosial.',
    status:
      'Baru: belum diputuskan. Rencana: sudah di kalender. Selesai. Batal: disimpan supaya tidak diusulkan lagi.',
    kind: 'Konten: satu postingan. Kampanye: beberapa postingan dengan satu tujuan. Lomba. Penawaran: diskon, kupon, hadiah. Kerja sama: dengan mitra atau kreator.',
    type: 'Campur jenisnya: video, podcast, e-book, meme, tips dan trik, blog interaktif, video live.',
    channel: 'Tayang di mana.',
    persona: 'Untuk siapa. Ide yang tidak cocok dengan persona mana pun membuang waktu.',
    fit: 'Seberapa cocok dengan merek Anda dan persona ini? 1 hampir tidak, 5 pas sekali.',
    reach: 'Berapa orang yang bisa terjangkau? 1 segelintir, 5 jauh lebih banyak dari sekarang.',
    score: 'Cocok × jangkauan: paling tinggi 25. Mulai 16 layak direncanakan.',
    effort: 'Waktu dan uang yang dibutuhkan.',
    why: 'Jangan hanya meniru: apa rahasianya, dan kenapa akan berhasil untuk Anda?',
    seen: 'Pesaing atau sumbernya. Lihat postingan, kampanye, diskon, kupon, hadiah, dan trik mereka.',
    link: 'Di mana bisa dilihat lagi.',
    best: 'Ide baru dengan nilai tertinggi.',
  },
  demo: {
    sources: {
      contests: 'Artikel “25 ide lomba”',
      wake: 'Artikel “19 cara membangunkan pengikut”',
      social: 'Panduan jualan di media sosial',
    },
    caption: {
      idea: 'Lomba caption: kalimat terlucu untuk foto kucing dapat satu kotak',
      why: 'Biayanya satu kotak, semua bisa ikut, dan komentar menaikkan jangkauan.',
    },
    wake: {
      idea: 'Polling mingguan untuk pengikut yang diam: aroma mana yang kembali?',
      why: 'Yang diam memilih sekali ketuk, dan kita tahu harus membuat apa.',
    },
    shop: {
      idea: 'Tandai produk supaya bisa dibeli langsung dari postingan',
      why: 'Klik berkurang, pesanan bertambah: dua ketukan sampai keranjang.',
    },
    refill: {
      idea: 'Pekan isi ulang: bawa stoplesnya, lilin berikut diskon 20%',
      why: 'Cocok dengan lilin alami, membuat pembeli kembali, dan jadi video bagus.',
    },
    gift: {
      idea: 'Kartu ucapan gratis untuk setiap pesanan sebelum hari raya',
      why: 'Kartu tulisan tangan hanya 3 ribu, dan itulah yang difoto orang.',
    },
    live: {
      idea: 'Malam live di bengkel: menuang lilin, tanya jawab, kode untuk penonton',
      why: 'Budi senang menunjukkan kerjanya, dan orang percaya pada yang mereka lihat.',
    },
    tips: {
      idea: 'Lima tips supaya lilin menyala dua kali lebih lama',
      why: 'Disimpan dan diteruskan orang. 96 disimpan di minggu pertama.',
    },
    yoga: {
      idea: 'Sepuluh menit yoga malam dengan studio sebelah, diterangi lilin',
      why: 'Studio membagikannya ke 3.000 pengikut, kita meminjamkan lilin.',
    },
    podcast: {
      idea: 'Podcast tentang aroma dan kenangan',
      why: 'Bagus, tetapi dua hari kerja per episode. Tidak bisa dengan tiga orang.',
    },
    coupon: {
      idea: 'Meme dengan kupon 40% setiap Jumat',
      why: 'Mengundang pemburu diskon, yang tidak pernah membayar harga penuh.',
    },
  },
}
