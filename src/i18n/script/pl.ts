import { brands } from './brands'
import type { ScriptWords } from './en'

export const pl: ScriptWords = {
  modes: {
    surplus: 'przechodzą na następny miesiąc',
    all: 'przechodzą dalej, także przekroczenia',
    capped: 'przechodzą dalej do limitu',
    spread: 'są rozkładane na resztę roku',
    none: 'przepadają',
  },

  pacing: {
    ahead: 'przed planem',
    'on track': 'zgodnie z planem',
    behind: 'za planem',
  },

  smart: {
    specific: 'konkretny',
    measurable: 'mierzalny',
    achievable: 'osiągalny',
    relevant: 'istotny',
    time_bound: 'określony w czasie',
  },

  table: {
    period: 'Okres',
    channel: 'Kanał',
  },

  periods: {
    day: 'dzień',
    week: 'tydzień',
    month: 'miesiąc',
    quarter: 'kwartał',
    year: 'rok',
    all: 'wszystko',
  },

  groupings: {
    channel: 'kanał',
    total: 'razem',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Strona internetowa' },

  metrics: {
    followers: 'Obserwujący',
    reach: 'Zasięg',
    impressions: 'Wyświetlenia',
    views: 'Odsłony',
    likes: 'Polubienia',
    comments: 'Komentarze',
    shares: 'Udostępnienia',
    saves: 'Zapisania',
    reactions: 'Reakcje',
    engagement: 'Zaangażowanie',
    clicks: 'Kliknięcia linków',
    visits: 'Wizyty',
    leads: 'Potencjalni klienci',
    signups: 'Rejestracje',
    conversions: 'Konwersje',
    orders: 'Zamówienia',
    customers: 'Nowi klienci',
    revenue: 'Przychód',
    spend: 'Wydatki na reklamę',
    mentions: 'Wzmianki',
    posts: 'Posty',
    category_mentions: 'Wszystkie wzmianki w kategorii',
    competitor_mentions: 'Wzmianki o konkurencji',
    er_reach: 'Wskaźnik zaangażowania wg zasięgu',
    er_impressions: 'Wskaźnik zaangażowania wg wyświetleń',
    er_followers: 'Wskaźnik zaangażowania wg obserwujących',
    ctr: 'Współczynnik klikalności',
    cvr: 'Współczynnik konwersji',
    frequency: 'Częstotliwość',
    cpc: 'Koszt kliknięcia',
    cpm: 'Koszt tysiąca wyświetleń',
    cpl: 'Koszt potencjalnego klienta',
    cpa: 'Koszt konwersji',
    cac: 'Koszt nowego klienta',
    aov: 'Średnia wartość zamówienia',
    roas: 'Zwrot z wydatków na reklamę',
    roi: 'Zwrot z inwestycji',
    follower_growth: 'Wzrost liczby obserwujących',
    share_of_voice: 'Udział w głosie',
  },

  channelAliases: {
    newsletter: 'biuletyn',
    website: 'strona,strona www',
  },

  metricAliases: {
    followers: 'subskrybenci',
    views: 'odtworzenia,obejrzenia',
    shares: 'reposty',
    saves: 'zakładki,zapisy',
    engagement: 'interakcje',
    clicks: 'kliknięcia',
    visits: 'sesje',
    leads: 'leady',
    customers: 'klienci',
    revenue: 'przychody,obrót',
    spend: 'wydatki',
    posts: 'publikacje',
  },
}
