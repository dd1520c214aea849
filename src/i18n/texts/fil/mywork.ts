import type { Texts } from '../en'

export const mywork: Texts['mywork'] = {
  title: 'Trabaho ko',
  sentence:
    'Pumili ng tao: ang mga gawain niya at mga paparating niyang post, mula sa mga sheet na “Mga gawain” at “Calendar”.',
  figures: {
    open: 'Hindi pa tapos',
    overdue: 'Lampas',
    week: 'Ngayong linggo',
    hours: 'Oras',
    posts: 'Paparating',
  },
  bands: {
    tasks: 'Mga gawain ko, ayon sa deadline',
    posts: 'Mga paparating kong post',
    team: 'Ang team',
  },
  columns: {
    time: 'Oras',
    topic: 'Paksa',
    open: 'Hindi pa',
    overdue: 'Lampas',
    done: 'Tapos',
  },
  notes: {
    person:
      'Kaninong trabaho ang ipapakita. Galing ang mga pangalan sa sheet na “Strategy”; puwede kang magsulat ng iba. Puwede rin ang isang papel mo, tulad ng litrato o komento.',
    week: 'Mga hindi pa tapos na ang deadline ay mula ngayon hanggang Linggo.',
    hours: 'Ilang oras pa ang kakailanganin ng mga gawain mo.',
    team: 'Sino ang may gaano karaming gawain, at nasusunod ba ng team ang plano? Lahat ng nasa sheet na “Mga gawain”.',
  },
}
