import type { Texts } from '../en'

export const review: Texts['review'] = {
  title: 'Pagsusuri',
  sentence: 'Isang beses kada buwan: tingnan ang mga numero, sagutin ang mga tanong, magpasya.',
  bands: { facts: 'Ang alam ng mga sheet', questions: 'Ang tingin mo rito', decisions: 'Ang kasunod' },
  columns: {
    month: 'Buwan',
    posts: 'Posts na lumabas',
    tasks: 'Gawaing tapos',
    goals: 'Naabot na goal',
    left: 'Natira sa budget',
    result: 'Resulta',
    effective: 'Strategy',
    improve: 'Pagbutihin',
    next: 'Susunod',
    rivals: 'Kumpara sa iba',
    decisions: 'Mga pasya',
    reviewed: 'Sinuri noong',
  },
  prompts: {
    result: 'Ano ang resulta ng ginawa natin?',
    effective: 'Epektibo ba ang strategy natin ngayon?',
    improve: 'Ano ang puwede nating pagbutihin?',
    next: 'Ano ang susunod nating gagawin?',
    rivals: 'Saan sila mas magaling, saan tayo?',
    decisions: 'Sino ang gagawa ng ano, hanggang kailan?',
  },
  notes: {
    title:
      'Suriin ang sarili at ang team: tingnan ang ginawa at ang naging bunga, isulat, pagbutihin, at tingnan ulit sa susunod na buwan. Ang mga sagot mo at ang sheet na “Report” ang performance report mo.',
    month: 'Kahit anong araw ng buwang sinusuri. May kulay hangga’t walang petsa ng pagsusuri.',
    fact: 'Kinukuwenta mula sa sheet na “Metrics” para sa buwang ito.',
    posts:
      'Mula sa calendar: ilan sa mga post na plano sa buwang ito ang lumabas. Makikita kung nasusunod ang plano.',
    tasks:
      'Mula sa sheet na “Mga gawain”: ilan sa mga gawaing may deadline sa buwang ito ang tapos na. Tama ba ang mga papel, may oras ba ang lahat?',
    goals: 'Mula sa sheet na “Mga goal”: ilan sa mga goal na tumatakbo sa buwang ito ang naabot na.',
    left: 'Mula sa budget ngayong taon: ang natira sa buwang ito, lahat ng item. Blangko para sa ibang taon.',
    result: 'Ikumpara sa nakaraang buwan at sa mga target. Ano ang naiba ngayong buwan?',
    effective: 'Dinadala ba tayo ng posts, channels at ads sa mga goal, o sa likes lang?',
    improve: 'Ano ang mahal pero kaunti ang bunga? Aling pagkakamali ang ayaw nating maulit?',
    next: 'Ituloy, baguhin, itigil, subukan. Isulat din ang babaguhin sa sheet na “Mga pagbabago”.',
    rivals:
      'Regular na ikumpara ang mga numero at SWOT mo sa kakumpitensiya: tingnan ang “Mga numero ng kakumpitensiya”, “SWOT” at “Mga mention”.',
    decisions: 'Gawing gawain ang bawat pasya.',
    person: 'Sino ang namuno sa pagsusuri?',
    reviewed: 'Ang araw ng pagsusuri. Pinakamaganda pagkatapos na pagkatapos ng buwan.',
  },
  demo: {
    current: {
      result: 'Pinakamagandang buwan: mahigit kalahati ang itinaas ng reach, mahigit doble ang order.',
      effective: 'Oo. Nagdadala ng order ang bagong amoy at ads na may ideya sa regalo.',
      improve: 'Sumagot sa araw ding iyon. Tatlong araw naghintay ang tanong sa Pasko.',
      next: 'Ituloy ang ads, idagdag ang Christmas set, simulan ang posts sa German.',
      rivals: 'Dumami ang followers ng Glow Barn sa sale, pero inirereklamo ang amoy.',
      decisions: 'Maria: Christmas set online sa loob ng sampung araw. Jose: 20 litratong nakaimbak.',
    },
    last: {
      result: 'Matumal: kaunting post, mababang reach, 42 order lang.',
      effective: 'Medyo. Nakakabenta ang Instagram; ang gastos sa Facebook ay katumbas lang ng kita.',
      improve: 'Magplano nang dalawang linggo bago, para tuloy ang post kahit maraming order.',
      next: 'Maliit na campaign para sa igos at pulot; ilipat ang pera mula Facebook sa Instagram.',
      rivals: 'Mabagal mag-deliver ang Wickery: ipakita kung gaano tayo kabilis.',
      decisions: 'Liza: calendar para sa apat na linggo. Maria: budget ng launch.',
    },
    first: {
      result: 'Magandang simula: 74 order, at mas malayo ang abot ng TikTok video kaysa litrato.',
      effective: 'Oo para makilala, maaga pa para sa benta.',
      improve: 'Bihira tayong magtala ng numero kaya kulang ang natututuhan.',
      next: 'Magtala sa huling araw ng buwan, at isang video kada linggo.',
      rivals:
        'Mga kuwarto ang ipinapakita ng Noctua Home, mga kamay natin ang sa atin: iyon ang lakas natin.',
      decisions: 'Jose: isang video kada linggo. Maria: magtala sa katapusan ng buwan.',
    },
  },
}
