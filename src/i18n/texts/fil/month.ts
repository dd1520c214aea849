import type { Texts } from '../en'

export const month: Texts['month'] = {
  title: 'Buong buwan',
  sentence:
    'Ang buwan sa isang tingin, mula sa calendar mo. Doon baguhin ang mga post; susunod ang page na ito.',
  settings: {
    channel: 'Channel',
    person: 'Sino',
    begins: 'Simula ng linggo',
  },
  /** The day that calendars of this language begin their weeks with. */
  firstDay: 'Linggo',
  weekdays: {
    '1': 'Lunes',
    '2': 'Martes',
    '3': 'Miyerkoles',
    '4': 'Huwebes',
    '5': 'Biyernes',
    '6': 'Sabado',
    '7': 'Linggo',
  },
  columns: {
    posts: 'Post ngayong buwan',
    weekly: 'Bawat linggo',
    aim: 'Target bawat linggo',
    ofType: 'Mga post hanggang ngayon',
  },
  notes: {
    month: 'Kahit anong araw ng buwan na gusto mong makita.',
    channel: 'Ang channel na ito lang. Walang laman: lahat.',
    person: 'Ang ginagawa lang ng taong ito. Walang laman: lahat.',
    begins: 'Ang araw na nagsisimula ang linggo mo.',
    grid: '★ mahalagang petsa, ✓ post na lumabas na. Holiday, promo, event ng shop: may post ba para sa bawat isa?',
    weekly:
      'Gaano kadalas ka mag-post sa bawat channel? Mas mabuti ang steady na kaya mong ituloy kaysa sa isang bagsakan.',
    aim: 'Mula sa sheet na “Mga channel”: ilang post bawat linggo ang gusto mo.',
    rate: 'Ang engagement bilang bahagi ng reach, sa lahat ng post ng ganitong uri. Dagdagan ang gumagana, bawasan ang hindi.',
  },
}
