import type { Texts } from '../en'

export const functions: Texts['functions'] = {
  title: 'Funkcje',
  intro: 'Tymi funkcjami liczą Twoje arkusze. Możesz ich używać także we własnych komórkach, tak jak SUMA.',
  tips: 'Zostaw średniki: działają przy każdych ustawieniach regionalnych. Udział pojawia się jako 0,5; sformatuj komórkę jako procent.',
  search: 'Szukaj',
  found: 'Znalezione funkcje: {count}',
  nothingFound: 'Nic nie znaleziono. Spróbuj innego słowa, na przykład „marża” albo „link”.',
  showAll: 'Pokaż wszystkie funkcje',
  arguments: 'Co podać',
  optional: 'opcjonalnie',
  example: 'Przykład',
  copy: 'Kopiuj formułę',
  copied: 'Skopiowano. Wklej ją do komórki.',
  selected: 'Formuła jest zaznaczona. Naciśnij Ctrl + C, a na Macu ⌘ + C.',
  groups: {
    budget: 'Budżet',
    figures: 'Wskaźniki i cele',
    calendar: 'Kalendarz',
    words: 'Linki i słowa',
    tasks: 'Zadania',
  },
  list: {
    SMM_CARRYOVER: {
      summary:
        'Ile każda pozycja budżetu może wydać w każdym miesiącu: jej plan i to, co przeszło z poprzednich miesięcy.',
      arguments: {
        planned: 'Plan: w każdym wierszu jedna pozycja, w każdej kolumnie jeden miesiąc.',
        actual:
          'Wydatki w takim samym układzie. Pusta komórka: miesiąc nie jest jeszcze zamknięty. 0: nic nie wydano.',
        mode: 'Co się dzieje z niewydanymi pieniędzmi. "surplus" (domyślnie): przechodzą na następny miesiąc. "all": przekroczenia też. "capped": przechodzą do limitu. "spread": są rozkładane na resztę roku. "none": przepadają.',
        cap: 'Tylko przy "capped": ile najwyżej może przejść z jednego miesiąca.',
        opening: 'Co przeszło z zeszłego roku: jedna kwota na wszystkie pozycje albo osobna na każdą.',
      },
      example: '=SMM_CARRYOVER(B2:D2; B3:D3)',
      answer:
        '500, 620, 500 – gdy w wierszu 2 zaplanowano 500, 500, 500, a w wierszu 3 wydano 380 i 650, a trzeci miesiąc jest jeszcze pusty.',
    },
    SMM_CARRIED: {
      summary:
        'Ile przeszło na każdy miesiąc budżetu. Na pierwszy miesiąc przechodzi to, co zostało z zeszłego roku.',
      arguments: {
        planned: 'Plan: w każdym wierszu jedna pozycja, w każdej kolumnie jeden miesiąc.',
        actual: 'Wydatki w takim samym układzie. Pusta komórka: miesiąc nie jest jeszcze zamknięty.',
        mode: 'Co się dzieje z niewydanymi pieniędzmi, jak w SMM_CARRYOVER.',
        cap: 'Tylko przy "capped": ile najwyżej może przejść z jednego miesiąca.',
        opening: 'Co przeszło z zeszłego roku.',
      },
      example: '=SMM_CARRIED(B2:D2; B3:D3; "all")',
      answer:
        '0, 120, −30 – gdy w wierszu 2 zaplanowano 500, 500, 500, a w wierszu 3 wydano 380 i 650, a trzeci miesiąc jest jeszcze pusty.',
    },
    SMM_REMAINING: {
      summary:
        'Ile zostało w każdym miesiącu budżetu: kwota do wydania minus wydatki. Poniżej 0 wydano więcej, niż było do wydania.',
      arguments: {
        planned: 'Plan: w każdym wierszu jedna pozycja, w każdej kolumnie jeden miesiąc.',
        actual: 'Wydatki w takim samym układzie. Pusta komórka: miesiąc nie jest jeszcze zamknięty.',
        mode: 'Co się dzieje z niewydanymi pieniędzmi, jak w SMM_CARRYOVER.',
        cap: 'Tylko przy "capped": ile najwyżej może przejść z jednego miesiąca.',
        opening: 'Co przeszło z zeszłego roku.',
      },
      example: '=SMM_REMAINING(B2:D2; B3:D3)',
      answer:
        '120, −30 i pusta komórka – gdy w wierszu 2 zaplanowano 500, 500, 500, a w wierszu 3 wydano 380 i 650, a trzeci miesiąc jest jeszcze pusty.',
    },
    SMM_BUDGET_MONTH: {
      summary:
        'Jeden miesiąc budżetu obok całego roku, po dziewięć komórek na pozycję. Miesiąc: plan, z zeszłego miesiąca, do wydania, wydano, zostało. Rok: plan, wydano, zostało i udział pozycji w całym planie.',
      arguments: {
        planned: 'Plan: w każdym wierszu jedna pozycja, w każdej kolumnie jeden miesiąc.',
        actual: 'Wydatki w takim samym układzie. Pusta komórka: miesiąc nie jest jeszcze zamknięty.',
        month: 'Który miesiąc pokazać: 1 to pierwsza kolumna.',
        mode: 'Co się dzieje z niewydanymi pieniędzmi, jak w SMM_CARRYOVER.',
        cap: 'Tylko przy "capped": ile najwyżej może przejść z jednego miesiąca.',
        opening: 'Co przeszło z zeszłego roku.',
      },
      example: '=SMM_BUDGET_MONTH(B2:D2; B3:D3; 2)',
      answer:
        'Drugi miesiąc: plan 500, z zeszłego miesiąca 120, do wydania 620, wydano 650, zostało −30. Rok: plan 1 500, wydano 1 030, zostało 470, udział 100%. W wierszu 2 zaplanowano 500, 500, 500, w wierszu 3 wydano 380 i 650.',
    },
    SMM_OPENING: {
      summary:
        'Ile każda pozycja nowego budżetu dostaje z pozycji o tej samej nazwie z zeszłego roku. Puste, jeśli takiej pozycji nie było albo jej ostatni miesiąc nie jest zamknięty.',
      arguments: {
        lines: 'Nazwy pozycji nowego budżetu.',
        last_lines: 'Nazwy pozycji z zeszłego roku, po jednej na każdy wiersz planu.',
        planned: 'Zeszłoroczny plan: w każdym wierszu jedna pozycja, w każdej kolumnie jeden miesiąc.',
        actual: 'Zeszłoroczne wydatki w takim samym układzie.',
        mode: 'Co zeszłoroczny budżet robił z niewydanymi pieniędzmi, jak w SMM_CARRYOVER.',
        cap: 'Tylko przy "capped": ile najwyżej mogło przejść z jednego miesiąca.',
        opening: 'Co przeszło na zeszły rok z roku wcześniejszego.',
      },
      example: '=SMM_OPENING("Reklamy na Instagramie"; "Reklamy na Instagramie"; 500; 380)',
      answer: '120: tyle zostało z 500, gdy wydano 380.',
    },
    SMM_COSTS: {
      summary:
        'Ile coś kosztuje w każdym miesiącu roku: opłaty, które wracają, jak za narzędzia, albo kwoty na cały okres, jak na kampanie.',
      arguments: {
        amount: 'Jedna opłata albo, gdy kwota się dzieli, kwota na cały okres: jedna lub kolumna kwot.',
        from: 'Pierwszy dzień.',
        until: 'Ostatni dzień. Puste: opłaty trwają dalej; kwota do podziału jest na jeden dzień.',
        year: 'Rok do pokazania.',
        every:
          'Ile miesięcy obejmuje jedna opłata: 1 co miesiąc, 12 co rok, 0 raz. Gdy brak, kwota dzieli się na miesiące według liczby dni, co do grosza.',
        total: 'TRUE: jeden wiersz z sumą wszystkiego zamiast wiersza na każdą kwotę.',
      },
      example: '=SMM_COSTS(15; "2026-03-05"; ""; 2026; 1)',
      answer: '0, 0, 15 i 15 w każdym kolejnym miesiącu: miesiące 2026 roku, płatne piątego dnia od marca.',
    },
    SMM_PACING: {
      summary:
        'Czy pieniądze wydaje się tak szybko, jak mija czas: ile czasu minęło, ile pieniędzy wydano, prognoza na koniec i słowo, które to podsumowuje. Różnica ponad dziesięciu punktów to „przed planem” albo „za planem”.',
      arguments: {
        budget: 'Pieniądze na cały ten czas: jedna kwota albo kolumna kwot.',
        spent: 'Ile wydano do tej pory.',
        start: 'Pierwszy dzień.',
        end: 'Ostatni dzień.',
        today: 'Dzień, na który liczyć, wpisany jako data: Google nie pozwala tu na DZIŚ().',
        language: 'Język tego słowa, na przykład "pl". Domyślnie angielski.',
      },
      example: '=SMM_PACING(300; 150; "2026-06-01"; "2026-06-30"; "2026-06-15"; "pl")',
      answer: 'Minęło 50% czasu, wydano 50% pieniędzy, do końca będzie to 300: zgodnie z planem.',
    },
    SMM_AD_BUDGET: {
      summary:
        'Najniższy i najwyższy roczny budżet na reklamę według prostej reguły z handlu: 10% i 12% sprzedaży, razy narzut, minus koszt lokalu.',
      arguments: {
        sales: 'Sprzedaż, której spodziewasz się w roku.',
        markup: 'Średni narzut: kupno za 100 i sprzedaż za 150 to 50%. To nie marża.',
        occupancy: 'Czynsz i lokal w roku; 0, jeśli ich nie ma.',
        share: 'Własny udział sprzedaży, na przykład 11%. Wynikiem jest wtedy jedna kwota zamiast dwóch.',
      },
      example: '=SMM_AD_BUDGET(1000000; 92%; 36000)',
      answer: '56 000 i 74 400, obok siebie.',
    },
    SMM_MARGIN: {
      summary: 'Marża (zysk jako część ceny), która wychodzi z narzutu (zysku jako części kosztu).',
      arguments: { markup: 'Narzut: jeden albo zakres komórek.' },
      example: '=SMM_MARGIN(50%)',
      answer: '33,3%: przy kupnie za 100 i sprzedaży za 150 jedna trzecia ceny to zysk.',
    },
    SMM_MARKUP: {
      summary: 'Narzut (zysk jako część kosztu), jakiego wymaga marża (zysk jako część ceny).',
      arguments: { margin: 'Marża: jedna albo zakres komórek.' },
      example: '=SMM_MARKUP(50%)',
      answer: '100%: cena jest dwa razy wyższa niż koszt.',
    },
    SMM_BREAKEVEN_ROAS: {
      summary:
        'Ile razy więcej przychodu muszą przynieść reklamy, niż kosztują, żeby się zwróciły (progowy zwrot z wydatków na reklamę).',
      arguments: {
        margin: 'Ile zostaje z ceny po zapłaceniu za towar, na przykład 40%.',
        fees: 'Opłaty za płatności i platformę oraz inne koszty, jako część ceny.',
        refund_rate: 'Jaka część sprzedaży jest zwracana.',
        target_profit: 'Jaka część ceny ma zostać jako zysk.',
      },
      example: '=SMM_BREAKEVEN_ROAS(40%)',
      answer: '2,5: reklamy za 100 muszą przynieść 250 przychodu.',
    },
    SMM_KPI: {
      summary:
        'Wskaźnik z dziennika wyników, jeśli chcesz, tylko dla jednego kanału i okresu: zasięg, wskaźnik zaangażowania, koszt kliknięcia i wiele innych. Puste, jeśli nic nie zapisano.',
      arguments: {
        log: 'Dziennik: data, kanał, wskaźnik i wartość, w tej kolejności.',
        kpi: 'Nazwa wskaźnika, na przykład "Zasięg" albo "Współczynnik konwersji": jedna albo zakres komórek.',
        channel: 'Tylko ten kanał; domyślnie wszystkie razem.',
        from: 'Pierwszy dzień, który się liczy.',
        to: 'Ostatni dzień, który się liczy.',
      },
      example: '=SMM_KPI(Wyniki!A:D; "Zasięg"; "Instagram"; "2026-02-01"; "2026-02-28")',
      answer: 'Zasięg na Instagramie w lutym 2026, z arkusza „Wyniki”.',
    },
    SMM_KPI_ROLLUP: {
      summary: 'Tabela wskaźników z dziennika wyników, według okresu i kanału, z wierszem tytułów.',
      arguments: {
        log: 'Dziennik: data, kanał, wskaźnik i wartość, w tej kolejności.',
        kpis: 'Nazwy wskaźników: zakres komórek albo jeden tekst z przecinkami.',
        period:
          '"dzień", "tydzień" (od poniedziałku), "miesiąc" (domyślnie), "kwartał", "rok" albo "wszystko".',
        by: '"kanał" (domyślnie) albo "razem", czyli wszystkie kanały łącznie.',
        from: 'Pierwszy dzień, który się liczy.',
        to: 'Ostatni dzień, który się liczy.',
      },
      example: '=SMM_KPI_ROLLUP(Wyniki!A:D; "Zasięg, Zaangażowanie"; "miesiąc"; "razem")',
      answer: 'Po jednym wierszu na każdy miesiąc z arkusza „Wyniki”: pierwszy dzień, zasięg, zaangażowanie.',
    },
    SMM_GOAL_PROGRESS: {
      summary:
        'Jak daleko jest cel: jaka część drogi i jaka część czasu za Tobą, i słowo, które to podsumowuje. Różnica ponad dziesięciu punktów to „przed planem” albo „za planem”.',
      arguments: {
        baseline: 'Od czego cel się zaczął: jedna liczba albo kolumna liczb.',
        target: 'Liczba do osiągnięcia.',
        current: 'Ile jest teraz.',
        start: 'Dzień rozpoczęcia.',
        deadline: 'Dzień, do którego cel ma być osiągnięty.',
        today: 'Dzień, na który liczyć, wpisany jako data: Google nie pozwala tu na DZIŚ().',
        language: 'Język tego słowa, na przykład "pl". Domyślnie angielski.',
      },
      example: '=SMM_GOAL_PROGRESS(1000; 2000; 1500; "2026-01-01"; "2026-01-31"; "2026-01-16"; "pl")',
      answer: '50% drogi, 50% czasu: zgodnie z planem.',
    },
    SMM_TRAJECTORY: {
      summary:
        'Ile cel ma już osiągnąć na koniec każdego miesiąca, żeby zdążyć na czas: równymi krokami, miesiąc po miesiącu.',
      arguments: {
        baseline: 'Od czego cel się zaczyna: jedna liczba albo kolumna liczb. Puste: 0.',
        target: 'Liczba do osiągnięcia.',
        start: 'Pierwszy dzień.',
        deadline: 'Dzień, do którego cel ma być osiągnięty.',
        months: 'Dowolny dzień każdego miesiąca: daty w jednym wierszu.',
      },
      example:
        '=SMM_TRAJECTORY(0; 300; "2026-01-01"; "2026-03-31"; HSTACK("2026-01-01"; "2026-02-01"; "2026-03-01"))',
      answer: '100, 200, 300: co miesiąc jedna trzecia drogi.',
    },
    SMM_TIMELINE: {
      summary:
        'Paski osi czasu jako znaki: • tam, gdzie praca się zaczyna, — dopóki trwa, ◊ w terminie celu.',
      arguments: {
        start: 'Pierwszy dzień: jeden albo kolumna dni.',
        finish: 'Ostatni dzień. Puste: widać tylko początek.',
        deadline: 'Dzień, do którego cel ma być osiągnięty; może być puste.',
        periods: 'Pierwsze dni tygodni lub miesięcy, w jednym wierszu.',
      },
      example:
        '=SMM_TIMELINE("2026-02-03"; "2026-02-12"; "2026-02-20"; HSTACK("2026-02-02"; "2026-02-09"; "2026-02-16"))',
      answer: '•, —, ◊: dwa tygodnie pracy, w trzecim termin celu.',
    },
    SMM_MONTH_VIEW: {
      summary:
        'Miesiąc narysowany jak kalendarz z listy postów: sześć tygodni po siedem dni, a w każdym dniu plan w kolejności godzin. Gdy brakuje miejsca, ostatni wiersz mówi, ile jeszcze zostało.',
      arguments: {
        month: 'Dowolny dzień miesiąca.',
        dates: 'Dni postów, po jednym w wierszu. Wiersze bez daty są pomijane.',
        times: 'Ich godziny, na przykład 09:30. Puste, jeśli godziny nie ma.',
        lines: 'Co ma stać w kalendarzu: kanał, temat. Kilka kolumn łączy się w jeden wiersz.',
        key_dates:
          'Ważne daty, na przykład święta. Stoją na początku, z gwiazdką. W drugiej kolumnie może być ich ostatni dzień.',
        key_names: 'Nazwy ważnych dat.',
        week_start: 'Dzień, od którego zaczyna się tydzień: 1 to poniedziałek (domyślnie), 7 to niedziela.',
      },
      example: '=SMM_MONTH_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Świeca")',
      answer:
        'Dwanaście wierszy po siedem komórek: 26, 27, 28 … i pod każdym tygodniem jego plan. 14 lutego stoi 09:30 Świeca.',
    },
    SMM_WEEK_VIEW: {
      summary:
        'Tydzień narysowany z listy postów: siedem dni obok siebie, a w każdym jego posty jako karty w kolejności godzin.',
      arguments: {
        day: 'Dowolny dzień tygodnia.',
        dates: 'Dni postów, po jednym w wierszu. Wiersze bez daty są pomijane.',
        times: 'Ich godziny, na przykład 09:30. Puste, jeśli godziny nie ma.',
        lines: 'Co ma stać na kartach: kanał, temat. Każda kolumna to osobny wiersz.',
        key_dates:
          'Ważne daty, na przykład święta. Stoją na początku, z gwiazdką. W drugiej kolumnie może być ich ostatni dzień.',
        key_names: 'Nazwy ważnych dat.',
        week_start: 'Dzień, od którego zaczyna się tydzień: 1 to poniedziałek (domyślnie), 7 to niedziela.',
      },
      example: '=SMM_WEEK_VIEW("2026-02-14"; "2026-02-14"; "9:30"; "Świeca")',
      answer: 'Siedem komórek; w sobotę stoi 09:30 Świeca.',
    },
    SMM_UTM: {
      summary:
        'Link ze znacznikami UTM, dzięki którym statystyki strony pokażą, z którego posta lub kampanii ktoś przyszedł. Reszta linku się nie zmienia.',
      arguments: {
        url: 'Link: jeden albo zakres komórek.',
        source: 'Skąd ktoś przychodzi, na przykład instagram.',
        medium: 'Rodzaj ruchu, na przykład social albo paid_social.',
        campaign: 'Nazwa kampanii.',
        content: 'Który to post albo która reklama.',
        term: 'Słowo kluczowe reklamy w wyszukiwarce.',
      },
      example: '=SMM_UTM("https://shop.example"; "Instagram"; "social"; "Wiosna 2026")',
      answer: 'https://shop.example?utm_source=instagram&utm_medium=social&utm_campaign=wiosna%202026',
    },
    SMM_SMART: {
      summary:
        'Czego brakuje celowi, żeby był SMART: konkretny, mierzalny, osiągalny, istotny, określony w czasie. Puste, jeśli niczego nie brakuje.',
      arguments: {
        specific: 'Co chcesz osiągnąć i na którym kanale.',
        measurable: 'Jaka liczba oznacza sukces.',
        achievable: 'Dlaczego to możliwe.',
        relevant: 'Dlaczego służy to firmie.',
        time_bound: 'Do kiedy.',
        language: 'Język słów, na przykład "pl". Domyślnie angielski.',
      },
      example: '=SMM_SMART("Urosnąć na Instagramie"; ""; "Tak"; "Pasuje do sklepu"; ""; "pl")',
      answer: 'mierzalny, określony w czasie',
    },
    SMM_BOARD: {
      summary:
        'Tablica zadań: jedna kolumna na każdy etap, w pierwszym wierszu liczba zadań, pod nią zadania. Najpilniejsze na początku; z gotowych najnowsze.',
      arguments: {
        tasks:
          'W każdym wierszu jedno zadanie: treść karty, etap, miejsce według priorytetu (1 jest pierwsze), termin, dzień ukończenia, osoba, działanie. Ostatnich kolumn może brakować.',
        stages: 'Nazwy etapów po kolei. Ostatni jest na to, co gotowe.',
        today: 'Dzień, na który liczyć, wpisany jako data: Google nie pozwala tu na DZIŚ().',
        done_days: 'Przez ile dni gotowe zadanie zostaje na tablicy. Domyślnie na zawsze.',
        person: 'Tylko zadania tej osoby.',
        initiative: 'Tylko zadania z tego działania.',
      },
      example: '=SMM_BOARD(HSTACK("Zrobić zdjęcia"; "Następne"); HSTACK("Następne"; "Gotowe"))',
      answer: '1 i 0, a pod 1 zadanie: Zrobić zdjęcia.',
    },
  },
}
