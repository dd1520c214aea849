import type { Texts } from '../en'

export const ideas: Texts['ideas'] = {
  title: 'Pomysły',
  sentence: 'Zbieraj to, co działa u innych, oceń w minutę, a najlepsze wpisz do kalendarza.',
  best: 'Najlepszy pomysł jeszcze bez planu',
  columns: {
    idea: 'Pomysł',
    kind: 'Rodzaj',
    type: 'Rodzaj treści',
    fit: 'Pasuje 1–5',
    reach: 'Zasięg 1–5',
    score: 'Ocena',
    effort: 'Wysiłek',
    why: 'Dlaczego zadziała u nas',
    seen: 'Skąd pomysł',
  },
  statuses: { new: 'Nowy', planned: 'W planie', done: 'Gotowe', dropped: 'Odrzucony' },
  kinds: {
    content: 'Treść',
    campaign: 'Kampania',
    contest: 'Konkurs',
    offer: 'Oferta',
    cooperation: 'Współpraca',
  },
  types: {
    photo: 'Zdjęcie',
    carousel: 'Karuzela',
    video: 'Film',
    live: 'Film na żywo',
    podcast: 'Podcast',
    ebook: 'E-book',
    meme: 'Mem',
    tips: 'Porady i sztuczki',
    blog: 'Interaktywny blog',
    quiz: 'Quiz lub ankieta',
    story: 'Relacja',
    newsletter: 'Newsletter',
  },
  efforts: { low: 'Mały', medium: 'Średni', high: 'Duży' },
  notes: {
    date: 'Dzień zapisania.',
    idea: 'Jedno zdanie, które ktoś inny zrozumie za trzy miesiące. Gdzie szukać: pomysły na konkursy, sposoby na uśpionych obserwujących, sprzedaż prosto w mediach społecznościowych, twórcy, marka poza nimi.',
    status:
      'Nowy: bez decyzji. W planie: stoi w kalendarzu. Gotowe. Odrzucony: zostaje, żeby nikt go znów nie proponował.',
    kind: 'Treść: jeden post. Kampania: kilka postów w jednym celu. Konkurs. Oferta: rabat, kupon, prezent. Współpraca: z partnerem lub twórcą.',
    type: 'Łącz rodzaje: film, podcast, e-book, mem, porady i sztuczki, interaktywny blog, film na żywo.',
    channel: 'Gdzie to się ukaże.',
    persona: 'Dla kogo to jest. Pomysł, który nie pasuje do żadnej persony, to strata czasu.',
    fit: 'Na ile pasuje do marki i do tej persony? 1 prawie wcale, 5 idealnie.',
    reach: 'Do ilu osób może dotrzeć? 1 do garstki, 5 do dużo większej grupy niż dziś.',
    score: 'Pasuje × zasięg: najwyżej 25. Od 16 warto zaplanować.',
    effort: 'Ile to zajmie czasu i pieniędzy.',
    why: 'Nie kopiuj: co za tym stoi i dlaczego zadziała u Ciebie?',
    seen: 'Konkurent lub źródło. Sprawdź, co publikują, ich kampanie, rabaty, kupony, prezenty i sztuczki.',
    link: 'Gdzie można to znów zobaczyć.',
    best: 'Nowy pomysł z najwyższą oceną.',
  },
  demo: {
    sources: {
      contests: 'Artykuł „25 pomysłów na konkurs”',
      wake: 'Artykuł „19 sposobów na uśpionych obserwujących”',
      social: 'Poradnik o sprzedaży w sieci',
    },
    caption: {
      idea: 'Konkurs na podpis: najśmieszniejszy tekst pod zdjęciem kota wygrywa pudełko',
      why: 'Kosztuje jedno pudełko, każdy może zagrać, a komentarze podnoszą zasięg.',
    },
    wake: {
      idea: 'Ankieta co tydzień dla uśpionych: który zapach wróci zimą?',
      why: 'Cisi obserwujący głosują jednym dotknięciem, a my wiemy, co robić.',
    },
    shop: {
      idea: 'Oznaczyć produkty, żeby można było kupić prosto z posta',
      why: 'Każde kliknięcie mniej to więcej zamówień: dwa dotknięcia do koszyka.',
    },
    refill: {
      idea: 'Tydzień zwrotów: oddaj słoik, następna świeca 20% taniej',
      why: 'Pasuje do naturalnego wosku, przyciąga klientów z powrotem i daje dobry film.',
    },
    gift: {
      idea: 'Darmowa kartka do każdego zamówienia przed świętem',
      why: 'Kartka pisana ręcznie kosztuje nas 1,20 zł, a to ją ludzie fotografują.',
    },
    live: {
      idea: 'Wieczór na żywo w pracowni: lanie świec, pytania, kod dla widzów',
      why: 'Piotr lubi pokazywać pracę, a ludzie ufają temu, co powstaje na ich oczach.',
    },
    tips: {
      idea: 'Pięć porad, dzięki którym świeca pali się dwa razy dłużej',
      why: 'Ludzie to zapisują i wysyłają dalej. 96 zapisań w pierwszym tygodniu.',
    },
    yoga: {
      idea: 'Dziesięć minut wieczornej jogi ze studiem obok, przy świecach',
      why: 'Studio pokaże to 3000 obserwujących, my pożyczamy świece.',
    },
    podcast: {
      idea: 'Podcast o zapachach i wspomnieniach',
      why: 'Piękne, ale to dwa dni pracy na odcinek. Nie przy trzech osobach.',
    },
    coupon: {
      idea: 'Memy z kuponem 40% w każdy piątek',
      why: 'Ściągają łowców promocji, którzy nigdy nie płacą pełnej ceny.',
    },
  },
}
