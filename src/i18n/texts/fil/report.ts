import type { Texts } from '../en'

export const report: Texts['report'] = {
  name: 'Report',
  title: 'Report',
  sentence:
    'Ang naging resulta ng buwan mo: kumpara sa nakaraang buwan, kumpara sa mga target, at mula makita hanggang kumita.',
  settings: { month: 'Buwan' },
  figures: 'Ngayong buwan',
  figureChange: 'Pagbabago mula sa nakaraang buwan',
  bands: {
    month: 'Ang buwan sa mga numero',
    charts: 'Sa isang tingin',
    months: 'Bawat buwan',
    channels: 'Bawat buwan at channel',
    rates: 'Mga rate at pera',
  },
  columns: {
    part: 'Bahagi',
    kpi: 'Metric',
    now: 'Ngayon',
    before: 'Nakaraan',
    change: 'Pagbabago',
    target: 'Target',
    reached: '% ng target',
    step: '% ng itaas',
    period: 'Buwan',
  },
  parts: { instagram: 'Instagram', facebook: 'Facebook', funnel: 'Makita at kumita' },
  charts: { reach: 'Reach at engagement bawat buwan', money: 'Kita at gastos sa ad bawat buwan' },
  notes: {
    part: 'Kung saan kabilang ang mga metric na ito. Ikaw ang bahalang magpangalan sa mga bahagi.',
    kpi: 'Ang metric na ipapakita. Pumili sa listahan, o isulat ang pangalan nito sa alinmang wika ng SMM Planner.',
    channel: 'Ang channel na titingnan. Kapag blangko, pinagsama ang lahat ng channel.',
    now: 'Kinukuwenta mula sa sheet na “Metrics” para sa buwang pinili sa itaas. Blangko: walang naitala.',
    change: 'Gaano karami ang nadagdag o nabawas kumpara sa nakaraang buwan.',
    target: 'Ang gusto mong maabot sa isang buwan. Sapat na ang tantiya sa simula.',
    reached: 'Kung ilang bahagi ng target ang naabot ngayong buwan.',
    step: 'Kung ilang bahagi ng hakbang sa itaas ang tumuloy sa hakbang na ito.',
    month: 'Kahit anong araw ng buwan na gusto mong tingnan.',
    pick: 'Piliin kung aling metric ang lalabas dito.',
  },
  messages: {
    basic: 'Mga pangunahing metric lang ang nakikita ngayon.',
    advanced: 'Lahat ng metric ang nakikita ngayon, pati mga rate at pera.',
    openReport: 'Buksan muna ang report.',
  },
}
