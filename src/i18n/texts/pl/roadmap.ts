import type { Texts } from '../en'

export const roadmap: Texts['roadmap'] = {
  title: 'Mapa działań',
  sentence: 'Wszystko, co robisz, żeby osiągnąć cele, i kiedy. Wystarczy zgrubny plan: wpisz to, co wiesz.',
  settings: { from: 'Oś czasu zaczyna się', unit: 'Jedna kolumna to' },
  units: { week: 'tydzień', month: 'miesiąc' },
  statuses: {
    planned: 'W planie',
    doing: 'W toku',
    hold: 'Wstrzymane',
    done: 'Gotowe',
    dropped: 'Porzucone',
  },
  legend: '• początek   — praca   ◊ termin celu   Na tle: dzisiaj',
  bands: { details: 'Czego to wymaga' },
  columns: {
    start: 'Początek',
    finish: 'Koniec',
    progress: 'Zadania gotowe',
    hint: 'Spójrz na to',
    end: 'Do dnia',
    days: 'albo dni',
    until: 'Aż do celu',
    after: 'Następuje po',
    measure: 'Jak mierzysz sukces',
    resources: 'Czego potrzeba',
    risks: 'Ryzyka',
  },
  hints: {
    backwards: 'Kończy się, zanim się zacznie.',
    early: 'Zaczyna się, zanim skończy się poprzednie.',
    overdue: 'Po terminie: skończ, przesuń albo porzuć.',
    late: 'Powinno już trwać.',
    reached: 'Cel osiągnięty: można przestać.',
    noGoal: 'Któremu celowi to służy?',
  },
  notes: {
    initiative:
      'Co zrobisz, żeby osiągnąć cel? Działanie to zawsze czyn i może trwać długo. Co nie mieści się w dniu lub tygodniu, dzieli się na zadania, w arkuszu „Zadania”. Wszystkie inne kolumny mogą zostać puste.',
    person: 'Kto dopilnuje, żeby to się stało?',
    start: 'Jaki masz harmonogram? Pierwszy dzień.',
    finish:
      'Wyliczane: ostatni dzień, albo początek i liczba dni, albo termin celu, jeśli działanie trwa aż do niego.',
    status:
      'Wybierz jeden. Te słowa możesz zmienić nad osią czasu. Klienci, trendy i Twoje produkty się zmieniają: przesuwaj, wstrzymuj i porzucaj działania razem z nimi.',
    progress: 'Jaka część zadań z arkusza „Zadania” jest gotowa. Puste, gdy nie ma żadnych.',
    timeline:
      'Każdy wiersz to działanie, każda kolumna to tydzień albo miesiąc. Wszystko idzie za datami: zmień je, a paski się przesuną.',
    from: 'Dowolny dzień. Oś czasu zaczyna się od jego tygodnia albo miesiąca.',
    unit: 'Tygodnie pokazują pół roku, miesiące dwa lata.',
    statuses: 'Nazwy statusów. Wpisz własne, jeśli chcesz, i wybierz je na nowo w wierszach.',
    hint: 'Co warto sprawdzić jeszcze raz.',
    goal: 'Któremu celowi to służy? Wybierz ze swoich celów.',
    end: 'Ostatni dzień, jeśli go znasz. Ustalając terminy, pamiętaj o zapasach, świętach i pomocnikach.',
    days: 'Zamiast ostatniego dnia: ile dni to trwa, razem z pierwszym.',
    until: 'Zaznacz, jeśli trwa aż do osiągnięcia celu, jak codzienne posty.',
    after: 'Które inne działanie musi się skończyć najpierw?',
    measure: 'Po czym poznasz, że się udało?',
    resources: 'Jakich ludzi, pieniędzy, narzędzi i treści potrzebujesz?',
    risks: 'Co może pójść źle u Ciebie i u innych: dostawców, twórców, kurierów, w sieciach? I co wtedy?',
  },
  demo: {
    account: {
      measure: 'Konto działa i ma link do sklepu.',
      resources: 'Pół dnia, zdjęcia, numer telefonu do konta.',
      risks: 'Nazwa jest zajęta. Wtedy: mellis.kerzen.',
    },
    localise: {
      measure: '50 postów gotowych do publikacji.',
      resources: 'Tłumacz na dwa dni.',
      risks: 'Tłumacz choruje: zacząć od 20 najlepszych.',
    },
    ads: {
      measure: '1000 obserwujących, którzy mieszkają w Niemczech.',
      resources: 'Mały budżet na reklamy, trzy krótkie filmy.',
      risks: 'Reklamy sprawdza się kilka dni: oddać wcześniej.',
    },
    daily: {
      measure: 'Jeden post dziennie, 20 komentarzy tygodniowo.',
      resources: '50 przetłumaczonych postów, 30 minut dziennie.',
      risks: 'Urlop: zaplanować dwa tygodnie naprzód.',
    },
    creators: {
      measure: '5000 obserwujących z linków twórców.',
      resources: 'Dziesięć pudełek świec, wynagrodzenie dla czterech twórców.',
      risks: 'Twórcy publikują późno albo wcale: ustalić daty na piśmie.',
    },
    newsletter: {
      measure: '150 nowych adresów.',
      resources: 'Pudełko dla dwojga jako nagroda, formularz zapisu.',
      risks: 'Łowcy nagród: zadać pytanie o zapachy.',
    },
    photos: {
      measure: '60 zdjęć i 12 filmów na zapas.',
      resources: 'Dwa dni dobrego światła, nowe pudełka.',
      risks: 'Pudełka przyjdą późno z drukarni.',
    },
  },
}
