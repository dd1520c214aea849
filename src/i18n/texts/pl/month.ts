import type { Texts } from '../en'

export const month: Texts['month'] = {
  title: 'Widok miesiąca',
  sentence:
    'Cały miesiąc na jeden rzut oka, prosto z kalendarza. Posty zmieniaj tam, ta strona się dopasuje.',
  settings: {
    channel: 'Kanał',
    person: 'Kto',
    begins: 'Początek tygodnia',
  },
  /** The day that calendars of this language begin their weeks with. */
  firstDay: 'Poniedziałek',
  weekdays: {
    '1': 'Poniedziałek',
    '2': 'Wtorek',
    '3': 'Środa',
    '4': 'Czwartek',
    '5': 'Piątek',
    '6': 'Sobota',
    '7': 'Niedziela',
  },
  columns: {
    posts: 'Posty w tym miesiącu',
    weekly: 'Posty na tydzień',
    aim: 'Plan na tydzień',
    ofType: 'Posty do tej pory',
  },
  notes: {
    month: 'Dowolny dzień miesiąca, który chcesz zobaczyć.',
    channel: 'Tylko ten kanał. Puste: wszystkie.',
    person: 'Tylko to, co robi ta osoba. Puste: wszyscy.',
    begins: 'Dzień, od którego zaczyna się Twój tydzień.',
    grid: '★ to ważna data, ✓ to opublikowany post. Święta, promocje, wydarzenia w sklepie: czy każde ma swój post?',
    weekly:
      'Jak często publikujesz na każdym kanale? Stały rytm, który da się utrzymać, jest lepszy niż fajerwerki.',
    aim: 'Z arkusza „Kanały”: ile postów tygodniowo chcesz publikować.',
    rate: 'Zaangażowanie jako udział w zasięgu, ze wszystkich postów tego rodzaju. Więcej tego, co działa, mniej reszty.',
  },
}
