import type { Texts } from '../en'

export const week: Texts['week'] = {
  title: 'Widok tygodnia',
  sentence: 'Co ukaże się w tym tygodniu, dzień po dniu, i czy wystarczy godzin. Prosto z kalendarza.',
  settings: {
    planned: 'Zaplanowane godziny pracy',
    available: 'Twoje godziny na tydzień',
  },
  load: 'Posty: <posts> · Godziny: <hours>',
  notes: {
    day: 'Dowolny dzień tygodnia, który chcesz zobaczyć. Wpisz inny, żeby zaplanować kolejny tydzień.',
    planned:
      'Godziny wszystkich postów tego tygodnia, z kalendarza. Pomarańczowy: więcej, niż masz. Przesuń jakiś post albo go uprość.',
    available: 'Ustawia się w kalendarzu.',
    cards:
      'Każda karta to post: godzina, kanał, temat, rodzaj, kto, status. ★ to ważna data. Posty zmieniaj w kalendarzu.',
  },
}
