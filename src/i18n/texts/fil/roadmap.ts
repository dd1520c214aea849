import type { Texts } from '../en'

export const roadmap: Texts['roadmap'] = {
  title: 'Roadmap',
  sentence:
    'Lahat ng gagawin mo para maabot ang mga goal mo, at kung kailan. Sapat na ang magaspang na plano: punan ang alam mo.',
  settings: { from: 'Simula ng timeline', unit: 'Bawat column ay' },
  units: { week: 'linggo', month: 'buwan' },
  statuses: {
    planned: 'Plano',
    doing: 'Ginagawa',
    hold: 'Naka-hold',
    done: 'Tapos',
    dropped: 'Itinigil',
  },
  legend: '• simula   — ginagawa   ◊ deadline ng goal   May kulay: ngayon',
  bands: { details: 'Ano ang kailangan' },
  columns: {
    start: 'Simula',
    finish: 'Tapos',
    progress: 'Tapos na gawain',
    hint: 'Tingnan ito',
    end: 'Hanggang',
    days: 'o mga araw',
    until: 'Hanggang maabot',
    after: 'Kasunod ng',
    measure: 'Paano mo susukatin ang tagumpay',
    resources: 'Ano ang kailangan',
    risks: 'Mga panganib',
  },
  hints: {
    backwards: 'Natatapos bago magsimula.',
    early: 'Nagsisimula bago matapos ang sinusundan nito.',
    overdue: 'Lampas na sa araw: tapusin, ilipat o itigil.',
    late: 'Dapat nagsimula na.',
    reached: 'Naabot na ang goal: puwede nang huminto.',
    noGoal: 'Para sa aling goal ito?',
  },
  notes: {
    initiative:
      'Ano ang gagawin mo para maabot ang goal mo? Laging kilos ang isang initiative at puwedeng magtagal. Ang hindi kasya sa isang araw o linggo ay hinahati sa mga gawain, sa sheet na “Mga gawain”. Puwedeng walang laman ang lahat ng ibang column.',
    person: 'Sino ang sisigurong magagawa ito?',
    start: 'Ano ang iskedyul mo? Ang unang araw.',
    finish:
      'Kinukuwenta: ang huling araw, o ang simula at mga araw, o ang deadline ng goal kung tuloy-tuloy ito hanggang doon.',
    status:
      'Pumili ng isa. Puwede mong palitan ang mga salitang ito sa itaas ng timeline. Nagbabago ang mga customer, uso at produkto mo: ilipat, ihinto at itigil ang mga initiative kasabay nila.',
    progress:
      'Gaano karami sa mga gawain nito sa sheet na “Mga gawain” ang tapos na. Walang laman kung wala.',
    timeline:
      'Bawat row ay isang initiative, bawat column ay isang linggo o buwan. Sumusunod ito sa mga petsa: palitan ang petsa, at lilipat ang bar.',
    from: 'Kahit anong araw. Nagsisimula ang timeline sa linggo o buwan nito.',
    unit: 'Kalahating taon ang ipinapakita ng mga linggo, dalawang taon ang mga buwan.',
    statuses:
      'Ang mga pangalan ng status. Isulat ang sarili mong salita kung gusto mo, saka piliin muli sa mga row.',
    hint: 'Ang dapat tingnan muli.',
    goal: 'Para sa aling goal ito? Pumili sa mga goal mo.',
    end: 'Ang huling araw, kung alam mo. Isipin ang stock, mga piyesta opisyal at mga katulong kapag nagtatakda ng deadline.',
    days: 'Sa halip na huling araw: ilang araw ito, kasama ang una.',
    until: 'Lagyan ng tsek kung tuloy-tuloy ito hanggang maabot ang goal, tulad ng pag-post araw-araw.',
    after: 'Aling initiative ang dapat matapos muna?',
    measure: 'Paano mo malalamang gumana ito?',
    resources: 'Sinong mga tao, magkanong pera, aling mga tool at content ang kailangan mo?',
    risks:
      'Ano ang puwedeng pumalya sa iyo at sa iba: suppliers, creators, padala, mga network? Ano ang gagawin mo?',
  },
  demo: {
    account: {
      measure: 'Bukas na ang account at may link papunta sa shop.',
      resources: 'Kalahating araw, mga litrato, numero ng telepono para sa account.',
      risks: 'May gumagamit na ng pangalan. Kung gayon: mellis.kerzen.',
    },
    localise: {
      measure: '50 post na handang i-publish.',
      resources: 'Tagasalin sa dalawang araw.',
      risks: 'May sakit ang tagasalin: unahin ang 20 pinakamaganda.',
    },
    ads: {
      measure: '1,000 followers na nakatira sa Germany.',
      resources: 'Kaunting ad budget, tatlong maikling video.',
      risks: 'Ilang araw sinusuri ang ads: ipasa nang maaga.',
    },
    daily: {
      measure: 'Isang post kada araw, 20 komento kada linggo.',
      resources: 'Ang 50 naisaling post, 30 minuto kada araw.',
      risks: 'Bakasyon: magplano nang dalawang linggo bago.',
    },
    creators: {
      measure: '5,000 followers mula sa links ng creators.',
      resources: 'Sampung kahon ng kandila, bayad sa apat na creator.',
      risks: 'Huli o hindi nagpo-post ang creators: isulat ang napagkasunduang petsa.',
    },
    newsletter: {
      measure: '150 bagong address.',
      resources: 'Kahon para sa dalawa na premyo, isang sign-up form.',
      risks: 'Mga naghahabol lang ng premyo: magtanong tungkol sa mga amoy.',
    },
    photos: {
      measure: '60 litrato at 12 video na nakaimbak.',
      resources: 'Dalawang araw na maliwanag, ang mga bagong kahon.',
      risks: 'Huli ang mga kahon mula sa imprenta.',
    },
  },
}
