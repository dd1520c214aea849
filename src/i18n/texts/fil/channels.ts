import type { Texts } from '../en'

export const channels: Texts['channels'] = {
  sentence:
    'Kung saan mo nakikilala ang mga customer: para saan ang bawat channel, nakakabenta ba ito, at ligtas ba ang account.',
  figures: {
    used: 'Ginagamit',
    main: 'Pangunahing bentahan',
    'set-up': 'Nakahanda',
    strongest: 'Ad budget sa isang channel',
    open: 'Mga channel na may paalala',
    everything: 'Halos lahat nakasandal dito',
    noBudget: 'Kailangan muna ng budget',
  },
  bands: {
    role: 'Para saan',
    glance: 'Sa isang tingin',
    content: 'Ang pino-post mo',
    fit: 'Bagay ba?',
    account: 'Ang account',
    'set-up': 'Isang beses lang ihanda, sunod-sunod',
  },
  columns: {
    rank: 'Halaga sa iyo',
    purpose: 'Layunin',
    main: 'Pangunahing bentahan',
    support: 'Sagot sa customer',
    ads: 'Bahagi ng ad budget',
    goals: 'Mga goal',
    'set-up': 'Nakahanda',
    hint: 'Paalala',
    types: 'Ang pino-post mo',
    posts: 'Post kada linggo',
    times: 'Magandang oras',
    sells: 'Binebentahan natin?',
    buys: 'Bumibili ba sila doon?',
    wants: 'Bibili ba sila ng atin?',
    criterion: 'Pinakamahalaga',
    fit: 'Ilan ang pasok',
    missed: 'Ads na nasasayang',
    handle: 'Pangalan ng account',
    state: 'Account',
    access: 'Sino ang may access',
    created: 'May account na',
    presented: 'Maayos ang page',
    secured: 'Two-step sign-in',
    mailbox: 'May e-mail ng negosyo',
    registered: 'Naka-register doon',
    'mail-secured': 'Protektadong e-mail',
    reviewed: 'Nasuri ang settings',
    checked: 'Huling tsek',
  },
  states: {
    used: 'Atin, ginagamit',
    asleep: 'Atin, natutulog',
    lost: 'Nawala ang access',
    duplicate: 'Doble',
    none: 'Wala pa',
  },
  hints: {
    lost: 'Bawiin ang access o i-report ang account.',
    duplicate: 'Dalawa ito: itira ang isa, pagsamahin o isara ang isa pa.',
    asleep: 'Walang nagpo-post dito: gisingin o isara.',
    none: 'Gumawa muna ng account.',
    purpose: 'Walang nakakaalam kung para saan ito: bigyan ng layunin.',
    goal: 'Walang goal na gumagamit nito.',
    likes: 'Likes na walang benta: walang bibili sa iyo dito.',
  },
  notes: {
    channel:
      'Anong mga channel ang ginagamit mo, o gusto mong gamitin? Pumunta kung nasaan ang mga customer mo, pero huwag umasa sa isa lang. Mga 2.9 bilyon ang user ng Facebook kada buwan, 2 bilyon sa Instagram, at mula zero noong 2016 ay 1 bilyon na sa TikTok. Ikumpara muna ang pitong malalaki: Facebook, Instagram, TikTok, YouTube, Pinterest, LinkedIn at X. Saan pinakamarami ang puwedeng bumili sa iyo?',
    rank: 'Gaano kahalaga sa iyo ang channel na ito? 1 ang pinakamahalaga. Tulong ito sa paghahati ng ad budget.',
    purpose:
      'Para saan ang channel na ito, sa isang pangungusap? Halimbawa: ang website ang binabagsakan ng mga galing sa social media para bumili; ang Instagram ang pangunahing channel ng ads at benta, makikita ang produkto at reviews; ang Facebook ang pangalawang bentahan, kahit walang website, at tahanan ng mga suki; ang X ang sumasagot sa mga agarang tanong at sumasali sa mga viral na usapan.',
    main: 'Alin ang pangunahing channel mo sa pagbebenta? Isa lang ang i-check.',
    support:
      'Dito ba nagtatanong ang mga customer, at sumasagot ka? I-check ang mga channel na gamit mo sa support.',
    ads: 'Bahagi ng channel na ito sa lahat ng perang plano ng Budget para sa mga channel ngayong taon. Kinukuwenta. Ang pinakamahalaga ba ang may pinakamalaki?',
    goals:
      'Ilan sa mga Goal mo ang gumagamit sa channel na ito. Kinukuwenta. Ang channel na walang goal ay obligasyon lang, hindi tool.',
    'set-up': 'Ilan sa pitong hakbang sa kanan ang naka-check. Kinukuwenta.',
    hint: 'Ang unang dapat silipin ulit. Kinukuwenta mula sa row; blangko kapag ayos ang lahat.',
    types:
      'Anong klaseng content ang pino-post mo dito? Litrato, maikling video, stories, promo, tips, balita …',
    posts: 'Ilang beses kada linggo ka nagpo-post dito? Piliin ang kaya mo kahit abala ang linggo.',
    times:
      'Kailan online dito ang mga customer mo? Noon mag-post, hindi kung kailan ka lang may oras. Nasa statistics ng channel ang mga oras.',
    sells: 'Tanong 1: nagbebenta ka ba sa mga taong gumagamit ng channel na ito?',
    buys: 'Tanong 2: may binibili ba talaga sila sa channel na ito?',
    wants:
      'Tanong 3: bibilhin ba nila ang produkto mo sa channel na ito? Halimbawa: maraming likes sa Instagram ang mamahaling muwebles pero kaunti ang benta. Ayos lang iyon kung customer sa susunod na lima o sampung taon ang gusto mo. Mas naaabot ng Facebook ang mga medyo mas matanda na nag-aayos ng bahay ngayon.',
    criterion:
      'Ano ang dapat totoo sa isang tao para makabenta ka sa kanya? Unahin iyon sa pagpili kung sino ang makakakita ng ads. Halimbawa: nag-ads sa LinkedIn ang isang gym sa City of London para sa mga HR manager, pero ang miyembro ay galing lang sa layong wala pang isang kilometro: mas mahalaga ang lugar kaysa trabaho. Mahina ang LinkedIn sa pagpili ng lugar at kailangan nito ng 1,000 tao pataas; kaya ng Facebook ang isang barangay. Kaya abutin muna ang mga taga-paligid sa Facebook, saka kausapin ang HR manager nila.',
    fit: 'Ilang bahagi ng naaabot mo dito ang pasok sa pinakamahalaga? Nasa statistics ng channel kung saan nakatira at ilang taon ang followers. Sapat na ang tantiya.',
    missed:
      'Ang plano mong gastusin dito ngayong taon para sa mga taong hindi pasok sa pinakamahalaga. Kinukuwenta mula sa Budget. Piliin nang mas maigi ang audience: sayang ang pera sa ads na napupunta sa maling tao.',
    handle: 'Ang pangalang hinahanap ng mga tao. Mas madaling tandaan kung pare-pareho kahit saan.',
    state:
      'Hanapin ang lahat ng page at account sa pangalan mo. Kanino ito ngayon? Markahan ang hindi na mabuksan at ang doble.',
    access: 'Sino ang puwedeng mag-sign in? Kapag may umalis, alisin ang access.',
    created: 'May account na, business account kung mayroon.',
    presented: 'Propesyonal na pangalan, larawan, paglalarawan at landing page: mahalaga ang unang tingin.',
    secured: 'May pangalawang hakbang ang sign-in, gaya ng code sa phone. I-on kung saan puwede.',
    mailbox: 'May e-mail address ang negosyo. Puwede ang libre; huwag gamitin ang personal mo.',
    registered: 'Sa iisang e-mail na iyon ng negosyo naka-register ang account.',
    'mail-secured': 'May sariling matibay na password at two-step sign-in ang e-mail na iyon.',
    reviewed: 'Nasuri at naayos na ang notifications, privacy, wika at mga bayad na subscription.',
    checked: 'Ang araw na huli mong sinuri ang account. Ulitin kada tatlong buwan.',
    lines:
      'Para magdagdag ng channel, mag-type sa susunod na bakanteng row. Lalabas ang mga pangalang ito sa listahan ng ibang sheet.',
    figures: {
      used: 'Mga account na may markang “Atin, ginagamit”.',
      main: 'Ang unang naka-check sa “Pangunahing bentahan”.',
      'set-up': 'Ang average ng lahat ng channel.',
      strongest:
        'Ang pinakamalaking bahagi ng ad budget na napupunta sa isang channel. Dapat makabenta ka pa rin kahit magbago ng patakaran ang isang network: ikalat sa ilang channel, klase ng content at campaign.',
      open: 'Mga channel na may nakasulat sa column na “Paalala”.',
    },
    bands: {
      glance:
        'Mga pagkakamaling dapat mahuli: account na walang strategy, goal na hindi kayang tulungan ng channel, at channel na pinili dahil “nandoon ang lahat”. Magsimula sa sarili mong mga goal at sa gusto at kailangan ng mga customer mo. Isa lang sa mga tool ang social media: kung kaunti ang pera at bihirang produkto ang hinahanap ng tao, baka mas malaki ang balik ng search ads. Kung may mga customer na mahilig magkuwento tungkol sa iyo, kahit kaunti, social media ang pinakamagandang lugar para sila ang magbenta para sa iyo.',
      content: 'Ano ang pino-post mo, gaano kadalas at kailan. Ginagamit ng Calendar ang mga pangalang ito.',
      fit: 'Tatlong tanong bago maglagay ng pera sa channel. Sa LinkedIn, halimbawa, marami ang nagbebenta o naghahanap lang ng trabaho: mas kaunti ang magagamit mo kaysa sa inaakala. Kung walang bihasa sa network sa team mo, kumuha ng consultant at ibigay ang mga goal, persona at sheet na ito.',
      account: 'Listahan ng lahat ng page at account mo, para walang makalimutan.',
      'set-up': 'I-check ang tapos na. Isang beses kailangan ng bawat account ang pitong hakbang na ito.',
    },
  },
  demo: {
    instagram: {
      purpose: 'Pangunahing channel ng ads at benta: makikita ang mga kandila at ang sabi ng mga customer.',
      types: 'Litrato, maikling video, stories, review ng customer',
      times: 'Mar at Huw 7–9 PM, Lin 10 AM',
      criterion: 'Nagreregalo at nakatira kung saan tatlong araw ang delivery',
      access: 'Maria, Liza',
    },
    facebook: {
      purpose: 'Pangalawang bentahan, kahit walang website: tahanan ng mga suki, at dito kami sumasagot.',
      types: 'Promo, balita sa workshop, events',
      times: 'Miy 12–1 PM, Biy 6 PM',
      criterion: 'Nakatira hanggang 50 km mula sa workshop',
      access: 'Maria, Liza',
    },
    website: {
      purpose: 'Dito bumabagsak at bumibili ang mga galing sa social media.',
      types: 'Product pages, gift guide, blog',
      access: 'Maria, Jose',
    },
    newsletter: {
      purpose: 'Nagbabalik ng mga customer: bagong amoy, regalo sa tamang oras, promo sa suki.',
      types: 'Isang sulat kada linggo na may isang ideya',
      times: 'Huw 5 PM',
      access: 'Maria, Liza',
    },
    tiktok: {
      purpose: 'Ipinapakita kung paano ginagawa ang kandila, para mas makilala kami.',
      types: 'Maikling video mula sa workshop',
      times: 'Araw-araw pagkatapos ng 8 PM',
      criterion: 'Nasa edad na bumibili ng kandila',
      access: 'Jose',
    },
    pinterest: { access: 'Maria' },
  },
}
