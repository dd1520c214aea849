import type { Words } from './en'

export const pl: Words = {
  line: {
    about:
      'Wypróbowujesz SMM Planner na skoroszycie, który zostaje w tej przeglądarce. Właściwy dodatek działa w Arkuszach Google, w menu „Rozszerzenia”.',
    language: 'Język',
    download: 'Pobierz .xlsx',
    reset: 'Wyczyść',
  },
  reset: {
    title: 'Zacząć od nowa?',
    text: 'Cała zawartość tego skoroszytu zostanie usunięta z tej przeglądarki. Nie można tego cofnąć.',
    yes: 'Usuń wszystko',
    no: 'Zachowaj',
  },
  broken: {
    title: 'Nie udało się otworzyć zapisanego skoroszytu',
    text: 'Danych zapisanych w tej przeglądarce nie da się już odczytać. Możesz zacząć od pustego skoroszytu albo zostawić je bez zmian i wczytać stronę ponownie później.',
    yes: 'Zacznij od nowa',
    no: 'Zostaw bez zmian',
  },
  protected: {
    title: 'Uwaga!',
    text: 'Chcesz zmienić fragment arkusza, który jest obliczany lub nie powinien zostać zmieniony przez przypadek.',
    yes: 'Zmień mimo to',
    no: 'Anuluj',
  },
  menus: {
    bar: 'Menu',
    file: 'Plik',
    edit: 'Edytuj',
    view: 'Widok',
    insert: 'Wstaw',
    format: 'Formatuj',
    data: 'Dane',
  },
  sheet: 'Arkusz1',
  close: 'Zamknij',
  dismiss: 'Zamknij komunikat',
  running: 'Trwa przetwarzanie…',
  grid: 'Arkusz kalkulacyjny',
  failed: {
    start: 'Wersja próbna się nie uruchomiła. Wczytaj stronę ponownie, a jeśli to nie pomoże, wyczyść ją.',
    save: 'Nie udało się zapisać ostatnich zmian w tej przeglądarce. Po zamknięciu strony przepadną.',
    download: 'Nie udało się utworzyć pliku .xlsx.',
  },
  alert: {
    yesNo: '„OK” oznacza tak, „Anuluj” oznacza nie.',
    yesNoCancel: 'Wpisz 1, jeśli tak, lub 2, jeśli nie. „Anuluj” przerywa.',
  },
  sent: {
    title: 'Do wysłania',
    explain: 'W Arkuszach Google te wiadomości zostałyby wysłane. Tutaj są tylko pokazane.',
    mail: 'E-mail do',
    web: 'Żądanie sieciowe do',
    clear: 'Wyczyść listę',
  },
  inGoogle: 'W Arkuszach Google:',
  question: { ok: 'OK', cancel: 'Anuluj' },
}
