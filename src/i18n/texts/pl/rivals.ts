import type { Texts } from '../en'

export const rivals: Texts['rivals'] = {
  title: 'Liczby konkurencji',
  sentence:
    'Raz w miesiącu policz to, co widzi każdy: dziesięć minut na konkurenta wystarczy. Najnowsze liczby stoją obok siebie.',
  us: 'Nasz sklep',
  settings: { channel: 'Porównaj na' },
  columns: {
    asOf: 'Stan na',
    who: 'Kto',
    growth: 'Obserwujący od początku',
    followers: 'Obserwujący',
    likes: 'Polubienia na post',
    shares: 'Udostępnienia na post',
    comments: 'Komentarze na post',
    posts: 'Posty na tydzień',
    rate: 'Wskaźnik zaangażowania',
    source: 'Źródło',
  },
  charts: { followers: 'Obserwujący' },
  notes: {
    date: 'Dzień sprawdzenia.',
    who: 'Czyje to liczby. Lista pochodzi z arkusza „Konkurenci”.',
    channel: 'Kanał, z którego są liczby. Jeden wiersz na kanał.',
    followers: 'Ilu obserwujących ma konto w sumie.',
    likes: 'Wystarczy średnia z dziesięciu ostatnich postów.',
    shares:
      'Udostępnienia: średnia z dziesięciu ostatnich postów. Zostaw puste, jeśli kanał ich nie pokazuje.',
    comments: 'Średnia z dziesięciu ostatnich postów, bez odpowiedzi samego konta.',
    posts: 'Ile razy w tygodniu publikują.',
    rate: 'Wskaźnik zaangażowania: polubienia, udostępnienia i komentarze przeciętnego posta ÷ obserwujący. Mówi, jak żywe jest konto, bez względu na wielkość.',
    source: 'Gdzie to widać, żeby następnym razem liczyć tak samo.',
    compared:
      'Kanał do porównania. U góry Twoje liczby z arkusza „Wyniki”, pod nimi najnowsze liczby każdego konkurenta, od największego.',
    growth: 'Ilu obserwujących przybyło lub ubyło między pierwszym a najnowszym sprawdzeniem.',
  },
  demo: { source: 'Profil publiczny' },
}
