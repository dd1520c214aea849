/**
 * The reference of the custom functions that owners read. The examples can be pasted into a cell as they are:
 * semicolons between arguments, percentages and days in quotation marks are understood in every locale.
 */
export const functions = {
  title: 'Functions',
  intro: 'Your sheets calculate with these functions. Use them in cells of your own too, just like SUM.',
  tips: 'Keep the semicolons: they work in every locale. A share comes as 0.5: format the cell as a percentage.',
  search: 'Search',
  found: 'Functions found: {count}',
  nothingFound: 'Nothing found. Try another word, such as “margin” or “link”.',
  showAll: 'Show all functions',
  arguments: 'What goes in',
  optional: 'optional',
  example: 'Example',
  copy: 'Copy the formula',
  copied: 'Copied. Paste it into a cell.',
  selected: 'The formula is selected. Press Ctrl + C, on a Mac ⌘ + C.',
  groups: {
    budget: 'Budget',
    figures: 'Figures and goals',
    calendar: 'Calendar',
    words: 'Links and words',
    tasks: 'Tasks',
  },
  list: {
    SMM_CARRYOVER: {
      summary:
        'What each line of a budget may spend each month: its plan, plus what was carried over from the months before.',
      arguments: {
        planned: 'The plan: one line in each row, one month in each column.',
        actual:
          'What was spent, in the same shape. Empty: the month is not closed yet. 0: nothing was spent.',
        mode: 'What becomes of unspent money. "surplus" (if left out): it moves to the next month. "all": overspending moves on too. "capped": it moves on up to a limit. "spread": it is spread over the rest of the year. "none": it lapses.',
        cap: 'Only for "capped": the most that may move on from one month.',
        opening: 'What came over from last year: one amount for all lines, or one for each line.',
      },
      example: '=SMM_CARRYOVER(B2:D2; B3:D3)',
      answer:
        '500, 620, 500 – where 500, 500, 500 is planned in row 2 and 380, 650 is spent in row 3, with the third month still empty.',
    },
    SMM_CARRIED: {
      summary:
        'What was carried over into each month of a budget. Into the first month comes what is left from last year.',
      arguments: {
        planned: 'The plan: one line in each row, one month in each column.',
        actual: 'What was spent, in the same shape. Empty: the month is not closed yet.',
        mode: 'What becomes of unspent money, as in SMM_CARRYOVER.',
        cap: 'Only for "capped": the most that may move on from one month.',
        opening: 'What came over from last year.',
      },
      example: '=SMM_CARRIED(B2:D2; B3:D3; "all")',
      answer:
        '0, 120, −30 – where 500, 500, 500 is planned in row 2 and 380, 650 is spent in row 3, with the third month still empty.',
    },
    SMM_REMAINING: {
      summary:
        'What is left of each month of a budget: what may be spent, minus what was spent. Below 0, more was spent than there was.',
      arguments: {
        planned: 'The plan: one line in each row, one month in each column.',
        actual: 'What was spent, in the same shape. Empty: the month is not closed yet.',
        mode: 'What becomes of unspent money, as in SMM_CARRYOVER.',
        cap: 'Only for "capped": the most that may move on from one month.',
        opening: 'What came over from last year.',
      },
      example: '=SMM_REMAINING(B2:D2; B3:D3)',
      answer:
        '120, −30 and an empty cell – where 500, 500, 500 is planned in row 2 and 380, 650 is spent in row 3, with the third month still empty.',
    },
    SMM_BUDGET_MONTH: {
      summary:
        'One month of a budget beside its year, in nine cells for each line. The month: planned, carried over, may be spent, spent, left. The year: planned, spent, left, and the line’s share of the whole plan.',
      arguments: {
        planned: 'The plan: one line in each row, one month in each column.',
        actual: 'What was spent, in the same shape. Empty: the month is not closed yet.',
        month: 'Which month to show: 1 is the first column.',
        mode: 'What becomes of unspent money, as in SMM_CARRYOVER.',
        cap: 'Only for "capped": the most that may move on from one month.',
        opening: 'What came over from last year.',
      },
      example: '=SMM_BUDGET_MONTH(B2:D2; B3:D3; 2)',
      answer:
        'The second month: 500 planned, 120 carried over, 620 may be spent, 650 spent, −30 left. The year: 1,500 planned, 1,030 spent, 470 left, a share of 100%. Planned in row 2 is 500, 500, 500; spent in row 3 is 380, 650.',
    },
    SMM_OPENING: {
      summary:
        'What each line of a new budget brings over from the line of the same name of last year. Empty if there was no such line, or if its last month is not closed.',
      arguments: {
        lines: 'The names of the lines of the new budget.',
        last_lines: 'The names of last year’s lines, one for each row of its plan.',
        planned: 'Last year’s plan: one line in each row, one month in each column.',
        actual: 'What was spent last year, in the same shape.',
        mode: 'What last year’s budget did with unspent money, as in SMM_CARRYOVER.',
        cap: 'Only for "capped": the most that could move on from one month.',
        opening: 'What had come over into last year.',
      },
      example: '=SMM_OPENING("Instagram ads"; "Instagram ads"; 500; 380)',
      answer: '120: what was left of 500 after 380 was spent.',
    },
    SMM_COSTS: {
      summary:
        'What things cost in each month of a year: payments that come back, such as tools, or amounts for a whole time, such as campaigns.',
      arguments: {
        amount:
          'One payment, or with shared amounts the amount for the whole time: one, or a column of them.',
        from: 'The first day.',
        until: 'The last day. Empty: payments go on; a shared amount is for one day.',
        year: 'The year to show.',
        every:
          'How many months one payment covers: 1 is monthly, 12 yearly, 0 once. Left out: the amount is shared among its months by their days, to the cent.',
        total: 'TRUE: one row with everything added up, instead of a row for each amount.',
      },
      example: '=SMM_COSTS(15; "2026-03-05"; ""; 2026; 1)',
      answer: '0, 0, 15 and 15 in each month after: the months of 2026, paid on the 5th from March on.',
    },
    SMM_PACING: {
      summary:
        'Whether money is spent as fast as time goes by: the share of the time that is over, the share of the money that is spent, a forecast for the end, and the word for it. More than ten points apart is “ahead” or “behind”.',
      arguments: {
        budget: 'The money for the whole time: one amount, or a column of them.',
        spent: 'What is spent so far.',
        start: 'The first day.',
        end: 'The last day.',
        today: 'The day to look from, as a date that you type: Google does not allow TODAY() here.',
        language: 'The language of the word, such as "fr". English if left out.',
      },
      example: '=SMM_PACING(300; 150; "2026-06-01"; "2026-06-30"; "2026-06-15")',
      answer: '50% of the time is over, 50% of the money is spent, 300 will be spent by the end: on track.',
    },
    SMM_AD_BUDGET: {
      summary:
        'The lowest and the highest yearly budget for advertising by a rule of thumb from retail: 10% and 12% of sales, times the markup, minus what the premises cost.',
      arguments: {
        sales: 'The sales that you expect in the year.',
        markup: 'The average markup: bought for 100 and sold for 150 is 50%. Not the margin.',
        occupancy: 'Rent and premises in the year; 0 if there are none.',
        share: 'Your own share of sales, such as 11%. Then the answer is one amount instead of two.',
      },
      example: '=SMM_AD_BUDGET(1000000; 92%; 36000)',
      answer: '56,000 and 74,400, side by side.',
    },
    SMM_MARGIN: {
      summary:
        'The margin (profit as a share of the price) that a markup (profit as a share of the cost) comes to.',
      arguments: { markup: 'The markup: one, or a range of them.' },
      example: '=SMM_MARGIN(50%)',
      answer: '33.3%: bought for 100 and sold for 150, a third of the price is profit.',
    },
    SMM_MARKUP: {
      summary:
        'The markup (profit as a share of the cost) that a margin (profit as a share of the price) takes.',
      arguments: { margin: 'The margin: one, or a range of them.' },
      example: '=SMM_MARKUP(50%)',
      answer: '100%: it is sold for twice what it cost.',
    },
    SMM_BREAKEVEN_ROAS: {
      summary:
        'How many times their cost ads must bring in as revenue before they pay (break-even return on ad spend).',
      arguments: {
        margin: 'What is left of the price once the goods are paid, such as 40%.',
        fees: 'Payment, platform and other costs, as a share of the price.',
        refund_rate: 'The share of sales that is refunded.',
        target_profit: 'The share of the price that must remain as profit.',
      },
      example: '=SMM_BREAKEVEN_ROAS(40%)',
      answer: '2.5: ads for 100 must bring 250 in revenue.',
    },
    SMM_KPI: {
      summary:
        'A figure from your log of results, if you like for one channel and one period only: reach, engagement rate, cost per click and many more. Empty if nothing was logged.',
      arguments: {
        log: 'The log: date, channel, figure and value, in this order.',
        kpi: 'The name of the figure, such as "Reach" or "Engagement rate by reach": one, or a range of them.',
        channel: 'Only this channel; all together if left out.',
        from: 'The first day that counts.',
        to: 'The last day that counts.',
      },
      example: '=SMM_KPI(Metrics!A:D; "Reach"; "Instagram"; "2026-02-01"; "2026-02-28")',
      answer: 'How many people you reached on Instagram in February 2026, from the sheet “Metrics”.',
    },
    SMM_KPI_ROLLUP: {
      summary: 'A table of figures from your log of results, by period and by channel, with a row of titles.',
      arguments: {
        log: 'The log: date, channel, figure and value, in this order.',
        kpis: 'The names of the figures: a range of them, or one text with commas in between.',
        period: '"day", "week" (from Monday), "month" (if left out), "quarter", "year" or "all".',
        by: '"channel" (if left out), or "total" for all channels together.',
        from: 'The first day that counts.',
        to: 'The last day that counts.',
      },
      example: '=SMM_KPI_ROLLUP(Metrics!A:D; "Reach, Engagement"; "month"; "total")',
      answer: 'A row for each month in the sheet “Metrics”: its first day, reach, engagement.',
    },
    SMM_GOAL_PROGRESS: {
      summary:
        'How far a goal has come: the share of the way, the share of the time that is over, and the word for it. More than ten points apart is “ahead” or “behind”.',
      arguments: {
        baseline: 'Where the goal started: one number, or a column of them.',
        target: 'The number to reach.',
        current: 'Where it stands now.',
        start: 'The day of the start.',
        deadline: 'The day by which it should be reached.',
        today: 'The day to look from, as a date that you type: Google does not allow TODAY() here.',
        language: 'The language of the word, such as "fr". English if left out.',
      },
      example: '=SMM_GOAL_PROGRESS(1000; 2000; 1500; "2026-01-01"; "2026-01-31"; "2026-01-16")',
      answer: '50% of the way, 50% of the time: on track.',
    },
    SMM_TRAJECTORY: {
      summary:
        'What a goal should have reached by the end of each month, so that it is reached in time: in equal steps from month to month.',
      arguments: {
        baseline: 'Where the goal starts: one number, or a column of them. Empty: 0.',
        target: 'The number to reach.',
        start: 'The first day.',
        deadline: 'The day by which it should be reached.',
        months: 'Any day of each month: dates in one row.',
      },
      example:
        '=SMM_TRAJECTORY(0; 300; "2026-01-01"; "2026-03-31"; HSTACK("2026-01-01"; "2026-02-01"; "2026-03-01"))',
      answer: '100, 200, 300: a third of the way each month.',
    },
    SMM_TIMELINE: {
      summary: 'The bars of a timeline as signs: • where work starts, — where it goes on, ◊ at the deadline.',
      arguments: {
        start: 'The first day: one, or a column of them.',
        finish: 'The last day. Empty: only the start is shown.',
        deadline: 'The day by which the goal should be reached; may be empty.',
        periods: 'The first days of the weeks or months, in one row.',
      },
      example:
        '=SMM_TIMELINE("2026-02-03"; "2026-02-12"; "2026-02-20"; HSTACK("2026-02-02"; "2026-02-09"; "2026-02-16"))',
      answer: '•, —, ◊: work in two weeks, the deadline in the third.',
    },
    SMM_MONTH_VIEW: {
      summary:
        'A month drawn as a calendar from a list of posts: six weeks of seven days, with what is planned on each day in order of time. Where a day has no room for all, the last line says how many more there are.',
      arguments: {
        month: 'Any day of the month.',
        dates: 'The days of the posts, one in each row. Rows without a date are left out.',
        times: 'Their times, such as 09:30. Empty if there is none.',
        lines: 'What stands on the calendar: a channel, a topic. Several columns become one line.',
        key_dates:
          'Key dates, such as holidays. They come first, with a star. A second column may hold their last day.',
        key_names: 'The names of the key dates.',
        week_start: 'The day on which weeks begin: 1 is Monday (if left out), 7 is Sunday.',
      },
      example: '=SMM_MONTH_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Candle")',
      answer:
        'Twelve rows of seven cells: 26, 27, 28 … and below each week what is planned. On 14 February stands 09:30 Candle.',
    },
    SMM_WEEK_VIEW: {
      summary:
        'A week drawn from a list of posts: seven days side by side, and on each of them its posts as cards in order of time.',
      arguments: {
        day: 'Any day of the week.',
        dates: 'The days of the posts, one in each row. Rows without a date are left out.',
        times: 'Their times, such as 09:30. Empty if there is none.',
        lines: 'What stands on the cards: a channel, a topic. Each column becomes a line.',
        key_dates:
          'Key dates, such as holidays. They come first, with a star. A second column may hold their last day.',
        key_names: 'The names of the key dates.',
        week_start: 'The day on which weeks begin: 1 is Monday (if left out), 7 is Sunday.',
      },
      example: '=SMM_WEEK_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Candle")',
      answer: 'Seven cells; under Saturday stands 09:30 Candle.',
    },
    SMM_UTM: {
      summary:
        'A link with UTM tags, so that your web statistics tell which post or campaign a visitor came from. The rest of the link stays as it is.',
      arguments: {
        url: 'The link: one, or a range of them.',
        source: 'Where the visitor comes from, such as instagram.',
        medium: 'The kind of traffic, such as social or paid_social.',
        campaign: 'The name of the campaign.',
        content: 'Which post or ad it is.',
        term: 'The keyword of a search ad.',
      },
      example: '=SMM_UTM("https://shop.example"; "Instagram"; "social"; "Spring sale")',
      answer: 'https://shop.example?utm_source=instagram&utm_medium=social&utm_campaign=spring%20sale',
    },
    SMM_SMART: {
      summary:
        'What a goal still lacks to be SMART: specific, measurable, achievable, relevant, time-bound. Empty if nothing is missing.',
      arguments: {
        specific: 'What you want to reach, and on which channel.',
        measurable: 'Which number means success.',
        achievable: 'Why it is possible.',
        relevant: 'Why it serves the business.',
        time_bound: 'By when.',
        language: 'The language of the words, such as "fr". English if left out.',
      },
      example: '=SMM_SMART("Grow on Instagram"; ""; "Yes"; "Fits our shop"; "")',
      answer: 'measurable, time-bound',
    },
    SMM_BOARD: {
      summary:
        'A task board: one column for each stage, in the first row how many tasks stand in it, below them the tasks. The most urgent come first; of what is done, the latest.',
      arguments: {
        tasks:
          'A task in each row: what the card says, stage, rank of the priority (1 comes first), deadline, done on, person, initiative. Columns at the end may be left out.',
        stages: 'The names of the stages in their order. The last one is for what is done.',
        today: 'The day to look from, as a date that you type: Google does not allow TODAY() here.',
        done_days: 'For how many days a task that is done stays on the board. For ever if left out.',
        person: 'Only the tasks of this person.',
        initiative: 'Only the tasks of this initiative.',
      },
      example: '=SMM_BOARD(HSTACK("Take photos"; "Next"); HSTACK("Next"; "Done"))',
      answer: '1 and 0, and below the 1 the task: Take photos.',
    },
  },
}
