import type { Texts } from '../en'

export const mywork: Texts['mywork'] = {
  title: 'Moja praca',
  sentence: 'Wybierz osobę: jej zadania i nadchodzące posty, z arkuszy „Zadania” i „Kalendarz”.',
  figures: {
    open: 'Otwarte zadania',
    overdue: 'Po terminie',
    week: 'W tym tygodniu',
    hours: 'Godziny',
    posts: 'Nadchodzące',
  },
  bands: {
    tasks: 'Moje zadania według terminu',
    posts: 'Moje nadchodzące posty',
    team: 'Zespół',
  },
  columns: {
    time: 'Godz.',
    topic: 'Temat',
    open: 'Otwarte',
    overdue: 'Po terminie',
    done: 'Gotowe',
  },
  notes: {
    person:
      'Czyją pracę pokazać. Imiona pochodzą z arkusza „Strategia”; możesz wpisać inne. Działa też rola, na przykład zdjęcia albo komentarze.',
    week: 'Otwarte zadania z terminem od dzisiaj do niedzieli.',
    hours: 'Ile godzin zajmą jeszcze otwarte zadania.',
    team: 'Kto ma ile pracy i czy zespół trzyma się planu? Wszyscy z arkusza „Zadania”.',
  },
}
