import type { Texts } from '../en'

export const log: Texts['log'] = {
  name: 'Metrics',
  title: 'Metrics',
  sentence:
    'Talaan ng mga resulta mo: isang numero bawat row, kahit anong pagkakasunod-sunod. Dito kinukuha ang mga report, goal at rate.',
  columns: { date: 'Petsa', metric: 'Metric', value: 'Halaga', source: 'Pinagkunan' },
  notes: {
    date: 'Ang araw kung kailan ang numero. Kung para sa buong buwan, ilagay ang huling araw ng buwan.',
    channel: 'Kung saang channel galing ang numero. Puwede kang magsulat ng channel na wala sa listahan.',
    metric:
      'Ano ang binilang. Reach: ilang tao. Impressions: ilang beses lumabas. Engagement: mga nag-react, nag-share at nagbasa. Clicks: mga pumindot sa link ng shop. Leads: mga interesado. Sign-ups: mga nag-iwan ng e-mail. Conversions: mga bisitang bumili. Kita: ang dinala ng social media.',
    value:
      'Ang mismong numero. Mga follower: ilan silang lahat. Sa iba: ilan ang nadagdag mula noong huling tala.',
    source:
      'Ang tool o report na pinagkopyahan, para madali mo itong mahanap ulit. Alamin na agad kung saan makikita ang bawat numero; ipinapakita ng Google Analytics ang mga pagbisita sa shop na galing sa social media.',
  },
  sources: { insights: 'Stats ng channel', shop: 'Stats ng shop at website' },
}
