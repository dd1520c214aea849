import type { Texts } from '../en'

export const board: Texts['board'] = {
  title: 'Task board',
  sentence:
    'Sabay-sabay ang lahat ng nasa sheet na “Mga gawain”, pinaka-urgent sa itaas. Baguhin doon ang gawain at lilipat dito ang card nito.',
  settings: { days: 'Ilang araw makikita ang tapos', limits: 'Pinakamarami' },
  counts: 'Mga gawain',
  tooMany: 'Sobrang dami',
  notes: {
    person:
      'Pumili ng tao para makita ang mga gawain niya lang: personal na board. Kapag walang laman, lahat.',
    initiative: 'Pumili ng initiative para makita ang mga gawain nito lang. Kapag walang laman, lahat.',
    days: 'Ilang araw mananatili rito ang tapos na gawain. Walang laman: palagi.',
    limits:
      'Ilan dapat ang pinakamaraming gawain sa yugtong ito. Kapag sumobra, magkukulay ito: tapusin muna ang iba bago magsimula ng bago. Walang laman: walang limitasyon.',
  },
}
