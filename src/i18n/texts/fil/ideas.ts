import type { Texts } from '../en'

export const ideas: Texts['ideas'] = {
  title: 'Mga ideya',
  sentence: 'Ipunin ang gumagana sa iba, husgahan sa isang minuto, at ilagay sa calendar ang pinakamaganda.',
  best: 'Pinakamagandang ideyang wala pa sa plano',
  columns: {
    idea: 'Ideya',
    kind: 'Uri',
    type: 'Uri ng content',
    fit: 'Bagay 1–5',
    reach: 'Abot 1–5',
    score: 'Puntos',
    effort: 'Hirap',
    why: 'Bakit gagana sa atin',
    seen: 'Nakita sa',
  },
  statuses: { new: 'Bago', planned: 'Nasa plano', done: 'Tapos', dropped: 'Hindi tuloy' },
  kinds: {
    content: 'Content',
    campaign: 'Campaign',
    contest: 'Paligsahan',
    offer: 'Offer',
    cooperation: 'Kolaborasyon',
  },
  types: {
    photo: 'Litrato',
    carousel: 'Carousel',
    video: 'Video',
    live: 'Live video',
    podcast: 'Podcast',
    ebook: 'E-book',
    meme: 'Meme',
    tips: 'Tips at tricks',
    blog: 'Interactive blog',
    quiz: 'Quiz o poll',
    story: 'Story',
    newsletter: 'Newsletter',
  },
  efforts: { low: 'Madali', medium: 'Katamtaman', high: 'Mahirap' },
  notes: {
    date: 'Ang araw na isinulat mo ito.',
    idea: 'Sa isang pangungusap, para maintindihan ng iba makalipas ang tatlong buwan. Saan maghahanap: ideya sa paligsahan, paraan para gisingin ang followers, pagbebenta mismo sa social media, creators, brand mo sa labas ng social media.',
    status:
      'Bago: wala pang desisyon. Nasa plano: nasa calendar na. Tapos. Hindi tuloy: itinatago para hindi na imungkahi ulit.',
    kind: 'Content: isang post. Campaign: ilang post na may iisang layunin. Paligsahan. Offer: discount, coupon, regalo. Kolaborasyon: kasama ang partner o creator.',
    type: 'Paghaluin: video, podcast, e-book, meme, tips at tricks, interactive blog, live video.',
    channel: 'Saan ito lalabas.',
    persona: 'Para kanino. Sayang ang oras sa ideyang hindi bagay sa kahit anong persona.',
    fit: 'Gaano kabagay sa brand mo at sa personang ito? 1 halos hindi, 5 bagay na bagay.',
    reach: 'Ilang tao ang puwedeng abutin? 1 iilan, 5 mas marami pa kaysa ngayon.',
    score: 'Bagay × abot: hanggang 25. Mula 16, sulit nang iplano.',
    effort: 'Oras at perang kailangan.',
    why: 'Huwag lang gayahin: ano ang nasa likod nito, at bakit gagana sa iyo?',
    seen: 'Ang kakumpitensiya o pinagkunan. Tingnan ang posts, campaigns, discounts, coupons, regalo at diskarte nila.',
    link: 'Saan ito makikita ulit.',
    best: 'Ang bagong ideya na may pinakamataas na puntos.',
  },
  demo: {
    sources: {
      contests: 'Artikulong “25 ideya sa paligsahan”',
      wake: 'Artikulong “19 paraan para gisingin ang followers”',
      social: 'Gabay sa pagbebenta sa social media',
    },
    caption: {
      idea: 'Caption contest: kahon ang premyo sa pinakanakakatawang linya sa pusa',
      why: 'Isang kahon lang ang gastos, lahat puwedeng sumali, at pinapalawak ng mga komento ang abot.',
    },
    wake: {
      idea: 'Lingguhang poll para gisingin ang followers: aling amoy ang babalik sa Disyembre?',
      why: 'Isang pindot lang para sa mga tahimik, at malalaman natin ang gagawin.',
    },
    shop: {
      idea: 'I-tag ang produkto para mabili mismo mula sa post',
      why: 'Bawas na click, dagdag na order: dalawang pindot hanggang basket.',
    },
    refill: {
      idea: 'Refill week: ibalik ang garapon, 20% off ang susunod na kandila',
      why: 'Bagay sa natural na wax, bumabalik ang buyers, at magandang gawing video.',
    },
    gift: {
      idea: 'Libreng gift card sa bawat order bago ang okasyon',
      why: 'Limang piso lang ang sulat-kamay na card, at iyon ang kinukunan ng litrato.',
    },
    live: {
      idea: 'Live na gabi sa workshop: paggawa ng kandila, tanong, code para sa nanonood',
      why: 'Gusto ni Jose na ipakita ang gawa niya, at nagtitiwala ang tao sa nakikita nila.',
    },
    tips: {
      idea: 'Limang tip para dalawang beses na mas tumagal ang kandila',
      why: 'Sine-save at ipinapasa. 96 saves sa unang linggo.',
    },
    yoga: {
      idea: 'Sampung minutong yoga sa gabi kasama ang katabing studio, sa ilaw ng kandila',
      why: 'Ibabahagi ng studio sa 3,000 followers nito, magpapahiram tayo ng kandila.',
    },
    podcast: {
      idea: 'Podcast tungkol sa amoy at alaala',
      why: 'Maganda, pero dalawang araw ang trabaho kada episode. Hindi kaya ng tatlo.',
    },
    coupon: {
      idea: 'Memes na may 40% coupon tuwing Biyernes',
      why: 'Hinahatak ang naghahanap lang ng sale, na hindi nagbabayad ng buong presyo.',
    },
  },
}
