import type { Plural } from '../../plural'

export const keydates = {
  title: 'Key dates',
  sentence:
    'Holidays of your buyers, and what you make of them: promotions, sales days, contests, events of your own.',
  columns: {
    until: 'Until',
    name: 'What',
    kind: 'Kind',
    country: 'Country',
    days: 'Days to go',
    length: 'Days long',
    offer: 'What we do',
    budget: 'Ad budget',
  },
  settings: {
    countries: 'Countries of your buyers',
    year: 'Year',
    hint: 'The menu “Calendar” adds the holidays that are missing.',
  },
  figures: {
    next: 'Now or next',
    days: 'Days to go',
    soon: 'Within 30 days',
    budget: 'Ad money planned for the year',
  },
  kinds: {
    holiday: 'Holiday',
    occasion: 'Occasion',
    sales: 'Sales day',
    promotion: 'Promotion',
    launch: 'New product',
    contest: 'Contest',
    event: 'Own event',
  },
  announced: 'Announced shortly before; may move by a day.',
  notes: {
    date: 'The day, or the first day of a campaign. Plan backwards from here: photos, texts and ads have to be ready before.',
    until: 'The last day. Leave it empty for a single day.',
    name: 'Which local holidays do your buyers have? What makes them shop: a feast, pay day, the first cold day? Add company events of your own too.',
    kind: 'Holidays and occasions are given; everything else is a campaign of yours, and other sheets let you choose it. Promotions, Black Friday and contests make an account more popular than anything else. You can write a kind that is not in the list.',
    country: 'Where it is celebrated, as codes: GR, DE. Empty means everywhere.',
    days: 'Days until it begins, from the date on the sheet “Start”. 0 means it is on now; nothing is shown once it is over.',
    length: 'How many days it lasts, the first and the last included.',
    channel: 'Where most of it happens.',
    offer:
      'What people get, and what they have to do for it.\n\nIdeas for a contest: show our product in your home · guess how many · name the next product · write the caption · vote for the next colour · a quiz · who deserves a present? · a treasure hunt on the website · a door of the Advent calendar every day · the best tip wins.\n\nTo wake followers up: a poll · a question of the week · a live look into the workshop · a countdown · a price for 24 hours only · a photo by a customer · an hour of answers.',
    budget: 'What you plan to spend on ads for it. Empty where it costs nothing.',
    person: 'Who takes care of it.',
    notes:
      'Whatever helps next year: what worked, what ran out, a link. Good to read up on: where your audience spends its time, how to promote a shop beyond social media, how to work with influencers, how to sell right on social media.',
    countries:
      'Codes of the countries where you and your buyers live, with commas between them. Known: AT, BE, CA, CH, CY, DE, ES, FR, GB, GR, ID, IT, NL, PH, PL, US.',
    year: 'The year whose holidays the menu adds.',
  },
  demo: {
    mothers: 'Gift box with a card, post by the last day',
    mothersNotes: 'Mother’s Day in Germany, second Sunday of May',
    launch: '10% off for newsletter readers',
    launchNotes: 'Sample cards in every parcel',
    giveaway: 'Follow us, like and name a friend',
    giveawayNotes: 'Draw the winner live on the day after',
    workshopName: 'Open workshop: pour a candle',
    workshop: 'Twelve places, free of charge',
    workshopNotes: 'Book the room, film it for Reels',
    birthdayName: 'Our shop’s birthday',
    birthday: 'Thank-you code in the newsletter',
    birthdayNotes: 'Picture of our first candle',
    blackfriday: '20% off boxes, nothing else',
    blackfridayNotes: 'Last year boxes ran out on Saturday',
    christmasName: 'Last order day before Christmas',
    christmas: 'Countdown in Stories',
    christmasNotes: 'Ask the carrier for the date',
  },
  messages: {
    added: {
      one: 'Added {count} holiday of {countries} for {year}.',
      other: 'Added {count} holidays of {countries} for {year}.',
    } as Plural,
    nothingToAdd: 'All holidays of {countries} for the rest of {year} are already here.',
  },
  errors: {
    noCountry: 'Write first, on “Key dates”, in which countries your buyers live. Known are: {known}.',
    unknownCountry: 'The holidays of {unknown} are not known. Use these codes: {known}.',
    unknownYear: '“{value}” does not work as a year here. Holidays are known from {first} to {last}.',
  },
}
