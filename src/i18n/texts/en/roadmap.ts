export const roadmap = {
  title: 'Roadmap',
  sentence:
    'Everything you undertake to reach your goals, and when. A rough plan will do: fill in what you know.',
  settings: { from: 'The timeline begins', unit: 'One column is a' },
  units: { week: 'week', month: 'month' },
  statuses: {
    planned: 'Planned',
    doing: 'In progress',
    hold: 'On hold',
    done: 'Done',
    dropped: 'Dropped',
  },
  legend: '• start   — at work   ◊ deadline of the goal   Shaded: today',
  bands: { details: 'What it takes' },
  columns: {
    start: 'Start',
    finish: 'Finish',
    progress: 'Tasks done',
    hint: 'Look at this',
    end: 'End',
    days: 'or days',
    until: 'Until reached',
    after: 'Comes after',
    measure: 'How you measure success',
    resources: 'What you need',
    risks: 'Risks',
  },
  hints: {
    backwards: 'Ends before it starts.',
    early: 'Starts before what it comes after ends.',
    overdue: 'Overdue: finish it, move it or drop it.',
    late: 'Should have started.',
    reached: 'The goal is reached: this may stop.',
    noGoal: 'Which goal does it serve?',
  },
  notes: {
    initiative:
      'What will you do to reach your goal? An initiative is always about action and may take long. What does not fit into a day or a week is split into tasks, in the sheet “Tasks”. All other columns may stay empty.',
    person: 'Who sees to it that it gets done?',
    start: 'What is your schedule? The first day.',
    finish:
      'Calculated: the end, or the start and the days, or the deadline of the goal where it goes on until then.',
    status:
      'Choose one. You can rename these words above the timeline. Customers, trends and your products change: move, stop and drop initiatives as they do.',
    progress: 'How many of its tasks in the sheet “Tasks” are done. Empty where it has none.',
    timeline:
      'Each row is an initiative, each column a week or a month. It follows the dates: change them, and the bars move.',
    from: 'Any day. The timeline begins with its week or its month.',
    unit: 'Weeks show half a year, months two years.',
    statuses: 'The names of the statuses. Write your own if you like, then choose them anew in the rows.',
    hint: 'What deserves a second look.',
    goal: 'Which goal does it serve? Choose from your goals.',
    end: 'The last day, if you know it. Set deadlines with your stock, holidays and helpers in mind.',
    days: 'Instead of an end: how many days it takes, the first one included.',
    until: 'Tick it if it goes on until the goal is reached, such as posting every day.',
    after: 'Which other initiative must be finished first?',
    measure: 'How will you know that it worked?',
    resources: 'Which people, money, tools and content do you need to succeed?',
    risks:
      'What could go wrong on your side, and with others: suppliers, creators, delivery, the networks? What then?',
  },
  demo: {
    account: {
      measure: 'The account is open and has a link to the shop.',
      resources: 'Half a day, photos, a phone number for the account.',
      risks: 'The name is taken. Then: mellis.kerzen.',
    },
    localise: {
      measure: '50 posts, ready to be published.',
      resources: 'A translator for two days.',
      risks: 'The translator is ill: begin with the 20 best.',
    },
    ads: {
      measure: '1,000 followers who live in Germany.',
      resources: 'A small ad budget, three short videos.',
      risks: 'Ads are checked for days: hand them in early.',
    },
    daily: {
      measure: 'A post a day, 20 comments a week.',
      resources: 'The 50 translated posts, 30 minutes a day.',
      risks: 'Holidays: plan two weeks ahead.',
    },
    creators: {
      measure: '5,000 followers from creators’ links.',
      resources: 'Ten boxes of candles, fees for four creators.',
      risks: 'Creators post late or not at all: agree on dates in writing.',
    },
    newsletter: {
      measure: '150 new addresses.',
      resources: 'A box for two as a prize, a sign-up form.',
      risks: 'People who only collect prizes: ask a question about scents.',
    },
    photos: {
      measure: '60 photos and 12 videos on the shelf.',
      resources: 'Two days of daylight, the new boxes.',
      risks: 'The boxes come late from the printer.',
    },
  },
}
