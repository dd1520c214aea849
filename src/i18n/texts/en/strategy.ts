import type { Plural } from '../../plural'
export const strategy = {
  title: 'Strategy',
  sentence:
    'One question after the other, until you know what you want, for whom and how. Begin with the ★: they are enough for a plan.',
  columns: {
    section: 'Section',
    quick: '★',
    question: 'Question',
    answer: 'Your answer',
    tip: 'Why it is asked, or what others write',
    state: 'State',
    agreed: 'Agreed on',
    key: 'Key',
    part: 'Section number',
    people: 'People',
  },
  figures: {
    of: 'of',
    answered: 'Answered',
    answeredNote: 'questions; the rest can wait',
    quick: 'Quick start ★',
    quickNote: 'answer these first, and you have a plan',
    margin: 'Margin',
    marginNote: 'fill in cost and price in section 7',
    markup: 'Markup',
    ceiling: 'For marketing, a month',
    ceilingNote: 'part of the profit, section 7',
  },
  states: { open: 'open' },
  notes: {
    why: 'Why write it down? 1. A strategy helps you start, build up and grow, and tells the world that you exist. 2. It is your road map: once you know the distance (the goals), you know how much fuel (budget) and which drivers (people) you need. 3. Most networks are free: a small shop can be seen like a big one, so plan things that cost 0, too. 4. It gives a clear view and takes away doubts.\n\nOf ten shops eight disappear for want of a social media plan, and having no marketing plan is among the seven most common reasons why online shops fail. 76% of people buy things they found in a social feed, 64% find new products on Instagram.\n\nYou want more than sales: a channel that sells well, and a name that lasts.',
    quick:
      'Short of time? Answer only the ten questions with a star. Even a simple plan puts you ahead of most shops. Put a star at other questions, or take one away, as you like.',
    question:
      'Answer in any order. Reword a question, delete what does not suit your shop, add your own below. Fold a section away with the sign at the left edge. Personas, competitors, goals and channels have sheets of their own: here you only need a sentence about them. Knowing your market helps you choose channels, aim ads, place discounts and trim your range; LinkedIn shows what competitors’ buyers do for a living.',
    answer:
      'A sentence or two is enough: the whole strategy should fit on this one sheet. Write it once, other sheets use it: the names of people become the lists “Who”, prices and sales give what you can spend.',
    tip: 'Why the question matters, or what another shop would answer. Write your own hints here if you like.',
    state: 'Calculated: which questions are still open, and how many of each section are answered.',
    agreed:
      'The day on which you went through it with the people whom it concerns. For roles: both of you know who does what.',
    margin:
      'Calculated from section 7. Margin: what is left of the selling price after all costs. Markup: the same profit as a share of the costs.',
    ceiling:
      'Calculated from section 7: profit per sale × sales a month × the share that you put back. Plan no more than this in the budget.',
  },
  parts: {
    start: {
      title: '1. Ten questions to begin with',
      why: 'Clear answers here make every later decision easier.',
    },
    company: { title: '2. Your shop', why: 'The hard facts. Company pages on LinkedIn are good models.' },
    mission: {
      title: '3. Mission',
      why: 'Make it big, make it exciting, but make it true. Who shares your values stays.',
    },
    people: {
      title: '4. People and roles',
      why: 'Names only, several with commas. On your own? Put your name at every hat you wear.',
    },
    audience: {
      title: '5. Target market',
      why: '“Everyone” is no audience. A narrow one saves money and buys more. Portraits: sheet Personas.',
    },
    product: { title: '6. Product', why: 'See what competitors do well, and do it better.' },
    price: {
      title: '7. Price and margin',
      why: 'If you cannot explain your price, nobody will understand it.',
    },
    distribution: {
      title: '8. Where you sell and promote',
      why: 'Keep to social media and your own site; e-mails and marketplaces are another plan.',
    },
    journey: {
      title: '9. The customer’s journey',
      why: 'Buy from yourself once, on your phone. Do you know what happens at each step?',
    },
    channels: {
      title: '10. What the channels are for',
      why: 'Rank them in the sheet Channels: what matters most gets most of the money.',
    },
    rules: {
      title: '11. Keeping the plan sound',
      why: 'Social media is a tool in your toolbox, not a duty on your list.',
    },
    own: { title: '12. Your own questions', why: 'Write below what only your shop has to answer.' },
  },
  questions: {
    who: {
      ask: 'Who are you: what is your purpose, your mission, your team?',
      tip: 'One sentence that a friend could repeat.',
      answer:
        'Three people who pour candles by hand, so that an ordinary evening feels like a small holiday.',
    },
    audience: {
      ask: 'Who buys from you, and what moves them?',
      tip: 'Think of your last ten buyers, not of everybody.',
      answer: 'Women and men from 28 to 45 who give presents with care, or want calm after a long day.',
    },
    offer: {
      ask: 'What do you sell, and what is it worth to you, the market and the user?',
      tip: 'For example: a fair living for us, a local choice for the market, a calm hour for the user.',
    },
    why: {
      ask: 'Why do you exist: what changes in your customers’ lives?',
      tip: 'What would they miss if you closed tomorrow?',
      answer: 'They have a present that always fits, and half an hour without a screen.',
    },
    market: {
      ask: 'Where do you sell: which market, which niche?',
      tip: 'The smaller the niche, the easier it is to be the best in it.',
      answer: 'Handmade beeswax candles between 15 and 40, online at home, and from this year in Germany.',
    },
    rivals: {
      ask: 'Who leads your market, who is an outsider; what are they good and bad at?',
      tip: 'Details go to the sheets Competitors and SWOT.',
      answer:
        'Wickery leads: cheap and quick, but paraffin. Noctua Home is beautiful and cold. Glow Barn is loud and slow.',
    },
    better: {
      ask: 'Why are you better: what can nobody else offer?',
      tip: 'Fast delivery is no advantage if all deliver fast.',
      answer: 'Wax from a beekeeper twelve kilometres away: each box names the hives.',
    },
    limits: {
      ask: 'What are your limits: how much money, how many hands?',
      tip: 'Section 7 works out the money; the sheet Budget shares it out.',
      answer: 'About 1,200 a month and 14 hours a week for the three of us.',
    },
    milestones: {
      ask: 'What are the milestones of your success?',
      tip: 'Two or three with a number and a day. Details: sheet Goals.',
      answer: 'A quarter more online sales this year, 4,000 followers on Instagram, 70 orders in one month.',
    },
    actions: {
      ask: 'What exactly must you do to get there?',
      tip: 'Verbs, not wishes. Larger pieces go to the sheet Roadmap.',
      answer:
        'An Instagram account in German, five posts a week, a giveaway in spring, ads for gift boxes from October.',
    },
    name: { ask: 'What is your shop called?', tip: 'As customers write it. Other sheets use this name.' },
    place: {
      ask: 'Where are your headquarters?',
      tip: 'The town is enough. A kitchen table counts.',
      answer: 'In a former bakery, in a small town an hour from the capital.',
    },
    founded: {
      ask: 'When was it founded, and who is the founder?',
      tip: 'A face and a year make a shop believable.',
      answer: 'March 2021, by Emma, after her first Christmas market.',
    },
    history: {
      ask: 'What were the most important milestones so far?',
      tip: 'First order, first shop, first 1,000 followers, first order from abroad.',
      answer:
        '2021 first market · 2022 online shop · 2024 Daniel joins · last year 850 orders and the first from Germany.',
    },
    capacity: {
      ask: 'What can you make, and how much of it?',
      tip: 'Do not advertise more than you can pour.',
      answer: 'Up to 60 candles a day, 250 a week with wrapping; in December with two helpers 450.',
    },
    story: {
      ask: 'What is your story: how did you come to sell online?',
      tip: 'On your own and without a workshop? Then this story is your company profile.',
      answer:
        'Emma poured candles for friends in lockdown; a photo on Instagram brought twenty orders overnight.',
    },
    business: {
      ask: 'What business are you in now?',
      tip: 'Not only the thing: what people really pay for.',
      answer: 'Small presents and calm evenings. The candle is how they come into the house.',
    },
    destination: {
      ask: 'What is your final destination?',
      tip: 'Where would you be if everything went well?',
      answer: 'The first name that people think of when they give a candle, at home and in Germany.',
    },
    impact: {
      ask: 'What will your vision do for your customers?',
      tip: 'Describe a day in their lives, afterwards.',
      answer: 'A present is found in five minutes, and it is never the wrong one.',
    },
    change: {
      ask: 'How will it change your shop?',
      tip: 'More people? Another place? A second product?',
    },
    mission: {
      ask: 'Your mission in one sentence?',
      tip: '“A computer on every desk and in every home.” “Economic opportunity for every member of the global workforce.”',
      answer: 'An hour of calm in every home.',
    },
    boss: { ask: 'Who is the boss?', tip: 'The one who has the last word when time or money is short.' },
    copy: { ask: 'Who writes the texts?', tip: 'One hand, one voice.' },
    creative: {
      ask: 'Who makes photos, videos and graphics?',
      tip: 'One afternoon a month can fill four weeks.',
    },
    ads: { ask: 'Who manages the ad campaigns?', tip: 'The one who also looks at the budget.' },
    publishing: {
      ask: 'Who publishes and distributes the content?',
      tip: 'Agree on who stands in during holidays.',
    },
    influencers: { ask: 'Who talks to influencers?', tip: 'Addresses and agreements: sheet Partners.' },
    replies: {
      ask: 'Who answers comments and direct messages?',
      tip: 'Say how fast, too: the same day, say.',
      answer: 'Sofia, Emma',
    },
    buyers: {
      ask: 'Who really buys, and who does not?',
      tip: 'Age, family, income, and what makes them buy. Look at your competitors’ audience, too.',
      answer:
        'Four of five are women from 28 to 45 with a job and little time. Not: bargain hunters and bulk buyers.',
    },
    region: {
      ask: 'Where do your best buyers live?',
      tip: 'Google Analytics shows it, and so does the audience report of each network.',
      answer: 'Two thirds in the capital and around it, the rest in larger towns.',
    },
    nearby: {
      ask: 'Which similar place do you add next?',
      tip: 'Start with a region you know well, then add one like it.',
      answer: 'The south of Germany: 31 orders came from there without any advertising.',
    },
    language: {
      ask: 'Which language do they prefer?',
      tip: 'They buy in the language they dream in.',
      answer: 'At home ours; the Germans write in German, and two of three read English.',
    },
    holidays: {
      ask: 'Which local holidays or occasions make them buy?',
      tip: 'Put the days into the sheet Key dates: the calendar reminds you.',
      answer: 'Christmas, Mother’s Day, Black Friday; in Germany St Nicholas and the first Sunday of Advent.',
    },
    occupation: {
      ask: 'What do your private customers do for a living?',
      tip: 'Training counts as well, for those who do not work at the moment.',
      answer: 'Teachers, nurses, people in offices; many work from home two days a week.',
    },
    niche: {
      ask: 'Business customers: which industry niche, and where are they?',
      tip: 'As exact as “pharmacy chain”, “travel agency”, “tyre maker”, with the town.',
    },
    businessGoals: {
      ask: 'Which business goals do they pursue?',
      tip: 'A hotel wants guests to remember it: a scent of its own helps.',
    },
    product: {
      ask: 'Your product in two sentences: what is it, what does it stand for?',
      tip: 'Use the words your buyers use.',
      answer: 'Candles of pure beeswax with scents from the garden. Made slowly, burnt slowly.',
    },
    feeling: {
      ask: 'How do people want to feel, and how does your product give them that?',
      tip: 'Proud, calm, cared for, clever …',
      answer: 'Calm and a little spoilt: warm light, a quiet scent, a box that one keeps.',
    },
    materials: {
      ask: 'What is it made of?',
      tip: 'Name the source: it is worth a post.',
      answer: 'Beeswax, cotton wick, essential oils; glass from recycled bottles.',
    },
    proof: {
      ask: 'How can you prove its quality?',
      tip: 'A test, a guarantee, a label, 200 reviews.',
      answer: '48 hours of burning, filmed in one go; 4.8 stars from 312 reviews; money back within 30 days.',
    },
    unique: {
      ask: 'Is it unique?',
      tip: 'If not the thing, then the scent, the box or the story.',
      answer: 'Yes: fig and honey exists only here, and each box bears the number of its hive.',
    },
    handmade: {
      ask: 'Is it home-made, and where is it made?',
      tip: 'Show hands at work: people buy from people.',
      answer: 'Yes, by hand, in our workshop. Visitors may watch on Fridays.',
    },
    pricing: {
      ask: 'How do you explain your price to yourself?',
      tip: 'Honestly. Then use the same words for customers.',
      answer: 'Wax costs three times as much as paraffin and burns twice as long. The rest is handwork.',
    },
    cost: { ask: 'What does one piece cost you?', tip: 'Material, wrapping and the work in it.' },
    price: { ask: 'What do you sell it for?', tip: 'Without VAT, if you charge it.' },
    fees: {
      ask: 'What do you pay per sale for payment and shipping?',
      tip: 'Only what the customer does not pay herself.',
    },
    sales: { ask: 'How many do you sell in a month?', tip: 'An average of the last twelve months.' },
    reinvest: {
      ask: 'What share of the margin will you put back into the business?',
      tip: 'Between 20% and 80%; more while you grow. It sets the limit of your budget.',
    },
    affordable: {
      ask: 'Can your buyers afford this price?',
      tip: 'What do they pay for a bunch of flowers?',
      answer: 'As a present easily; for themselves we offer the small candle at 15.',
    },
    often: {
      ask: 'How often can they buy from you?',
      tip: 'It tells how often to remind them.',
      answer: 'Three times a year: a birthday, Mother’s Day, Christmas.',
    },
    selling: {
      ask: 'Do you sell on your website, offline, online or both?',
      tip: 'Say what share comes from where.',
      answer: 'On our website (85%), and at four Christmas markets.',
    },
    networks: {
      ask: 'Which social networks will you use?',
      tip: 'Instagram has 2 billion users, Facebook 2.9, TikTok 1. Begin where your buyers are; two done well are plenty.',
      answer: 'Instagram first, then Facebook; TikTok as a trial until summer.',
    },
    blog: {
      ask: 'Do you have a blog?',
      tip: 'One good article can feed ten posts.',
      answer: 'Yes, an article a month about bees, scents and presents.',
    },
    referral: {
      ask: 'Do you have an affiliate or referral programme?',
      tip: 'For example: 10% for whoever brings a friend.',
    },
    creators: {
      ask: 'Will you work with influencers?',
      tip: 'Small ones whose followers live where you deliver.',
      answer: 'Yes, two small German creators in spring; candles and 100 each.',
    },
    campaigns: {
      ask: 'Will you run paid campaigns?',
      tip: 'Only for what already sells without them.',
      answer: 'Yes: all year for gift boxes, twice as much in November and December.',
    },
    formats: {
      ask: 'Which formats will you use to promote?',
      tip: 'Reels, stories, photos, live videos, giveaways, vouchers …',
      answer: 'Short videos from the workshop, photos of boxes, stories with polls, two giveaways a year.',
    },
    comes: {
      ask: 'Where does your customer come from?',
      tip: 'Tools with analytics show each visitor’s way. Links from the calendar carry their campaign.',
      answer: 'Seven of ten from Instagram, two from search, one by recommendation.',
    },
    first: {
      ask: 'What do they see first?',
      tip: 'Look at that page on a phone, as a stranger.',
      answer: 'The page of the scent in the post, with price, burning time and reviews.',
    },
    question: {
      ask: 'What do they do if they have a question?',
      tip: 'Unanswered questions are lost orders.',
      answer: 'A message on Instagram or WhatsApp; an answer within two hours, until 8 p.m.',
    },
    order: {
      ask: 'How do they order?',
      tip: 'Count the taps.',
      answer: 'In the shop, in four steps, without an account.',
    },
    pay: {
      ask: 'How do they pay?',
      tip: 'Offer what is usual where they live.',
      answer: 'By card, PayPal or Apple Pay; in Germany also by invoice.',
    },
    accept: {
      ask: 'How do you accept orders?',
      tip: 'Who sees a new order first, and where?',
      answer: 'The shop sends a confirmation at once; Sofia prints the list at nine.',
    },
    speed: {
      ask: 'How fast do you fulfil orders?',
      tip: 'Promise a day more than you need.',
      answer: 'Mostly the same day; we promise two working days, three before Christmas.',
    },
    status: {
      ask: 'How do they see where their order stands?',
      tip: 'Each “Where is my parcel?” costs five minutes.',
      answer: 'An e-mail at each step, with a link.',
    },
    shipping: {
      ask: 'How do you ship?',
      tip: 'The parcel is your shop window: is it worth a photo?',
      answer: 'By parcel in a box without plastic; free from 60.',
    },
    tracking: {
      ask: 'How do you track the delivery?',
      tip: 'Know of a late parcel before your customer does.',
      answer: 'In the carrier’s portal; Sofia checks on Mondays and Thursdays.',
    },
    feedback: {
      ask: 'How do you get feedback on the product?',
      tip: 'One question is answered, ten are not.',
      answer: 'An e-mail after two weeks: “How does it burn?”',
    },
    reviews: {
      ask: 'How can customers share a good review?',
      tip: 'A card in the box with a QR code; share their photos in stories.',
    },
    returns: {
      ask: 'How do they return something?',
      tip: 'Easy returns make it easy to buy.',
      answer: 'Within 30 days, with a label from our website.',
    },
    refunds: {
      ask: 'What happens with the money?',
      tip: 'Say it before somebody asks.',
      answer: 'Back within three days; broken in the post: a new one at once.',
    },
    website: {
      ask: 'What is the purpose of your website?',
      tip: 'For example: here shoppers from social media land, to buy.',
      answer: 'To sell: everybody who comes from a post should find that very candle.',
    },
    profiles: {
      ask: 'What is the purpose of each of your profiles?',
      tip: 'No purpose, no profile. One line each; more in the sheet Channels.',
      answer: 'Instagram sells and shows reviews; Facebook keeps regulars; TikTok finds new people.',
    },
    main: {
      ask: 'What is your main sales channel?',
      tip: 'There can be only one.',
      answer: 'Instagram, with the website as the till.',
    },
    support: {
      ask: 'Do you use social networks for support?',
      tip: 'If you do, say when you answer.',
      answer: 'Yes, messages on Instagram and Facebook, from 9 a.m. to 8 p.m.',
    },
    edge: {
      ask: 'What is your unique edge, the thing people remember?',
      tip: 'AliExpress: very low prices. Amazon: delivery. eBay: auctions.',
      answer: 'The candle with the beekeeper’s name.',
    },
    planB: {
      ask: 'What is plan B if your main channel or your supplier fails?',
      tip: 'Never hang on one channel: mix networks, kinds of content and campaigns.',
      answer: '600 e-mail addresses by summer, Facebook kept alive; a second beekeeper has promised wax.',
    },
    fit: {
      ask: 'Are social media right for you at all?',
      tip: 'Small budget, rare product, buyers who search for it? Then search ads. Fans who speak of you? Social media.',
      answer: 'Yes: candles are shown and given, and our regulars tag us every week.',
    },
    clean: {
      ask: 'Starting from scratch: which of your accounts would you open again?',
      tip: 'Begin with your goals and what customers like, not with what has grown by itself.',
    },
    sentence: {
      ask: 'Your strategy in one sentence: for whom, what, where, to what end?',
      tip: '“More sales with YouTube” is none. What sets you apart meets what a network is good at.',
      answer:
        'We show people who love to give how our candles are made, in short videos, until giving means Mellis.',
    },
    lack: {
      ask: 'What do you lack, and who could help?',
      tip: 'A rare niche or little experience takes more time. This sheet is a good brief for a consultant.',
      answer: 'German that sounds German: a translator reads each text for 15.',
    },
    agile: {
      ask: 'When do you look at this plan again?',
      tip: 'In 2020 plans changed within a week. Adapt without fear, but keep your balance; think first, then act.',
      answer: 'On the first Monday of the month, and at once when something big happens.',
    },
  },
  panel: {
    empty:
      'A strategy is a handful of good questions: who buys from you, why from you, at what price, and who does what. Each comes with a tip and an example.',
    emptyQuick: 'Ten of them make a plan. The others can wait.',
    home: 'Your strategy, question by question',
    intro: 'Skip what you do not know yet and come back whenever you like. Everything is saved as you type.',
    answered: 'Answered: {done} of {all}',
    of: '{done} of {all}',
    beginQuick: 'Answer the ★ questions',
    goOn: 'Go on where you stopped',
    goOpen: 'Answer what is open',
    all: 'All sections',
    untitled: 'More questions',
    none: 'There are no questions here yet. Write them into the sheet below this heading, and the guide asks them, too.',
    open: 'No answer yet',
    next: 'Next: {section}',
    take: 'Start from this example',
    forExample: 'For example: {value}',
    agree: 'We have agreed on this today',
    agreeHelp: 'Read it through with the people whom it concerns. The day is kept in the sheet.',
    agreedOn: 'Agreed on {day}.',
    people: {
      agree: 'Talked through and agreed',
      agreed: 'Agreed on {day}',
      hats: { one: '{name}: {count} role', other: '{name}: {count} roles' } as Plural,
    },
    price: {
      title: 'What does your price leave?',
      result: 'What is left',
      missing: 'Fill in what a piece costs you and what you sell it for.',
      profit: '{profit} on each piece, after all costs.',
      margin: 'Margin: {margin} of the price. Markup: {markup} on the costs.',
      monthly: {
        one: 'With {count} sale a month that is {monthly}.',
        other: 'With {count} sales a month that is {monthly}.',
      } as Plural,
      ceiling: '{share} of it for the business: plan no more than {ceiling} a month for marketing.',
      loss: 'At this price you lose {loss} on each piece. It has to be more than {costs}.',
      nothing: 'At this price nothing is left. It has to be more than {costs}.',
      wanted: 'What if the margin were … %?',
      wantedWrong: 'Enter a margin between 0 and 99, for example 40.',
      needed: 'Then the price would be {price}.',
      take: 'Use {price} as the price',
    },
    journey: {
      gaps: {
        one: '{count} of {all} steps has no answer yet. That is where customers get lost.',
        other: '{count} of {all} steps have no answer yet. That is where customers get lost.',
      } as Plural,
      whole: 'You know what happens at every step.',
    },
    finish: {
      title: 'You have a plan',
      almost: 'Almost a plan',
      open: {
        one: '{count} ★ question is still open:',
        other: '{count} ★ questions are still open:',
      } as Plural,
      usable: 'The ★ questions are answered: with that you can begin. Everything else makes it sharper.',
      next: 'What comes next, in the menu Create',
      goals: 'Give the milestones a number and a day.',
      channels: 'Rank the networks, and say what each is for.',
      budget: 'Share out what you can spend.',
      roadmap: 'Put the larger pieces of work on a timeline.',
      calendar: 'Plan the first two weeks of posts.',
      deeper: 'Go deeper',
    },
  },
}
