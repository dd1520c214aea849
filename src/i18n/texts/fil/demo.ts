import type { Texts } from '../en'

export const demo: Texts['demo'] = {
  shop: 'Mellis Candles',
  people: {
    owner: 'Maria',
    maker: 'Jose',
    helper: 'Liza',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Grace na mapagregalo',
    calm: 'Marco na pagod na',
    hunter: 'Mga sale hunter',
  },
  goals: {
    revenue: 'Palakihin nang 25% ang online na benta',
    instagram: '4,000 followers sa Instagram',
    germany: 'Doblehin ang German audience sa Instagram',
    emails: '600 bagong e-mail address',
    conversion: 'Isa sa sampung click ang nauuwi sa order',
    christmas: '70 order sa isang buwan',
  },
  initiatives: {
    account: 'Gumawa ng Instagram account sa German',
    localise: 'Isalin sa German ang 50 pinakamagandang post',
    ads: 'Ads sa Germany para sa 1,000 followers',
    daily: 'Mag-post sa German araw-araw',
    creators: '5,000 followers sa tulong ng German creators',
    newsletter: 'Giveaway para sa newsletter sign-ups',
    photos: 'Imbak na litrato at video ng produkto',
  },
  campaigns: {
    launch: 'Bagong amoy: igos at pulot',
    giveaway: 'Giveaway: kahon para sa dalawa',
    mothers: 'Mother’s Day gift box',
    blackfriday: 'Black Friday',
  },
}
