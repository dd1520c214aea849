/** The small shop whose example runs through all sheets: its people, goals, campaigns … are named here once. */
export const demo = {
  shop: 'Mellis Candles',
  people: {
    owner: 'Emma',
    maker: 'Daniel',
    helper: 'Sofia',
  },
  competitors: {
    first: 'Glow Barn',
    second: 'Wickery',
    third: 'Noctua Home',
  },
  personas: {
    giver: 'Gift-giver Grace',
    calm: 'Calm-seeker Martin',
    hunter: 'Bargain hunters',
  },
  goals: {
    revenue: 'Grow online sales by a quarter',
    instagram: '4,000 followers on Instagram',
    germany: 'Double the German Instagram audience',
    emails: '600 new e-mail addresses',
    conversion: 'One in ten clicks becomes an order',
    christmas: '70 orders in one month',
  },
  initiatives: {
    account: 'Open an Instagram account in German',
    localise: 'Translate our 50 best posts into German',
    ads: 'Ads across Germany for 1,000 local followers',
    daily: 'Post something in German every day',
    creators: '5,000 followers through German creators',
    newsletter: 'Giveaway for newsletter sign-ups',
    photos: 'Stock of product photos and videos',
  },
  campaigns: {
    launch: 'New scent: fig and honey',
    giveaway: 'Giveaway: a box for two',
    mothers: 'Mother’s Day gift box',
    blackfriday: 'Black Friday',
  },
}
