import type { Texts } from '../en'

export const documents: Texts['documents'] = {
  created:
    'Arkusz „{sheet}” jest gotowy, z przykładem do obejrzenia. Gdy przykład przestanie być potrzebny, wybierz „{clear}”.',
  createdAll: {
    one: '{count} dokument jest gotowy, z przykładem do obejrzenia. Gdy obejrzysz, wybierz „{clear}”.',
    few: '{count} dokumenty są gotowe, z przykładem do obejrzenia. Gdy obejrzysz, wybierz „{clear}”.',
    many: '{count} dokumentów jest gotowych, z przykładem do obejrzenia. Gdy obejrzysz, wybierz „{clear}”.',
    other: '{count} dokumentu jest gotowe, z przykładem do obejrzenia. Gdy obejrzysz, wybierz „{clear}”.',
  },
  allExist: 'Wszystkie dokumenty już tu są.',
  exists: 'Arkusz „{sheet}” już tu jest.',
  enabled: 'SMM Planner liczy teraz w tym pliku.',
  languageChosen: 'SMM Planner mówi teraz po polsku. Istniejące arkusze zachowują swój język.',
  cleared: {
    one: 'Usunięto {count} wiersz przykładowych danych.',
    few: 'Usunięto {count} wiersze przykładowych danych.',
    many: 'Usunięto {count} wierszy przykładowych danych.',
    other: 'Usunięto {count} wiersza przykładowych danych.',
  },
  kept: {
    one: 'Zachowano {count} wiersz z Twoimi zmianami.',
    few: 'Zachowano {count} wiersze z Twoimi zmianami.',
    many: 'Zachowano {count} wierszy z Twoimi zmianami.',
    other: 'Zachowano {count} wiersza z Twoimi zmianami.',
  },
  nothingToClear: 'Nie ma już przykładowych danych.',
  confirmClear: 'Usunąć przykładowe dane ze wszystkich arkuszy? Twoje wpisy pozostaną bez zmian.',
  healthy: 'Wszystkie arkusze są w porządku.',
  confirmRepair: 'Brakujące elementy: {findings}. Przywrócić je? Twoje wpisy pozostaną bez zmian.',
  repaired: 'Przywrócono: {findings}.',
  findings: {
    column: 'kolumna „{column}” w arkuszu „{sheet}”',
    formula: 'formuła w kolumnie „{column}” w arkuszu „{sheet}”',
    setting: 'pole „{column}” w arkuszu „{sheet}”',
    sheet: 'arkusz „{sheet}”',
    version: 'najnowsza wersja arkusza „{sheet}”',
    keys: 'ukryty wiersz z nazwami kolumn w arkuszu „{sheet}”',
  },
  errors: {
    missingColumn:
      'W arkuszu „{sheet}” nie ma już kolumny „{column}”. Wybierz w menu „{check}”, aby ją przywrócić.',
    missingKeys:
      'W arkuszu „{sheet}” brakuje ukrytego wiersza z nazwami kolumn. Wybierz w menu „{check}”, aby go przywrócić.',
    missingSheet: 'Brakuje arkusza „{sheet}”. Najpierw utwórz go z menu.',
    badCell: '„{sheet}”, komórka {cell}: „{value}” nie jest kwotą. Popraw wpis i spróbuj ponownie.',
    busy: 'Ktoś inny właśnie zmienia ten plik. Zaczekaj chwilę i spróbuj ponownie.',
    tooLong: 'Tekst jest za długi: najwyżej {limit} znaków.',
    notAllowed:
      'SMM Planner nie ma jeszcze na to zgody. Otwórz menu jeszcze raz i udziel zgody, o którą poprosi.',
    invalidRequest:
      'Nie udało się odczytać tego polecenia. Zamknij panel, otwórz go jeszcze raz i spróbuj ponownie.',
    unexpected:
      'Coś poszło nie tak i nic więcej się nie zmieniło. Spróbuj ponownie; jeśli to się powtórzy, wybierz w menu „{check}”.',
  },
}
