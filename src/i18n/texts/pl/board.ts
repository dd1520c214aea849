import type { Texts } from '../en'

export const board: Texts['board'] = {
  title: 'Tablica zadań',
  sentence:
    'Wszystkie zadania z arkusza „Zadania” naraz, najpilniejsze na górze. Zmień zadanie tam, a jego karta przesunie się tutaj.',
  settings: { days: 'Ile dni widać gotowe', limits: 'Najwyżej' },
  counts: 'Zadania',
  tooMany: 'Za dużo naraz',
  notes: {
    person: 'Wybierz osobę, żeby widzieć tylko jej zadania: tablicę osobistą. Puste: wszyscy.',
    initiative: 'Wybierz działanie, żeby widzieć tylko jego zadania. Puste: wszystkie.',
    days: 'Przez ile dni gotowe zadanie zostaje tutaj. Puste: na zawsze.',
    limits:
      'Ile zadań najwyżej ma być na tym etapie. Gdy jest ich więcej, etap zmienia kolor: skończ coś, zanim zaczniesz nowe. Puste: bez limitu.',
  },
}
