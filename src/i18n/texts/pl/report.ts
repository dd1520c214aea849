import type { Texts } from '../en'

export const report: Texts['report'] = {
  name: 'Raport',
  title: 'Raport',
  sentence:
    'Co przyniósł miesiąc: w porównaniu z poprzednim miesiącem, z celami i na drodze od zasięgu do przychodu.',
  settings: { month: 'Miesiąc' },
  figures: 'Ten miesiąc',
  figureChange: 'Zmiana względem poprzedniego miesiąca',
  bands: {
    month: 'Miesiąc w liczbach',
    charts: 'W skrócie',
    months: 'Miesiąc po miesiącu',
    channels: 'Miesiąc po miesiącu, według kanałów',
    rates: 'Współczynniki i pieniądze',
  },
  columns: {
    part: 'Część',
    kpi: 'Wskaźnik',
    now: 'Ten miesiąc',
    before: 'Poprzedni',
    change: 'Zmiana',
    target: 'Cel',
    reached: '% celu',
    step: '% kroku wyżej',
    period: 'Miesiąc',
  },
  parts: { instagram: 'Instagram', facebook: 'Facebook', funnel: 'Droga do przychodu' },
  charts: {
    reach: 'Zasięg i zaangażowanie według miesięcy',
    money: 'Przychód i wydatki na reklamę według miesięcy',
  },
  notes: {
    part: 'Do czego należą te wskaźniki. Nazwij części po swojemu.',
    kpi: 'Wskaźnik do pokazania. Wybierz go z listy albo wpisz jego nazwę w dowolnym języku SMM Plannera.',
    channel: 'Kanał, który chcesz sprawdzić. Puste pole oznacza wszystkie kanały razem.',
    now: 'Obliczone z arkusza „Wyniki” dla miesiąca wybranego u góry. Puste: nic nie zapisano.',
    change: 'O ile więcej lub mniej niż w poprzednim miesiącu.',
    target: 'Ile chcesz osiągnąć w miesiącu. Na początek wystarczy szacunek.',
    reached: 'Jaką część celu daje ten miesiąc.',
    step: 'Jaka część kroku z wiersza wyżej dotarła także do tego kroku.',
    month: 'Dowolny dzień miesiąca, który chcesz zobaczyć.',
    pick: 'Wybierz wskaźnik, który ma się tu pokazać.',
  },
  messages: {
    basic: 'Teraz widać podstawowe wskaźniki.',
    advanced: 'Teraz widać wszystkie wskaźniki, także współczynniki i pieniądze.',
    openReport: 'Najpierw otwórz raport.',
  },
}
