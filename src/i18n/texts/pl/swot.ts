import type { Texts } from '../en'

export const swot: Texts['swot'] = {
  title: 'SWOT',
  sentence: 'Twój sklep obok trzech bliskich konkurentów: na czym budować i gdzie zostawiają Ci miejsce.',
  columns: {
    who: 'Kto',
    strengths: 'Mocne strony',
    weaknesses: 'Słabe strony',
    opportunities: 'Szanse',
    threats: 'Zagrożenia',
    social: 'Jak rozmawiają z klientami',
    overlap: 'Wspólni odbiorcy',
    follows: 'Co z tego wynika',
    names: 'Nazwy do wyboru',
  },
  prompts: {
    who: 'Najpierw Ty, potem trzy inne',
    strengths: 'Co robisz najlepiej?',
    weaknesses: 'Co chcesz wzmocnić?',
    opportunities: 'Co kocha branża, a Ty możesz to dać?',
    threats: 'Co może Cię osłabić i zatrzymać rozwój?',
    social: 'W mediach społecznościowych: ton, szybkość, skargi',
    overlap: 'Część ich odbiorców',
    follows: 'Pomysł do mapy działań',
  },
  notes: {
    how: 'Jak to zrobić: znajdź godzinę. W każde pole wpisz od trzech do pięciu krótkich wierszy, najpierw dla siebie, potem dla trzech bliskich konkurentów, jakby z ich miejsca. Potem czytaj w poprzek: gdzie ktoś jest słaby, a Ty masz siłę? To Twoja szansa. Wracaj do tego dwa razy w roku.',
    who: 'Niech będzie krótko: Twój sklep i trzech bliskich konkurentów. Wybierz nazwy z arkusza „Konkurenci”. Kogo wziąć? Poszukaj swojego produktu jak klient, zobacz, kogo serwisy podpowiadają obok Ciebie, albo użyj narzędzia do szukania konkurencji. Chcesz więcej? Dopisz wiersz.',
    strengths:
      'Co robisz najlepiej? Produkt, cena, ludzie, miejsce, obserwujący. Przy konkurencie: co on robi najlepiej?',
    weaknesses: 'Co chcesz wzmocnić? Słaby punkt konkurenta może być Twoim najlepszym argumentem.',
    opportunities: 'Co kocha branża, a Ty możesz to dać? Trendy, nowe rynki, okazje, nowy serwis.',
    threats: 'Co może Cię osłabić i zatrzymać rozwój? Ceny, dostawcy, przepisy, serwis, który się zmienia.',
    social:
      'Przeczytaj posty i odpowiedzi z tygodnia: jak szybko reagują, czy zadają pytania, co robią ze skargami? Jak się przedstawiają? Niech to kształtuje Twój własny głos, ale bez kopiowania.',
    overlap:
      'W jakim stopniu macie wspólnych odbiorców? Spójrz na dwadzieścia osób, które u nich komentują: ile kupiłoby u Ciebie? Od 50% pole jest wyróżnione.',
    follows:
      'Jedna rzecz do zrobienia z powodu tego wiersza. Jeśli warto, wpisz ją do arkusza „Pomysły” albo „Mapa działań”.',
  },
  demo: {
    shop: {
      strengths: '• Lokalny wosk\n• 48 godzin światła\n• 4,8 gwiazdki\n• Twarze za marką',
      weaknesses: '• Tylko 60 świec dziennie\n• Słaby niemiecki\n• Mało filmów',
      opportunities: '• Niemcy kochają wosk pszczeli\n• Prezenty dla firm\n• Opakowania bez plastiku',
      threats: '• Wosk drożeje\n• Wszystko na Instagramie\n• Święta to pół roku',
      social: 'Ciepło, po imieniu; odpowiedź w dwie godziny. Za mało pytań.',
      follows: 'Codziennie post po niemiecku.',
    },
    first: {
      strengths: '• Nowy zapach co miesiąc\n• 40 twórców\n• Dobre filmy',
      weaknesses: '• Wolne odpowiedzi\n• Rozbite paczki',
      opportunities: '• Pudełka w abonamencie\n• Supermarkety',
      threats: '• Klienci mają dość rabatów\n• Złe opinie o paczkach',
      social: 'Dużo komentarzy, mało odpowiedzi; skargi czekają kilka dni.',
      follows: 'Film o pakowaniu: każda świeca dochodzi cała.',
    },
    second: {
      strengths: '• Niskie ceny\n• Mocni na Facebooku\n• Odpowiedź w godzinę',
      weaknesses: '• Parafina\n• Wiele wygląda tak samo',
      opportunities: '• Duże opakowania dla kawiarni\n• Prezenty dla firm',
      threats: '• Nowe przepisy o etykietach\n• Zwrot ku naturalnym woskom',
      social: 'Przyjaźnie i szybko, często z kuponem.',
      follows: 'Film: nasza świeca obok taniej, po 10 godzinach.',
    },
    third: {
      strengths: '• Piękne zdjęcia\n• W sklepach muzealnych\n• 13 000 obserwujących',
      weaknesses: '• Chłodny ton\n• Prawie nie odpowiadają',
      opportunities: '• Prezenty ślubne\n• Warsztaty',
      threats: '• Jeden projektant\n• Kopie wzorów',
      social: 'Elegancko i z dystansem; większość komentarzy bez odpowiedzi.',
      follows: 'Niech obserwujący wybiorą nasz wiosenny zapach.',
    },
  },
}
