import type { Texts } from '../en'

export const demo: Texts['demo'] = {
  shop: 'Lilin Mellis',
  people: {
    owner: 'Sari',
    maker: 'Budi',
    helper: 'Ayu',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Gita pemberi kado',
    calm: 'Made pencari tenang',
    hunter: 'Pemburu diskon',
  },
  goals: {
    revenue: 'Menaikkan penjualan online seperempat',
    instagram: '4.000 pengikut di Instagram',
    germany: 'Menggandakan audiens Jerman di Instagram',
    emails: '600 alamat email baru',
    conversion: 'Satu dari sepuluh klik menjadi pesanan',
    christmas: '70 pesanan dalam sebulan',
  },
  initiatives: {
    account: 'Membuat akun Instagram berbahasa Jerman',
    localise: 'Menerjemahkan 50 postingan terbaik ke bahasa Jerman',
    ads: 'Iklan di Jerman untuk 1.000 pengikut lokal',
    daily: 'Posting dalam bahasa Jerman setiap hari',
    creators: '5.000 pengikut lewat kreator Jerman',
    newsletter: 'Giveaway untuk pendaftar newsletter',
    photos: 'Stok foto dan video produk',
  },
  campaigns: {
    launch: 'Aroma baru: ara dan madu',
    giveaway: 'Giveaway: kotak untuk berdua',
    mothers: 'Kotak hadiah Hari Ibu',
    blackfriday: 'Black Friday',
  },
}
