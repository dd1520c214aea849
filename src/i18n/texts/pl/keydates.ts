import type { Texts } from '../en'

export const keydates: Texts['keydates'] = {
  title: 'Ważne daty',
  sentence:
    'Święta Twoich klientów i to, co z nimi zrobisz: promocje, dni wyprzedaży, konkursy, własne wydarzenia.',
  columns: {
    until: 'Do',
    name: 'Co',
    kind: 'Rodzaj',
    country: 'Kraj',
    days: 'Za ile dni',
    length: 'Ile dni',
    offer: 'Co robimy',
    budget: 'Budżet na reklamę',
  },
  settings: {
    countries: 'Kraje Twoich klientów',
    year: 'Rok',
    hint: 'Menu „Kalendarz” dodaje święta, których brakuje.',
  },
  figures: {
    next: 'Teraz lub następne',
    days: 'Za ile dni',
    soon: 'W ciągu 30 dni',
    budget: 'Plan reklam na ten rok',
  },
  kinds: {
    holiday: 'Święto',
    occasion: 'Okazja',
    sales: 'Wyprzedaż',
    promotion: 'Promocja',
    launch: 'Nowość',
    contest: 'Konkurs',
    event: 'Wydarzenie',
  },
  announced: 'Ogłaszane tuż przed; może się przesunąć o dzień.',
  notes: {
    date: 'Dzień albo pierwszy dzień kampanii. Planuj wstecz: zdjęcia, teksty i reklamy muszą być gotowe wcześniej.',
    until: 'Ostatni dzień. Zostaw puste, jeśli to jeden dzień.',
    name: 'Jakie lokalne święta mają Twoi klienci? Co skłania ich do zakupów: święto, dzień wypłaty, pierwszy chłód? Dodaj też wydarzenia swojej firmy.',
    kind: 'Święta i okazje są dane z góry; cała reszta to Twoje kampanie, które wybierzesz w innych arkuszach. Promocje, Black Friday i konkursy najmocniej zwiększają popularność konta. Możesz wpisać rodzaj spoza listy.',
    country: 'Gdzie się to obchodzi, jako kody: PL, DE. Puste znaczy: wszędzie.',
    days: 'Ile dni do początku, licząc od daty w arkuszu „Start”. 0 znaczy, że właśnie trwa; gdy minie, nic się nie pokazuje.',
    length: 'Ile dni trwa, razem z pierwszym i ostatnim.',
    channel: 'Gdzie dzieje się najwięcej.',
    offer:
      'Co można dostać i co trzeba zrobić.\n\nPomysły na konkurs: nasz produkt u Ciebie w domu · zgadnij, ile ich jest · nazwij następny produkt · napisz podpis · zagłosuj na następny kolor · quiz · kto zasługuje na prezent? · poszukiwanie skarbu na stronie · okienko kalendarza adwentowego co dzień · wygrywa najlepsza rada.\n\nBy obudzić obserwujących: ankieta · pytanie tygodnia · na żywo z pracowni · odliczanie · cena tylko na 24 godziny · zdjęcie od klienta · godzina odpowiedzi.',
    budget: 'Ile planujesz wydać na reklamy. Puste, jeśli nic nie kosztuje.',
    person: 'Kto się tym zajmuje.',
    notes:
      'Wszystko, co pomoże za rok: co zadziałało, czego zabrakło, link. Warto poczytać: gdzie są Twoi odbiorcy, jak promować sklep poza mediami społecznościowymi, jak współpracować z twórcami, jak sprzedawać wprost w mediach społecznościowych.',
    countries:
      'Kody krajów, w których mieszkasz Ty i Twoi klienci, rozdzielone przecinkami. Znane: AT, BE, CA, CH, CY, DE, ES, FR, GB, GR, ID, IT, NL, PH, PL, US.',
    year: 'Rok, którego święta dodaje menu.',
  },
  demo: {
    mothers: 'Pudełko z kartką, na czas',
    mothersNotes: 'Dzień Matki w Niemczech, druga niedziela maja',
    launch: '−10% dla czytelników newslettera',
    launchNotes: 'Próbka zapachu w każdej paczce',
    giveaway: 'Obserwuj, polub i oznacz znajomego',
    giveawayNotes: 'Losowanie na żywo następnego dnia',
    workshopName: 'Otwarta pracownia: zrób świecę',
    workshop: 'Dwanaście miejsc, bezpłatnie',
    workshopNotes: 'Zarezerwować salę, nagrać Reels',
    birthdayName: 'Urodziny naszego sklepu',
    birthday: 'Kod z podziękowaniem w newsletterze',
    birthdayNotes: 'Zdjęcie naszej pierwszej świecy',
    blackfriday: '−20% na pudełka, nic więcej',
    blackfridayNotes: 'Rok temu pudełek zabrakło w sobotę',
    christmasName: 'Ostatnie zamówienia przed świętami',
    christmas: 'Odliczanie w relacjach',
    christmasNotes: 'Zapytać kuriera o termin',
  },
  messages: {
    added: {
      one: 'Dodano {count} dzień dla {countries} na rok {year}.',
      few: 'Dodano {count} dni dla {countries} na rok {year}.',
      many: 'Dodano {count} dni dla {countries} na rok {year}.',
      other: 'Dodano {count} dnia dla {countries} na rok {year}.',
    },
    nothingToAdd: 'Wszystkie święta ({countries}) do końca roku {year} już tu są.',
  },
  errors: {
    noCountry:
      'Najpierw wpisz w arkuszu „Ważne daty”, w jakich krajach mieszkają Twoi klienci. Znane są: {known}.',
    unknownCountry: 'Nie znamy świąt dla: {unknown}. Użyj tych kodów: {known}.',
    unknownYear: '„{value}” nie może tu być rokiem. Znamy święta od roku {first} do {last}.',
  },
}
