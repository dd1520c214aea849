import type { Plural } from '../../plural'
import type { Texts } from '../en'

export const strategy: Texts['strategy'] = {
  title: 'Strategia',
  sentence:
    'Pytanie po pytaniu, aż będzie jasne, czego chcesz, dla kogo i jak. Zacznij od ★: wystarczą, by mieć plan.',
  columns: {
    section: 'Część',
    quick: '★',
    question: 'Pytanie',
    answer: 'Twoja odpowiedź',
    tip: 'Po co to pytanie albo co piszą inni',
    state: 'Stan',
    agreed: 'Ustalono',
    key: 'Klucz',
    part: 'Numer części',
    people: 'Osoby',
  },
  figures: {
    of: 'z',
    answered: 'Odpowiedzi',
    answeredNote: 'pytań; reszta może poczekać',
    quick: 'Szybki start ★',
    quickNote: 'odpowiedz najpierw na te i masz plan',
    margin: 'Marża',
    marginNote: 'wpisz koszt i cenę w części 7',
    markup: 'Narzut',
    ceiling: 'Na marketing, miesięcznie',
    ceilingNote: 'część zysku, część 7',
  },
  states: { open: 'otwarte' },
  notes: {
    why: 'Po co to spisywać? 1. Strategia pomaga zacząć, zbudować i rosnąć, i mówi światu, że jesteś. 2. To Twoja mapa: gdy znasz odległość (cele), wiesz, ile paliwa (budżet) i jakich kierowców (ludzi) potrzebujesz. 3. Większość serwisów jest darmowa: mały sklep może być tak widoczny jak duży, więc planuj też to, co kosztuje 0. 4. Daje jasny obraz i usuwa wątpliwości.\n\nOsiem na dziesięć sklepów znika, bo nie ma planu na media społecznościowe, a brak planu marketingowego jest jednym z siedmiu najczęstszych powodów porażki sklepów internetowych. 76% ludzi kupuje rzeczy, które zobaczyli w mediach społecznościowych, 64% znajduje nowe produkty na Instagramie.\n\nChodzi o więcej niż sprzedaż: o kanał, który dobrze sprzedaje, i o nazwę, która zostaje.',
    quick:
      'Mało czasu? Odpowiedz tylko na dziesięć pytań z gwiazdką. Nawet prosty plan daje przewagę nad większością sklepów. Dodawaj i usuwaj gwiazdki, jak chcesz.',
    question:
      'Odpowiadaj w dowolnej kolejności. Zmień pytanie, usuń to, co do Twojego sklepu nie pasuje, dopisz na dole własne. Część zwiniesz znakiem przy lewej krawędzi. Persony, konkurenci, cele i kanały mają własne arkusze: tu wystarczy jedno zdanie. Znajomość rynku pomaga wybrać kanały, celować reklamami i rabatami oraz dobrać asortyment; LinkedIn pokazuje, czym zajmują się klienci konkurencji.',
    answer:
      'Wystarczy zdanie lub dwa: cała strategia ma się zmieścić w tym arkuszu. Piszesz raz, a korzystają z tego inne arkusze: imiona tworzą listy „Kto”, ceny i sprzedaż pokazują, ile możesz wydać.',
    tip: 'Dlaczego to pytanie jest ważne albo co odpowiedziałby inny sklep. Możesz tu wpisać własne wskazówki.',
    state: 'Obliczone: które pytania są jeszcze otwarte i na ile odpowiedziano w każdej części.',
    agreed:
      'Dzień, w którym omówiono to z osobami, których dotyczy. Przy rolach: obie strony wiedzą, kto co robi.',
    margin:
      'Obliczone z części 7. Marża: co zostaje z ceny sprzedaży po wszystkich kosztach. Narzut: ten sam zysk jako część kosztów.',
    ceiling:
      'Obliczone z części 7: zysk na sztuce × sprzedaż w miesiącu × część, którą inwestujesz. Nie planuj w budżecie więcej.',
  },
  parts: {
    start: {
      title: '1. Dziesięć pytań na początek',
      why: 'Jasne odpowiedzi tutaj ułatwią każdą następną decyzję.',
    },
    company: {
      title: '2. Twój sklep',
      why: 'Same fakty. Dobrym wzorem są strony firm na LinkedIn.',
    },
    mission: {
      title: '3. Misja',
      why: 'Niech będzie wielka i porywająca, ale prawdziwa. Kto dzieli Twoje wartości, zostaje.',
    },
    people: {
      title: '4. Ludzie i role',
      why: 'Tylko imiona, po przecinku. Działasz w pojedynkę? Wpisz się przy każdej roli.',
    },
    audience: {
      title: '5. Rynek docelowy',
      why: '„Wszyscy” to nie odbiorcy. Wąska grupa kosztuje mniej i kupuje więcej. Portrety: arkusz „Persony”.',
    },
    product: { title: '6. Produkt', why: 'Zobacz, co konkurenci robią dobrze, i zrób to lepiej.' },
    price: {
      title: '7. Cena i marża',
      why: 'Jeśli nie umiesz wyjaśnić swojej ceny, nikt jej nie zrozumie.',
    },
    distribution: {
      title: '8. Gdzie sprzedajesz i promujesz',
      why: 'Trzymaj się mediów społecznościowych i własnej strony; e-maile i platformy to inny plan.',
    },
    journey: {
      title: '9. Droga klienta',
      why: 'Kup raz u siebie, na telefonie. Czy wiesz, co dzieje się na każdym kroku?',
    },
    channels: {
      title: '10. Po co są kanały',
      why: 'Ustaw je w kolejności w arkuszu „Kanały”: najważniejszy dostaje najwięcej pieniędzy.',
    },
    rules: {
      title: '11. Żeby plan był mocny',
      why: 'Media społecznościowe to narzędzie w skrzynce, a nie obowiązek na liście.',
    },
    own: {
      title: '12. Twoje własne pytania',
      why: 'Wpisz niżej to, na co tylko Twój sklep musi odpowiedzieć.',
    },
  },
  questions: {
    who: {
      ask: 'Kim jesteście: jaki macie cel, misję, zespół?',
      tip: 'Jedno zdanie, które mógłby powtórzyć znajomy.',
      answer: 'Trzy osoby, które ręcznie robią świece, żeby zwykły wieczór był małym świętem.',
    },
    audience: {
      ask: 'Kto u Ciebie kupuje i co go do tego skłania?',
      tip: 'Pomyśl o ostatnich dziesięciu klientach, nie o wszystkich.',
      answer:
        'Kobiety i mężczyźni w wieku 28–45 lat, którzy starannie wybierają prezenty albo szukają spokoju.',
    },
    offer: {
      ask: 'Co sprzedajesz i jaką to ma wartość dla Ciebie, rynku i użytkownika?',
      tip: 'Na przykład: uczciwy zarobek dla nas, lokalny wybór dla rynku, spokojna godzina dla użytkownika.',
    },
    why: {
      ask: 'Po co istniejesz: co zmienia się w życiu klientów?',
      tip: 'Czego by im brakowało, gdyby jutro sklep zniknął?',
      answer: 'Mają prezent, który zawsze pasuje, i pół godziny bez ekranu.',
    },
    market: {
      ask: 'Gdzie sprzedajesz: jaki rynek, jaka nisza?',
      tip: 'Im mniejsza nisza, tym łatwiej w niej wygrać.',
      answer: 'Ręcznie robione świece z wosku pszczelego, online w Polsce i od tego roku w Niemczech.',
    },
    rivals: {
      ask: 'Kto jest liderem rynku, a kto outsiderem; w czym są dobrzy, a w czym słabi?',
      tip: 'Szczegóły: arkusze „Konkurenci” i „SWOT”.',
      answer:
        'Lider to Wickery: tanio i szybko, ale z parafiny. Noctua Home jest piękna i chłodna. Glow Barn wolno odpowiada.',
    },
    better: {
      ask: 'Dlaczego jesteście lepsi: czego nie da nikt inny?',
      tip: 'Szybka dostawa to nie przewaga, jeśli mają ją wszyscy.',
      answer: 'Wosk od pszczelarza dwanaście kilometrów stąd: na każdym pudełku numer ula.',
    },
    limits: {
      ask: 'Jakie masz granice: ile pieniędzy, ile rąk?',
      tip: 'Kwotę oblicza część 7, a dzieli ją arkusz „Budżet”.',
      answer: 'Co miesiąc kwota z części 7 i 14 godzin tygodniowo na nas troje.',
    },
    milestones: {
      ask: 'Jakie są kamienie milowe Twojego sukcesu?',
      tip: 'Dwa lub trzy, z liczbą i datą. Szczegóły: arkusz „Cele”.',
      answer:
        'O jedną czwartą więcej sprzedaży online, 4000 obserwujących na Instagramie, 70 zamówień w jeden miesiąc.',
    },
    actions: {
      ask: 'Co dokładnie trzeba zrobić, żeby tam dojść?',
      tip: 'Czasowniki, nie życzenia. Większe rzeczy: arkusz „Mapa działań”.',
      answer:
        'Instagram po niemiecku, pięć postów w tygodniu, konkurs wiosną, reklamy pudełek od października.',
    },
    name: {
      ask: 'Jak nazywa się Twój sklep?',
      tip: 'Tak, jak piszą klienci. Tej nazwy używają inne arkusze.',
    },
    place: {
      ask: 'Gdzie jest siedziba?',
      tip: 'Wystarczy miasto. Stół w kuchni też się liczy.',
      answer: 'W dawnej piekarni w małym mieście, godzinę od Warszawy.',
    },
    founded: {
      ask: 'Kiedy powstał i kto go założył?',
      tip: 'Twarz i rok budzą zaufanie.',
      answer: 'Marzec 2021, założycielką jest Anna, po swoim pierwszym jarmarku świątecznym.',
    },
    history: {
      ask: 'Jakie były dotąd najważniejsze kamienie milowe?',
      tip: 'Pierwsze zamówienie, pierwszy sklep, pierwszy 1000 obserwujących, pierwsze zamówienie z zagranicy.',
      answer:
        '2021 pierwszy jarmark · 2022 sklep online · 2024 dołącza Piotr · zeszły rok: 850 zamówień, w tym z Niemiec.',
    },
    capacity: {
      ask: 'Co możesz wytwarzać i ile?',
      tip: 'Nie reklamuj więcej, niż zdołasz zrobić.',
      answer: 'Do 60 świec dziennie, 250 tygodniowo z pakowaniem; w grudniu z dwojgiem do pomocy 450.',
    },
    story: {
      ask: 'Jaka jest Twoja historia: skąd sprzedaż w internecie?',
      tip: 'Działasz bez pracowni, w pojedynkę? Ta historia jest Twoim profilem firmy.',
      answer:
        'W pandemii Anna robiła świece dla znajomych; jedno zdjęcie na Instagramie dało dwadzieścia zamówień.',
    },
    business: {
      ask: 'Czym zajmuje się Twoja firma teraz?',
      tip: 'Nie tylko rzecz: za co ludzie naprawdę płacą.',
      answer: 'Małe prezenty i spokojne wieczory. Świeca to sposób, w jaki trafiają do domu.',
    },
    destination: {
      ask: 'Jaki jest Twój cel ostateczny?',
      tip: 'Gdzie będziesz, jeśli wszystko się uda?',
      answer: 'Pierwsza nazwa, o której się myśli, dając świecę, w Polsce i w Niemczech.',
    },
    impact: {
      ask: 'Co Twoja wizja da klientom?',
      tip: 'Opisz ich dzień, już po zmianie.',
      answer: 'Prezent znajduje się w pięć minut i nigdy nie jest nietrafiony.',
    },
    change: {
      ask: 'Jak zmieni Twój sklep?',
      tip: 'Więcej ludzi? Inne miejsce? Drugi produkt?',
    },
    mission: {
      ask: 'Twoja misja w jednym zdaniu?',
      tip: '„Komputer na każdym biurku i w każdym domu”. „Szanse ekonomiczne dla każdego pracownika świata”.',
      answer: 'Godzina spokoju w każdym domu.',
    },
    boss: { ask: 'Kto tu rządzi?', tip: 'Kto ma ostatnie słowo, gdy brakuje czasu lub pieniędzy.' },
    copy: { ask: 'Kto pisze teksty?', tip: 'Jedna ręka, jeden głos.' },
    creative: {
      ask: 'Kto robi zdjęcia, filmy i grafiki?',
      tip: 'Jedno popołudnie w miesiącu wystarczy na cztery tygodnie.',
    },
    ads: { ask: 'Kto prowadzi kampanie reklamowe?', tip: 'Ta sama osoba, która patrzy na budżet.' },
    publishing: {
      ask: 'Kto publikuje i rozsyła treści?',
      tip: 'Ustal, kto zastępuje w czasie urlopu.',
    },
    influencers: { ask: 'Kto rozmawia z twórcami?', tip: 'Adresy i umowy: arkusz „Partnerzy”.' },
    replies: {
      ask: 'Kto odpowiada na komentarze i wiadomości?',
      tip: 'Ustal też, jak szybko: na przykład tego samego dnia.',
      answer: 'Kasia, Anna',
    },
    buyers: {
      ask: 'Kto naprawdę kupuje, a kto nie?',
      tip: 'Wiek, rodzina, dochód i powód zakupu. Spójrz też na odbiorców konkurencji.',
      answer: 'Cztery na pięć to kobiety 28–45 lat z pracą i brakiem czasu. Nie: łowcy promocji i hurtownie.',
    },
    region: {
      ask: 'Gdzie mieszkają najlepsi klienci?',
      tip: 'Pokazuje to Google Analytics i raport o odbiorcach w każdym serwisie.',
      answer: 'Dwie trzecie w Warszawie i okolicy, reszta w większych miastach.',
    },
    nearby: {
      ask: 'Jakie podobne miejsce dodasz jako następne?',
      tip: 'Zacznij od regionu, który dobrze znasz, potem dodaj podobny.',
      answer: 'Południe Niemiec: stamtąd przyszło 31 zamówień bez żadnej reklamy.',
    },
    language: {
      ask: 'Jaki język wolą?',
      tip: 'Kupuje się w języku, w którym się śni.',
      answer: 'W kraju polski; Niemcy piszą po niemiecku, a dwoje z trojga czyta po angielsku.',
    },
    holidays: {
      ask: 'Jakie lokalne święta lub okazje skłaniają ich do zakupów?',
      tip: 'Wpisz te dni do arkusza „Ważne daty”: kalendarz o nich przypomni.',
      answer:
        'Boże Narodzenie, Dzień Matki, Black Friday; w Niemczech mikołajki i pierwsza niedziela adwentu.',
    },
    occupation: {
      ask: 'Czym zajmują się zawodowo klienci indywidualni?',
      tip: 'Liczy się też wykształcenie, jeśli ktoś teraz nie pracuje.',
      answer: 'Nauczycielki, pielęgniarki, praca biurowa; wiele osób pracuje dwa dni z domu.',
    },
    niche: {
      ask: 'Klienci firmowi: jaka branża i gdzie działają?',
      tip: 'Tak dokładnie jak „sieć aptek”, „biuro podróży”, „producent opon”, z miastem.',
    },
    businessGoals: {
      ask: 'Do jakich celów biznesowych dążą?',
      tip: 'Hotel chce, by go pamiętano: pomaga własny zapach.',
    },
    product: {
      ask: 'Produkt w dwóch zdaniach: czym jest, co wyraża?',
      tip: 'Użyj słów swoich klientów.',
      answer: 'Świece z czystego wosku pszczelego o zapachach z ogrodu. Powstają powoli, palą się powoli.',
    },
    feeling: {
      ask: 'Jak ludzie chcą się czuć i jak produkt im to daje?',
      tip: 'Duma, spokój, troska, spryt …',
      answer: 'Spokój i odrobina luksusu: ciepłe światło, cichy zapach, pudełko, które się zachowuje.',
    },
    materials: {
      ask: 'Z czego jest zrobiony?',
      tip: 'Podaj źródło: to temat na post.',
      answer: 'Wosk pszczeli, bawełniany knot, olejki eteryczne; szkło z odzyskanych butelek.',
    },
    proof: {
      ask: 'Jak udowodnisz jego jakość?',
      tip: 'Test, gwarancja, certyfikat, 200 opinii.',
      answer: '48 godzin palenia na jednym filmie; 4,8 gwiazdki z 312 opinii; zwrot pieniędzy przez 30 dni.',
    },
    unique: {
      ask: 'Czy jest wyjątkowy?',
      tip: 'Jeśli nie sama rzecz, to zapach, pudełko albo historia.',
      answer: 'Tak: figa i miód istnieje tylko tu, a każde pudełko ma numer swojego ula.',
    },
    handmade: {
      ask: 'Czy jest robiony ręcznie i gdzie powstaje?',
      tip: 'Pokaż ręce przy pracy: kupuje się od ludzi.',
      answer: 'Tak, ręcznie, w naszej pracowni. W piątki można przyjść i popatrzeć.',
    },
    pricing: {
      ask: 'Jak tłumaczysz tę cenę sobie?',
      tip: 'Szczerze. Potem tymi samymi słowami klientom.',
      answer:
        'Wosk pszczeli jest trzy razy droższy od parafiny i pali się dwa razy dłużej. Reszta to praca rąk.',
    },
    cost: { ask: 'Ile kosztuje Cię jedna sztuka?', tip: 'Materiał, opakowanie i praca.' },
    price: { ask: 'Za ile ją sprzedajesz?', tip: 'Bez VAT, jeśli go naliczasz.' },
    fees: {
      ask: 'Ile od jednej sprzedaży kosztują Cię płatność i wysyłka?',
      tip: 'Tylko to, czego nie płaci klient.',
    },
    sales: { ask: 'Ile sztuk sprzedajesz miesięcznie?', tip: 'Średnia z ostatnich dwunastu miesięcy.' },
    reinvest: {
      ask: 'Jaką część marży inwestujesz z powrotem w firmę?',
      tip: 'Od 20% do 80%; więcej, gdy rośniesz. To wyznacza limit budżetu.',
    },
    affordable: {
      ask: 'Czy klientów stać na tę cenę?',
      tip: 'Ile dają za bukiet kwiatów?',
      answer: 'Na prezent bez problemu; dla siebie mają małą świecę.',
    },
    often: {
      ask: 'Jak często mogą u Ciebie kupować?',
      tip: 'Podpowiada, jak często się przypominać.',
      answer: 'Trzy razy w roku: urodziny, Dzień Matki, Boże Narodzenie.',
    },
    selling: {
      ask: 'Sprzedajesz na swojej stronie, stacjonarnie, online czy tu i tu?',
      tip: 'Podaj, jaka część skąd pochodzi.',
      answer: 'Na naszej stronie (85%) i na czterech jarmarkach świątecznych.',
    },
    networks: {
      ask: 'Z jakich serwisów społecznościowych skorzystasz?',
      tip: 'Mld osób: Instagram 2, Facebook 2,9, TikTok 1. Zacznij tam, gdzie są klienci; wystarczą dwa.',
      answer: 'Najpierw Instagram, potem Facebook; TikTok na próbę do lata.',
    },
    blog: {
      ask: 'Czy masz blog?',
      tip: 'Jeden dobry artykuł to dziesięć postów.',
      answer: 'Tak, raz w miesiącu artykuł o pszczołach, zapachach i prezentach.',
    },
    referral: {
      ask: 'Czy masz program poleceń lub partnerski?',
      tip: 'Na przykład 10% dla tego, kto przyprowadzi znajomego.',
    },
    creators: {
      ask: 'Czy będziesz współpracować z twórcami?',
      tip: 'Z małymi, których obserwujący mieszkają tam, gdzie dostarczasz.',
      answer: 'Tak, wiosną dwoje małych twórców z Niemiec; świece i drobne honorarium.',
    },
    campaigns: {
      ask: 'Czy będą płatne kampanie?',
      tip: 'Tylko dla tego, co i bez nich się sprzedaje.',
      answer: 'Tak: cały rok na pudełka prezentowe, w listopadzie i grudniu dwa razy więcej.',
    },
    formats: {
      ask: 'Jakich formatów użyjesz do promocji?',
      tip: 'Reels, relacje, zdjęcia, transmisje, konkursy, kupony …',
      answer: 'Krótkie filmy z pracowni, zdjęcia pudełek, relacje z ankietami, dwa konkursy w roku.',
    },
    comes: {
      ask: 'Skąd przychodzi klient?',
      tip: 'Narzędzia ze statystykami pokażą drogę gości. Linki z kalendarza niosą swoją kampanię.',
      answer: 'Siedem osób na dziesięć z Instagrama, dwie z wyszukiwarki, jedna z polecenia.',
    },
    first: {
      ask: 'Co widzi najpierw?',
      tip: 'Obejrzyj tę stronę na telefonie, jak ktoś obcy.',
      answer: 'Stronę zapachu z posta, z ceną, czasem palenia i opiniami.',
    },
    question: {
      ask: 'Co robi, gdy ma pytanie?',
      tip: 'Pytanie bez odpowiedzi to stracone zamówienie.',
      answer: 'Pisze na Instagramie lub WhatsAppie; odpowiedź w dwie godziny, do 20.00.',
    },
    order: {
      ask: 'Jak zamawia?',
      tip: 'Policz kliknięcia.',
      answer: 'W sklepie, w czterech krokach, bez zakładania konta.',
    },
    pay: {
      ask: 'Jak płaci?',
      tip: 'Daj to, co w danym kraju zwyczajne.',
      answer: 'BLIK, karta albo PayPal; w Niemczech także na fakturę.',
    },
    accept: {
      ask: 'Jak przyjmujesz zamówienia?',
      tip: 'Kto pierwszy widzi nowe zamówienie i gdzie?',
      answer: 'Sklep od razu wysyła potwierdzenie; o dziewiątej Kasia drukuje listę.',
    },
    speed: {
      ask: 'Jak szybko je realizujesz?',
      tip: 'Obiecuj o dzień więcej, niż potrzebujesz.',
      answer: 'Zwykle tego samego dnia; obiecujemy dwa dni robocze, przed świętami trzy.',
    },
    status: {
      ask: 'Jak klient widzi, co z zamówieniem?',
      tip: 'Każde „Gdzie moja paczka?” kosztuje pięć minut.',
      answer: 'E-mail na każdym kroku, z linkiem.',
    },
    shipping: {
      ask: 'Jak wysyłasz?',
      tip: 'Paczka to Twoja witryna: czy warto ją sfotografować?',
      answer: 'Paczką bez plastiku, do automatu lub domu; od trzech świec za darmo.',
    },
    tracking: {
      ask: 'Jak śledzisz dostawę?',
      tip: 'Dowiedz się o spóźnionej paczce przed klientem.',
      answer: 'W panelu przewoźnika; Kasia sprawdza w poniedziałki i czwartki.',
    },
    feedback: {
      ask: 'Jak zbierasz opinie o produkcie?',
      tip: 'Na jedno pytanie ludzie odpowiadają, na dziesięć nie.',
      answer: 'E-mail po dwóch tygodniach: „Jak się pali?”.',
    },
    reviews: {
      ask: 'Jak klienci mogą podzielić się dobrą opinią?',
      tip: 'Karteczka z kodem QR w pudełku; ich zdjęcia w Twoich relacjach.',
    },
    returns: {
      ask: 'Jak zwracają produkty?',
      tip: 'Łatwy zwrot ułatwia zakup.',
      answer: 'W ciągu 30 dni, z etykietą z naszej strony.',
    },
    refunds: {
      ask: 'Jak zwracasz pieniądze?',
      tip: 'Napisz to, zanim ktoś zapyta.',
      answer: 'W trzy dni; jeśli świeca stłukła się w drodze, od razu nowa.',
    },
    website: {
      ask: 'Jaki jest cel Twojej strony?',
      tip: 'Na przykład: tu trafiają kupujący z mediów społecznościowych.',
      answer: 'Sprzedawać: kto przychodzi z posta, od razu znajduje właśnie tę świecę.',
    },
    profiles: {
      ask: 'Jaki jest cel każdego z profili?',
      tip: 'Nie ma celu, nie ma profilu. Po jednym wierszu; więcej w arkuszu „Kanały”.',
      answer: 'Instagram sprzedaje i pokazuje opinie; Facebook to stali klienci; TikTok to nowi ludzie.',
    },
    main: {
      ask: 'Jaki jest główny kanał sprzedaży?',
      tip: 'Może być tylko jeden.',
      answer: 'Instagram, a strona jest kasą.',
    },
    support: {
      ask: 'Czy obsługujesz klientów w serwisach społecznościowych?',
      tip: 'Jeśli tak, podaj godziny odpowiedzi.',
      answer: 'Tak, wiadomości na Instagramie i Facebooku, od 9.00 do 20.00.',
    },
    edge: {
      ask: 'Co Cię wyróżnia, co ludzie zapamiętają?',
      tip: 'AliExpress: bardzo niskie ceny. Amazon: dostawa. eBay: aukcje.',
      answer: 'Świeca z nazwiskiem pszczelarza.',
    },
    planB: {
      ask: 'Jaki jest plan B, gdy zawiedzie główny kanał albo dostawca?',
      tip: 'Nie zależ od jednego kanału: łącz serwisy, rodzaje treści i kampanie.',
      answer: '600 adresów e-mail do lata, żywy Facebook; drugi pszczelarz obiecał wosk.',
    },
    fit: {
      ask: 'Czy media społecznościowe to dla Ciebie dobra droga?',
      tip: 'Mały budżet, rzadki produkt, ludzie go szukają? Reklama w wyszukiwarce. Masz fanów? Media społecznościowe.',
      answer: 'Tak: świece się pokazuje i daje, a stali klienci oznaczają nas co tydzień.',
    },
    clean: {
      ask: 'Zaczynając od zera: jakie konta otworzysz jeszcze raz?',
      tip: 'Zacznij od swoich celów i od tego, co lubią klienci, nie od tego, co samo urosło.',
    },
    sentence: {
      ask: 'Strategia w jednym zdaniu: dla kogo, co, gdzie, po co?',
      tip: '„Więcej sprzedaży z YouTube” nią nie jest. To, co Cię wyróżnia, plus mocna strona serwisu.',
      answer:
        'Tym, którzy lubią dawać, pokazujemy w krótkich filmach, jak powstają świece, aż prezent to Mellis.',
    },
    lack: {
      ask: 'Czego Ci brakuje i kto może pomóc?',
      tip: 'Rzadka nisza lub mało doświadczenia: potrzeba czasu. Ten arkusz to dobry brief dla konsultanta.',
      answer: 'Dobry niemiecki: tłumaczka czyta każdy tekst.',
    },
    agile: {
      ask: 'Kiedy znów zajrzysz do tego planu?',
      tip: 'W 2020 roku plany zmieniły się w tydzień. Zmieniaj bez lęku, ale z umiarem; najpierw pomyśl.',
      answer: 'W pierwszy poniedziałek miesiąca, a gdy stanie się coś ważnego, od razu.',
    },
  },
  panel: {
    empty:
      'Strategia to kilka dobrych pytań: kto u Ciebie kupuje, dlaczego u Ciebie, za ile i kto co robi. Każde ma wskazówkę i przykład.',
    emptyQuick: 'Dziesięć z nich to już plan. Reszta może poczekać.',
    home: 'Twoja strategia, pytanie po pytaniu',
    intro:
      'Pomiń to, czego jeszcze nie wiesz, i wróć, kiedy zechcesz. Wszystko zapisuje się w trakcie pisania.',
    answered: 'Odpowiedzi: {done} z {all}',
    of: '{done} z {all}',
    beginQuick: 'Odpowiedz na pytania ★',
    goOn: 'Wróć do ostatniego pytania',
    goOpen: 'Odpowiedz na otwarte',
    all: 'Wszystkie części',
    untitled: 'Inne pytania',
    none: 'Nie ma tu jeszcze pytań. Wpisz je w arkuszu pod tym nagłówkiem, a pojawią się także tutaj.',
    open: 'Jeszcze bez odpowiedzi',
    next: 'Dalej: {section}',
    take: 'Zacznij od tego przykładu',
    forExample: 'Na przykład: {value}',
    agree: 'Ustalone dzisiaj',
    agreeHelp: 'Przeczytaj to razem z osobami, których to dotyczy. Dzień zostanie w arkuszu.',
    agreedOn: 'Ustalono: {day}.',
    people: {
      agree: 'Omówione i ustalone',
      agreed: 'Ustalono: {day}',
      hats: {
        one: '{name}: {count} rola',
        few: '{name}: {count} role',
        many: '{name}: {count} ról',
        other: '{name}: {count} roli',
      } as Plural,
    },
    price: {
      title: 'Ile zostaje z Twojej ceny?',
      result: 'Co zostaje',
      missing: 'Wpisz, ile kosztuje Cię sztuka i za ile ją sprzedajesz.',
      profit: '{profit} na sztuce, po wszystkich kosztach.',
      margin: 'Marża: {margin} ceny. Narzut: {markup} kosztów.',
      monthly: {
        one: 'Przy {count} sprzedaży miesięcznie to {monthly}.',
        few: 'Przy {count} sprzedażach miesięcznie to {monthly}.',
        many: 'Przy {count} sprzedażach miesięcznie to {monthly}.',
        other: 'Przy {count} sprzedaży miesięcznie to {monthly}.',
      } as Plural,
      ceiling: '{share} z tego wraca do firmy: na marketing przeznacz najwyżej {ceiling} miesięcznie.',
      loss: 'Przy tej cenie tracisz {loss} na sztuce. Cena musi być wyższa niż {costs}.',
      nothing: 'Przy tej cenie nic nie zostaje. Cena musi być wyższa niż {costs}.',
      wanted: 'A gdyby marża wynosiła … %?',
      wantedWrong: 'Wpisz marżę od 0 do 99, na przykład 40.',
      needed: 'Cena wyniosłaby wtedy {price}.',
      take: 'Przyjmij cenę {price}',
    },
    journey: {
      gaps: {
        one: '{count} krok z {all} jest jeszcze bez odpowiedzi. Tam gubią się klienci.',
        few: '{count} kroki z {all} są jeszcze bez odpowiedzi. Tam gubią się klienci.',
        many: '{count} kroków z {all} jest jeszcze bez odpowiedzi. Tam gubią się klienci.',
        other: '{count} kroku z {all} jest jeszcze bez odpowiedzi. Tam gubią się klienci.',
      } as Plural,
      whole: 'Wiesz, co dzieje się na każdym kroku.',
    },
    finish: {
      title: 'Masz plan',
      almost: 'Prawie gotowy plan',
      open: {
        one: 'Zostało {count} pytanie ★:',
        few: 'Zostały {count} pytania ★:',
        many: 'Zostało {count} pytań ★:',
        other: 'Zostało {count} pytania ★:',
      } as Plural,
      usable: 'Na pytania ★ masz odpowiedzi: z tym można zaczynać. Reszta wyostrzy plan.',
      next: 'Co dalej, w menu „Utwórz”',
      goals: 'Dodaj kamieniom milowym liczbę i datę.',
      channels: 'Ustaw sieci w kolejności i zapisz, po co jest każda.',
      budget: 'Podziel to, co możesz wydać.',
      roadmap: 'Rozłóż większe prace na osi czasu.',
      calendar: 'Zaplanuj posty na pierwsze dwa tygodnie.',
      deeper: 'Idź głębiej',
    },
  },
}
