import type { Texts } from '../en'

export const demo: Texts['demo'] = {
  shop: 'Świece Mellis',
  people: {
    owner: 'Anna',
    maker: 'Piotr',
    helper: 'Kasia',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Gosia od prezentów',
    calm: 'Marcin szuka spokoju',
    hunter: 'Łowcy promocji',
  },
  goals: {
    revenue: 'Zwiększyć sprzedaż online o jedną czwartą',
    instagram: '4000 obserwujących na Instagramie',
    germany: 'Podwoić niemiecką publiczność na Instagramie',
    emails: '600 nowych adresów e-mail',
    conversion: 'Co dziesiąte kliknięcie to zamówienie',
    christmas: '70 zamówień w jeden miesiąc',
  },
  initiatives: {
    account: 'Założyć konto na Instagramie po niemiecku',
    localise: 'Przetłumaczyć 50 najlepszych postów na niemiecki',
    ads: 'Reklamy w Niemczech: 1000 obserwujących',
    daily: 'Codziennie post po niemiecku',
    creators: '5000 obserwujących dzięki niemieckim twórcom',
    newsletter: 'Konkurs dla zapisujących się do newslettera',
    photos: 'Zapas zdjęć i filmów produktów',
  },
  campaigns: {
    launch: 'Nowy zapach: figa i miód',
    giveaway: 'Konkurs: pudełko dla dwojga',
    mothers: 'Pudełko na Dzień Matki',
    blackfriday: 'Black Friday',
  },
}
