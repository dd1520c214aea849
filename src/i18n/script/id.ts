import { brands } from './brands'
import type { ScriptWords } from './en'

export const id: ScriptWords = {
  modes: {
    surplus: 'pindah ke bulan berikutnya',
    all: 'pindah, termasuk kelebihan belanja',
    capped: 'pindah sampai batas tertentu',
    spread: 'dibagi rata ke sisa tahun',
    none: 'hangus',
  },

  pacing: {
    ahead: 'lebih cepat',
    'on track': 'sesuai rencana',
    behind: 'tertinggal',
  },

  smart: {
    specific: 'spesifik',
    measurable: 'terukur',
    achievable: 'dapat dicapai',
    relevant: 'relevan',
    time_bound: 'berbatas waktu',
  },

  table: {
    period: 'Periode',
    channel: 'Kanal',
  },

  periods: {
    day: 'hari',
    week: 'minggu',
    month: 'bulan',
    quarter: 'kuartal',
    year: 'tahun',
    all: 'semua',
  },

  groupings: {
    channel: 'kanal',
    total: 'total',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Situs web' },

  metrics: {
    followers: 'Pengikut',
    reach: 'Jangkauan',
    impressions: 'Impresi',
    views: 'Tayangan',
    likes: 'Suka',
    comments: 'Komentar',
    shares: 'Dibagikan',
    saves: 'Disimpan',
    reactions: 'Reaksi',
    engagement: 'Interaksi',
    clicks: 'Klik tautan',
    visits: 'Kunjungan',
    leads: 'Prospek',
    signups: 'Pendaftaran',
    conversions: 'Konversi',
    orders: 'Pesanan',
    customers: 'Pelanggan baru',
    revenue: 'Pendapatan',
    spend: 'Belanja iklan',
    mentions: 'Penyebutan',
    posts: 'Postingan',
    category_mentions: 'Semua penyebutan dalam kategori',
    competitor_mentions: 'Penyebutan pesaing',
    er_reach: 'Tingkat interaksi per jangkauan',
    er_impressions: 'Tingkat interaksi per impresi',
    er_followers: 'Tingkat interaksi per pengikut',
    ctr: 'Rasio klik',
    cvr: 'Tingkat konversi',
    frequency: 'Frekuensi',
    cpc: 'Biaya per klik',
    cpm: 'Biaya per seribu impresi',
    cpl: 'Biaya per prospek',
    cpa: 'Biaya per konversi',
    cac: 'Biaya per pelanggan baru',
    aov: 'Nilai rata-rata pesanan',
    roas: 'Laba atas belanja iklan',
    roi: 'Laba atas investasi',
    follower_growth: 'Pertumbuhan pengikut',
    share_of_voice: 'Pangsa suara',
  },

  channelAliases: {
    newsletter: 'buletin',
    website: 'situs',
  },

  metricAliases: {
    followers: 'pelanggan kanal,subscriber',
    shares: 'posting ulang',
    saves: 'bookmark',
    engagement: 'keterlibatan',
    clicks: 'klik',
    visits: 'sesi',
    customers: 'pelanggan',
    revenue: 'omzet',
    spend: 'biaya iklan,jumlah yang dibelanjakan',
  },
}
