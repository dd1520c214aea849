import type { Texts } from '../en'

export const goals: Texts['goals'] = {
  title: 'Mga goal',
  sentence:
    'Ano ang gusto mong maabot, hanggang kailan, at kung nasa tamang daan ka. Magsimula sa limang pinakamahalagang goal mo.',
  language: 'fil',
  settings: { chosen: 'Goal sa chart', first: 'Mga buwan mula' },
  figures: 'Lagay ng mga goal mo',
  plan: 'Dapat',
  actual: 'Totoo',
  bands: {
    goals: 'Mga goal mo',
    picture: 'Isang goal sa isang tingin',
    smart: 'Bakit at paano',
    months: 'Kung nasaan na dapat ang bawat goal sa katapusan ng buwan',
    after: 'Ano ang kinalabasan',
  },
  columns: {
    metric: 'Sukatan',
    baseline: 'Mula',
    target: 'Target',
    now: 'Ngayon',
    reached: 'Naabot',
    time: 'Lumipas na oras',
    state: 'Lagay',
    start: 'Simula',
    deadline: 'Deadline',
    part: 'Bahagi ng',
    kind: 'Para saan',
    horizon: 'Tagal',
    needed: 'Kailangan kada buwan',
    soFar: 'Kada buwan sa ngayon',
    hint: 'Tingnan ito',
    smart: 'Kulang pa',
    specific: 'Ano talaga',
    first: 'Ano ang mauuna',
    achievable: 'Bakit kaya',
    resources: 'Ano ang kailangan',
    relevant: 'Bakit mahalaga',
    steps: 'Mga unang hakbang',
    closed: 'Isinara noong',
    outcome: 'Ano ang kinalabasan',
    benchmark: 'Batayan',
  },
  kinds: { educate: 'Magturo', attract: 'Humikayat', engage: 'Makipag-usap', sell: 'Magbenta' },
  horizons: { short: 'Maikli', long: 'Mahaba' },
  states: {
    track: 'Ayon sa plano',
    risk: 'Nanganganib',
    reached: 'Naabot',
    missed: 'Hindi naabot',
    waiting: 'Hindi pa simula',
    unknown: 'Wala pang numero',
  },
  hints: {
    vanity: 'Palakpak ang binibilang nito, hindi benta. Sukatin sa orders o kita.',
    unknown: 'Isulat ang mga numero nito sa sheet na “Metrics”.',
    close: 'Isara ito: petsa at kinalabasan, sa dulong kanan.',
  },
  chart: { title: 'Ang dapat at ang totoo' },
  notes: {
    goal: 'Ano ang gusto mong naabot na sa loob ng isang buwan, at ng isang taon? Isipin kung saan magaling ang brand mo at aling mga daan ang magdadala ng mas maraming negosyo. Isang goal o isang dosena: bawat isa ay matayog, nasusukat at makatotohanan.',
    channel:
      'Sa aling channel? Piliin kung nasaan ang mga persona mo at kung saan magaling ang mga kakumpitensiya. Puwede rin ang goal na walang benta: ang maikling plano ay puwedeng magdala lang ng mga bisita sa shop mo.',
    metric:
      'Aling metric ang ibig sabihin ay tagumpay? Kunin ang madaling makuha, tulad ng bagong followers mula sa mga litrato sa isang linggo, o click-through rate mula Instagram papunta sa shop mo.',
    baseline:
      'Kung saan ka nagsisimula. Para sa followers at rates: ang numero ngayon. Para sa mga naiipon, tulad ng orders o sign-ups: iwang walang laman.',
    target:
      'Ang numerong ibig sabihin ay tagumpay. Mahirap pero kaya: hindi maaabot ang 100,000 followers sa maikling panahon, mas magandang simula ang 10,000 bago. I-format na percent ang isang rate.',
    now: 'Galing sa sheet na “Metrics”, mula simula hanggang deadline. Followers: ang huling numero. Lahat ng iba: pinagsama.',
    reached: 'Gaano na kalayo ang nalakbay mula “Mula” hanggang “Target”.',
    time: 'Gaano na karaming panahon ang lumipas mula simula hanggang deadline.',
    state: 'Nanganganib: lampas sampung puntos na nahuhuli ang daan sa panahon.',
    start: 'Ang unang araw na bibilangin.',
    deadline:
      'Hanggang kailan? Karaniwang isang taon ang isang strategy. Tingnan ang mga goal mo araw-araw, linggo-linggo o buwan-buwan, at sa katapusan ng taon.',
    part: 'Ang pangunahing goal mo, madalas ay mas malaking kita, ay hinahati sa maliliit na mas madaling hawakan at papunta roon. Piliin dito kung aling goal ang tinutulungan nito.',
    kind: 'Gusto mo bang turuan ang audience mo, humikayat ng bago, makipag-usap sa kanila, o magbenta?',
    horizon: 'Maikli: hanggang kalahating taon. Planuhin ang dalawa: bagay ang SMART sa pareho.',
    needed: 'Ang kailangan pang dalhin ng bawat buwan mula ngayon.',
    soFar: 'Ang dinala ng karaniwang buwan mula nang magsimula. Batayan para sa mga susunod mong goal.',
    hint: 'Ang dapat tingnan muli. Hindi kumikita ang likes at komento na walang order: huwag doon sukatin ang goal na magbenta.',
    smart:
      'SMART ang magandang goal: tiyak, nasusukat, kayang abutin, may kaugnayan, may takdang panahon. Narito kung ano pa ang kulang.',
    specific:
      'Ano ang gusto mong magawa ng negosyo mo? Sabihin ang channel at ang resulta. Halimbawa: 50% mas maraming Facebook followers sa 2 buwan; 1,000 dagdag na Instagram followers kada buwan sa loob ng 12 buwan; 2,500 dagdag na Facebook followers kada buwan sa loob ng 6 na buwan.',
    first:
      'Kung hindi kayang sabay-sabay: ano ang pinakamahalagang bahagi ng goal? Kung malapit lang ang kaya mong hatiran, kailangan muna ang tamang lugar bago ang tamang hilig.',
    achievable: 'Kaya ba? Isipin ang galing, oras, mga tool mo at kung ano na ang naabot mo.',
    resources:
      'Sinong mga tao, magkanong pera, aling mga tool at ilang oras ang kailangan? Mayroon ka ba nito?',
    relevant:
      'Bakit ito makakatulong sa negosyo, at para sa aling persona? Sayang ang oras sa hindi bagay sa persona mo, at may content na bagay sa bawat channel: mahahabang video sa YouTube, mga litrato sa Instagram.',
    steps:
      'Ano ang gagawin mo, gaano kadalas at anong mga araw? Dapat bagay sa goal at channel: galing sa giveaway ang mga e-mail address, dahil masaya silang ibigay ito, hindi sa video. Halimbawa: 2,000 address kada buwan sa loob ng 6 na buwan; conversion rate na mas mataas nang 2.5 puntos sa 15 araw.',
    closed: 'Ang araw na tinapos mo ito. Naabot man o hindi: itago ang row, batayan mo ito.',
    outcome: 'Ano ang nangyari, bakit, at ano ang gagawin mong iba?',
    benchmark: 'Ang naabot ng goal. Dito isukat ang mga susunod.',
    chosen: 'Ang goal na ipinapakita ng chart.',
    firstMonth: 'Kahit anong araw ng buwang simula ng mga buwanang numero.',
    months:
      'Pantay-pantay na hakbang mula simula hanggang deadline. Ang mga naiipon ay iniipon din dito: orders mula simula, hindi orders ng buwan.',
  },
  demo: {
    revenue: {
      specific:
        'Magbenta ng kandila nang 25% higit sa nakaraang taon sa online shop namin, sa anim na buwan.',
      first: 'Orders muna sa shop, saka ang mga bazaar.',
      achievable: 'Kalahati na ang dinala ng huling tatlong buwan, kasama ang isang matumal.',
      resources: 'Ad budget ayon sa plano, si Jose dalawang araw kada linggo sa kandila.',
      relevant: 'Pambayad ito sa pangalawang lutuan at part-time na katulong.',
      steps: 'Gift box bago ang bawat okasyon, isang bagong amoy kada tatlong buwan.',
    },
    instagram: {
      specific: 'Palakihin ang Instagram namin mula 2,355 hanggang 4,000 followers sa sampung buwan.',
      first: 'Mga bumibili ng regalo muna, saka mga mahilig sa kandila.',
      achievable: '278 ang dinala ng huling giveaway. 165 kada buwan ang kailangan.',
      resources: 'Tatlong oras kada linggo, mga litrato, isang giveaway kada tatlong buwan.',
      relevant: 'Sangkatlo ng orders namin ay nagsisimula sa Instagram, karamihan pangregalo.',
      steps: 'Limang post kada linggo, isang story kada araw, sagot sa loob ng dalawang oras.',
    },
    germany: {
      channel: 'Instagram DE',
      specific: 'Doblehin ang German followers namin sa Instagram: 620 sa anim na buwan.',
      first: 'Mga nakatira muna sa Germany, saka ang hilig sa kandila.',
      achievable: '310 German na ang sumusunod sa amin, kahit walang post sa German.',
      resources: 'Tagasalin sa dalawang araw, kaunting ad budget.',
      relevant: 'Mas malalaki ang order doon, at may kasunduan na kami sa padala.',
      steps: 'Buksan ang account, isalin ang 50 pinakamagandang post, saka mag-post araw-araw.',
    },
    emails: {
      specific: 'Mag-ipon ng 600 e-mail address sa shop namin sa apat na buwan.',
      first: 'Address muna ng mga bumibili, saka ng mga bisita.',
      achievable: '2,000 ang bumibisita sa shop kada buwan. Sapat na ang isa sa labing-apat.',
      resources: 'Ang newsletter tool na binabayaran na namin, isang kahon na premyo.',
      relevant: 'Nagbebenta ang newsletter nang walang ads, lalo na sa mahilig magregalo.',
      steps: 'Giveaway: address kapalit ng pagkakataong manalo ng kahon para sa dalawa.',
    },
    conversion: {
      specific: 'Sa 1,320 click kada buwan, 132 ang maging order sa shop namin.',
      achievable: '97 na ngayong buwan. Mas malinaw na bayad sa padala ang hahabol sa kulang.',
      steps: 'Bayad sa padala sa bawat page, litrato ng mga bukas na kahon.',
    },
    christmas: {
      specific: '70 order sa shop namin sa isang buwan.',
      first: 'Gift box muna, saka mga isahang kandila.',
      achievable: '52 noong isang taon, walang ads.',
      resources: 'Mas malaking ad budget, dalawang gabing pag-iimpake.',
      relevant: 'Isang malakas na buwan ang bumubuhat sa mga matumal.',
      steps: 'Gabay sa regalo, libreng padala mula dalawang kahon, huling araw ng pag-order.',
      outcome:
        '74 na order. Karamihan para sa gift box na libre ang padala. Sa susunod: magsimula nang mas maaga ng isang linggo.',
    },
  },
}
