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
  panel: {
    empty:
      'Mga gawain mo bilang mga card sa anim na column, mula unang ideya hanggang tapos. Magsimula at isulat ang una.',
    first: 'Wala pang gawain. Isulat ang una sa column sa kaliwa.',
    person: 'Kaninong gawain',
    everybody: 'Lahat',
    nobody: 'Wala pang gagawa',
    search: 'Maghanap',
    share: 'Tapos ang {done} sa {total}',
    none: 'Walang card na tugma.',
    showAll: 'Ipakita lahat',
    of: '{count} sa {limit}',
    over: '{count} sa {limit}: sobra na',
    more: { one: 'Ipakita ang {count} pa', other: 'Ipakita ang {count} pa' },
    add: 'Bagong gawain',
    addTo: 'Bagong gawain sa “{stage}”',
    what: 'Ano ang kailangang gawin?',
    needsName: 'Kailangan ng pangalan ang gawain.',
    overdue: 'Lampas na mula {day}',
    by: 'Hanggang {day}',
    doneOn: 'Natapos noong {day}',
    priority: 'Priority: {priority}',
    moveTo: 'Ilipat sa',
    moved: 'Nasa “{stage}” na ang “{task}”.',
    full: '{count} na ang nasa “{stage}” pero {limit} lang ang limit: tapusin muna ang iba bago magsimula ng bago.',
    there: 'Naisulat na ngayong araw ang “{task}”.',
    added: 'Naisulat na ang “{task}”.',
    removed: 'Nabura na ang “{task}”.',
    gone: 'Wala na sa sheet ang “{task}”: may nagbura o nagpalit ng pangalan nito.',
    meanwhile: 'May naglipat na nito sa “{stage}”.',
    repeat: 'Ilipat pa rin sa “{stage}”',
    leave: 'Hayaan na roon',
    pickedUp:
      'Hawak mo ang “{task}” mula sa “{stage}”. Mga arrow key ang pipili ng column, Space para ilapag, Escape para ibalik.',
    isOver: '“{task}”: ilapag sa “{stage}”?',
    removeAsk: 'Burahin nang tuluyan ang gawaing ito?',
    keep: 'Huwag burahin',
    keys: 'I-drag ang card sa ibang column. Sa keyboard: Space para kunin, ← at → para pumili ng column, Space para ilapag, Escape para ibalik.',
  },
}
