import type { Texts } from '../en'

export const log: Texts['log'] = {
  name: 'Wyniki',
  title: 'Wyniki',
  sentence:
    'Dziennik Twoich wyników: jeden wskaźnik w wierszu, w dowolnej kolejności. Na tej podstawie liczą się raporty, cele i współczynniki.',
  columns: { date: 'Data', metric: 'Wskaźnik', value: 'Wartość', source: 'Źródło' },
  notes: {
    date: 'Dzień, którego dotyczy wartość. Jeśli to wartość za cały miesiąc, wpisz jego ostatni dzień.',
    channel: 'Skąd pochodzi wartość. Możesz też wpisać kanał, którego nie ma na liście.',
    metric:
      'Co policzono. Zasięg: ile osób. Wyświetlenia: ile razy. Zaangażowanie: kto reaguje, udostępnia i czyta. Kliknięcia: kto otwiera link do sklepu. Potencjalni klienci: kto się zainteresował. Rejestracje: kto zostawia e-mail. Konwersje: ilu odwiedzających kupuje. Przychód: to, co przynoszą media społecznościowe.',
    value: 'Sama liczba. Obserwujący: ilu jest ich łącznie. Wszystko inne: ile przybyło od ostatniego wpisu.',
    source:
      'Narzędzie lub raport, z którego pochodzi wartość. Dzięki temu łatwo ją odnajdziesz. Ustal wcześniej, gdzie jest każda liczba; Google Analytics pokazuje, które wizyty w sklepie pochodzą z mediów społecznościowych.',
  },
  sources: { insights: 'Statystyki kanału', shop: 'Statystyki sklepu i strony' },
}
