export const swot = {
  title: 'SWOT',
  sentence: 'You beside three close competitors: what you can build on, and where they leave a gap for you.',
  columns: {
    who: 'Who',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    opportunities: 'Opportunities',
    threats: 'Threats',
    social: 'How they speak with customers',
    overlap: 'Shared audience',
    follows: 'What follows from it',
    names: 'Names to choose from',
  },
  prompts: {
    who: 'You first, then three others',
    strengths: 'What do you do best?',
    weaknesses: 'What do you want to strengthen?',
    opportunities: 'What does the industry love that you can offer?',
    threats: 'What can knock you down and stop you growing?',
    social: 'On social media: tone, speed, questions, complaints',
    overlap: 'Share of theirs',
    follows: 'An idea for the roadmap',
  },
  notes: {
    how: 'How to do it: set aside an hour. Write three to five short lines in each field, first for yourself, then for three close competitors; answer for them as if you were them. Then read across: where is somebody weak and you are strong? That is your chance. Read it again twice a year.',
    who: 'Keep it small: your own shop and three close competitors. Choose names that you wrote in the sheet Competitors. Whom to take? Search for your product as a buyer would, look at who is suggested beside you, or try a tool that finds competitors. Want more? Write another row.',
    strengths:
      'What do you do best? Product, price, people, place, followers. For a competitor: what do they do best?',
    weaknesses:
      'What do you want to strengthen? A competitor’s weak point may be your best argument: use it.',
    opportunities:
      'What does the industry love that you can offer? Trends, new markets, occasions, a new network.',
    threats:
      'What can knock you down and stop you growing? Prices, suppliers, rules, a network that changes.',
    social:
      'Read a week of their posts and answers: how fast do they reply, do they ask questions, what do they do with complaints? How do they present themselves? Let it shape your own voice, not copy it.',
    overlap:
      'To what extent do you share an audience? Look at twenty of their commenters: how many would buy from you? From 50% it is marked.',
    follows:
      'One thing to do because of this row. If it is worth it, put it into the sheet Ideas or Roadmap.',
  },
  demo: {
    shop: {
      strengths: '• Local beeswax\n• 48 hours of light\n• 4.8 stars\n• Faces behind the brand',
      weaknesses: '• Only 60 candles a day\n• Little German\n• Few videos',
      opportunities: '• Germans love beeswax\n• Presents for firms\n• Plastic-free wrapping',
      threats: '• Wax gets dearer\n• All on Instagram\n• Christmas is half the year',
      social: 'Warm, by first name; replies within two hours. Asks too few questions.',
      follows: 'Post something in German every day.',
    },
    first: {
      strengths: '• New scent each month\n• 40 creators\n• Good videos',
      weaknesses: '• Slow replies\n• Broken parcels',
      opportunities: '• Subscription boxes\n• Supermarkets',
      threats: '• Buyers tire of discounts\n• Bad reviews of parcels',
      social: 'Many comments, few answers; complaints wait for days.',
      follows: 'Film how we pack: each candle arrives whole.',
    },
    second: {
      strengths: '• Low prices\n• Strong on Facebook\n• Answers within an hour',
      weaknesses: '• Paraffin\n• Many look alike',
      opportunities: '• Large packs for cafés\n• Presents for firms',
      threats: '• New labelling rules\n• Buyers turn to natural wax',
      social: 'Friendly and quick, often with a coupon.',
      follows: 'A video: our candle beside a cheap one, after 10 hours.',
    },
    third: {
      strengths: '• Beautiful photos\n• Sold in museum shops\n• 13,000 followers',
      weaknesses: '• Cold tone\n• Hardly answers',
      opportunities: '• Wedding presents\n• Courses',
      threats: '• Lives on one designer\n• Copied designs',
      social: 'Elegant and distant; most comments stay unanswered.',
      follows: 'Let followers choose our spring scent.',
    },
  },
}
