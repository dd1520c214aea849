import type { Texts } from '../en'

export const week: Texts['week'] = {
  title: 'Buong linggo',
  sentence: 'Ano ang lalabas ngayong linggo, araw-araw, at kung sapat ang oras mo. Mula sa calendar mo.',
  settings: {
    planned: 'Nakaplanong oras ng trabaho',
    available: 'Oras mo bawat linggo',
  },
  load: 'Post: <posts> · Oras: <hours>',
  notes: {
    day: 'Kahit anong araw ng linggo na gusto mong makita. Maglagay ng iba para planuhin ang susunod na linggo.',
    planned:
      'Ang oras ng lahat ng post ngayong linggo, mula sa calendar. Orange: higit sa mayroon ka. Maglipat ng isang post, o pasimplehin ito.',
    available: 'Itinatakda sa calendar.',
    cards:
      'Bawat card ay isang post: oras, channel, paksa, uri, sino, status. ★ mahalagang petsa. Sa calendar baguhin ang mga post.',
  },
}
