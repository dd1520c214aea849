import type { Plural } from '../../plural'
import type { Texts } from '../en'

export const strategy: Texts['strategy'] = {
  title: 'Strategy',
  sentence:
    'Isa-isang tanong, hanggang alam mo na ang gusto mo, para kanino, at paano. Unahin ang may ★: sapat na ang mga iyon para sa isang plano.',
  columns: {
    section: 'Bahagi',
    quick: '★',
    question: 'Tanong',
    answer: 'Sagot mo',
    tip: 'Bakit ito itinatanong, o sagot ng iba',
    state: 'Lagay',
    agreed: 'Kasunduan',
    key: 'Key',
    part: 'Numero ng bahagi',
    people: 'Mga tao',
  },
  figures: {
    of: 'sa',
    answered: 'Nasagot',
    answeredNote: 'na tanong; puwedeng mamaya ang iba',
    quick: 'Mabilis na simula ★',
    quickNote: 'unahin ang mga ito, at may plano ka na',
    margin: 'Margin',
    marginNote: 'ilagay ang puhunan at presyo sa bahagi 7',
    markup: 'Markup',
    ceiling: 'Pang-marketing, kada buwan',
    ceilingNote: 'bahagi ng tubo, bahagi 7',
  },
  states: { open: 'wala pa' },
  notes: {
    why: 'Bakit isusulat? 1. Tinutulungan ka ng strategy na magsimula, magtayo at lumago, at ipinapaalam nito sa mundo na nandito ka. 2. Mapa mo ito: kapag alam mo na ang layo (mga goal), alam mo kung gaano karaming gasolina (budget) at sinong drivers (mga tao) ang kailangan. 3. Libre ang karamihan ng platform: puwedeng makita ang maliit na shop gaya ng malaki, kaya iplano rin ang mga 0 ang gastos. 4. Nagbibigay ito ng malinaw na tanaw at inaalis ang alinlangan.\n\nSa sampung shop, walo ang nawawala dahil walang social media plan, at isa sa pitong karaniwang dahilan ng pagbagsak ng online shop ang kawalan ng marketing plan. 76% ang bumibili ng nakita nila sa social feed, 64% ang nakakahanap ng bagong produkto sa Instagram.\n\nHigit pa sa benta ang habol mo: isang channel na mahusay magbenta, at pangalang tumatagal.',
    quick:
      'Kulang sa oras? Sagutin lang ang sampung tanong na may bituin. Kahit simpleng plano, lamang ka na sa karamihan ng shop. Maglagay o mag-alis ng bituin ayon sa gusto mo.',
    question:
      'Sumagot sa kahit anong pagkakasunod-sunod. Baguhin ang tanong, burahin ang hindi bagay sa shop mo, magdagdag ng sarili mong tanong sa ibaba. Natitiklop ang bahagi gamit ang sign sa kaliwang gilid. May sariling sheet ang mga persona, kakumpitensiya, goal at channel: isang pangungusap lang ang kailangan dito. Kapag kilala mo ang market, mas madaling pumili ng channel, itutok ang ads at discount, at ayusin ang mga produkto; makikita sa LinkedIn ang trabaho ng buyers ng kakumpitensiya.',
    answer:
      'Sapat na ang isa o dalawang pangungusap: dapat magkasya ang buong strategy sa sheet na ito. Isang beses mo lang isusulat, ginagamit ng ibang sheet: nagiging listahang “Sino” ang mga pangalan, at mula sa presyo at benta nakukuha ang puwede mong gastusin.',
    tip: 'Bakit mahalaga ang tanong, o ano ang isasagot ng ibang shop. Puwede mo ring isulat dito ang sarili mong tala.',
    state: 'Kinukuwenta: alin ang wala pang sagot, at ilan na ang nasagot sa bawat bahagi.',
    agreed:
      'Ang araw na napag-usapan ninyo ito ng mga taong kasangkot. Sa mga role: pareho ninyong alam kung sino ang gumagawa ng ano.',
    margin:
      'Kinukuwenta mula sa bahagi 7. Margin: ang natitira sa presyo matapos ang lahat ng gastos. Markup: ang parehong tubo bilang bahagi ng gastos.',
    ceiling:
      'Kinukuwenta mula sa bahagi 7: tubo kada benta × benta kada buwan × bahaging ibinabalik mo sa negosyo. Huwag lumampas dito sa budget.',
  },
  parts: {
    start: {
      title: '1. Sampung tanong na panimula',
      why: 'Kapag malinaw ang sagot dito, mas madali ang bawat susunod na desisyon.',
    },
    company: {
      title: '2. Ang shop mo',
      why: 'Mga totoong detalye. Magandang modelo ang company pages sa LinkedIn.',
    },
    mission: {
      title: '3. Misyon',
      why: 'Gawing malaki, gawing kapana-panabik, pero gawing totoo. Mananatili ang kapareho mo ng pinahahalagahan.',
    },
    people: {
      title: '4. Mga tao at role',
      why: 'Pangalan lang, may kuwit kung marami. Mag-isa ka? Ilagay ang pangalan mo sa bawat role.',
    },
    audience: {
      title: '5. Target market',
      why: 'Hindi audience ang “lahat”. Mas tipid at mas bumibili ang makitid. Mga larawan nila: sheet na Mga persona.',
    },
    product: { title: '6. Produkto', why: 'Tingnan ang mahusay na gawa ng kakumpitensiya, at higitan ito.' },
    price: {
      title: '7. Presyo at margin',
      why: 'Kung hindi mo maipaliwanag ang presyo mo, walang makakaintindi nito.',
    },
    distribution: {
      title: '8. Saan ka nagbebenta at nagpapakilala',
      why: 'Sa social media at sariling website lang muna; ibang plano ang e-mail at marketplace.',
    },
    journey: {
      title: '9. Ang dinaraanan ng customer',
      why: 'Bumili minsan sa sarili mo, gamit ang phone. Alam mo ba ang nangyayari sa bawat hakbang?',
    },
    channels: {
      title: '10. Para saan ang mga channel',
      why: 'I-rank ang mga ito sa sheet na Mga channel: sa pinakamahalaga ang pinakamalaking pera.',
    },
    rules: {
      title: '11. Para tumibay ang plano',
      why: 'Tool sa toolbox mo ang social media, hindi obligasyon sa listahan.',
    },
    own: {
      title: '12. Sarili mong mga tanong',
      why: 'Isulat sa ibaba ang shop mo lang ang kailangang sumagot.',
    },
  },
  questions: {
    who: {
      ask: 'Sino kayo: ano ang layunin, misyon at team ninyo?',
      tip: 'Isang pangungusap na kayang ulitin ng kaibigan.',
      answer: 'Tatlong taong gumagawa ng kandila gamit ang kamay, para parang bakasyon ang ordinaryong gabi.',
    },
    audience: {
      ask: 'Sino ang bumibili sa iyo, at ano ang nagtutulak sa kanila?',
      tip: 'Isipin ang huling sampung buyer, hindi ang lahat.',
      answer:
        'Mga babae at lalaking 28–45 na maingat pumili ng regalo, o gustong huminga pagkatapos ng trabaho.',
    },
    offer: {
      ask: 'Ano ang binebenta mo, at ano ang halaga nito sa iyo, sa market, sa gagamit?',
      tip: 'Halimbawa: patas na kita sa amin, lokal na pagpipilian sa market, tahimik na oras sa gagamit.',
    },
    why: {
      ask: 'Bakit kayo nandito: ano ang nababago sa buhay ng customer?',
      tip: 'Ano ang hahanapin nila kung magsara ka bukas?',
      answer: 'May regalo silang laging tama, at kalahating oras na walang screen.',
    },
    market: {
      ask: 'Saan ka nagbebenta: anong market, anong niche?',
      tip: 'Mas maliit ang niche, mas madaling manguna.',
      answer: 'Gawang-kamay na kandilang beeswax, online sa Pilipinas, at simula ngayong taon sa Germany.',
    },
    rivals: {
      ask: 'Sino ang nangunguna sa market, sino ang nasa gilid; ano ang lakas at hina nila?',
      tip: 'Nasa sheet na Mga kakumpitensiya at SWOT ang detalye.',
      answer:
        'Nangunguna ang Wickery: mura, mabilis, pero paraffin. Maganda pero malamig ang Noctua Home. Mabagal sumagot ang Glow Barn.',
    },
    better: {
      ask: 'Bakit mas mahusay kayo: ano ang hindi kayang ibigay ng iba?',
      tip: 'Hindi lamang ang mabilis na delivery kung mabilis ang lahat.',
      answer:
        'Wax mula sa beekeeper na labindalawang kilometro lang ang layo: nakasulat ang pugad sa bawat kahon.',
    },
    limits: {
      ask: 'Ano ang hangganan mo: magkano ang pera, ilan ang kamay?',
      tip: 'Kinukuwenta ang pera sa bahagi 7; hinahati ito sa sheet na Budget.',
      answer: 'Ang halaga sa bahagi 7 kada buwan, at 14 na oras kada linggo para sa aming tatlo.',
    },
    milestones: {
      ask: 'Ano ang mga milestone ng tagumpay mo?',
      tip: 'Dalawa o tatlo, may numero at petsa. Detalye: sheet na Mga goal.',
      answer: '25% na dagdag sa online na benta, 4,000 followers sa Instagram, 70 order sa isang buwan.',
    },
    actions: {
      ask: 'Ano mismo ang kailangan mong gawin para makarating doon?',
      tip: 'Kilos, hindi hiling. Ang malalaki, sa sheet na Roadmap.',
      answer:
        'Instagram account sa German, limang post kada linggo, isang giveaway, ads para sa gift box mula Oktubre.',
    },
    name: {
      ask: 'Ano ang pangalan ng shop mo?',
      tip: 'Kung paano ito isulat ng customer. Ginagamit ito ng ibang sheet.',
    },
    place: {
      ask: 'Nasaan ang headquarters mo?',
      tip: 'Sapat na ang bayan. Puwede ang mesa sa kusina.',
      answer: 'Sa dating panaderya sa Tagaytay, dalawang oras mula sa Maynila.',
    },
    founded: {
      ask: 'Kailan itinatag, at sino ang founder?',
      tip: 'Nakakapagbigay-tiwala ang mukha at taon.',
      answer: 'Marso 2021, ni Maria, pagkatapos ng una niyang Christmas bazaar.',
    },
    history: {
      ask: 'Ano ang pinakamahalagang milestone hanggang ngayon?',
      tip: 'Unang order, unang puwesto, unang 1,000 followers, unang order mula sa ibang bansa.',
      answer:
        '2021 unang bazaar · 2022 online shop · 2024 sumali si Jose · noong isang taon 850 order, may galing Germany.',
    },
    capacity: {
      ask: 'Ano ang kaya mong gawin, at gaano karami?',
      tip: 'Huwag i-advertise ang higit sa kaya mong gawin.',
      answer:
        'Hanggang 60 kandila kada araw, 250 kada linggo na may balot; 450 sa Disyembre, may dalawang katulong.',
    },
    story: {
      ask: 'Ano ang kuwento mo: paano ka nagsimulang magbenta online?',
      tip: 'Mag-isa at walang pagawaan? Ito na ang profile ng negosyo mo.',
      answer:
        'Noong lockdown gumawa si Maria ng kandila para sa mga kaibigan; isang litrato, dalawampung order.',
    },
    business: {
      ask: 'Anong negosyo mo ngayon?',
      tip: 'Hindi lang ang bagay: ano talaga ang binabayaran ng tao.',
      answer: 'Maliliit na regalo at tahimik na gabi. Kandila ang daan papasok sa bahay.',
    },
    destination: {
      ask: 'Ano ang huling destinasyon mo?',
      tip: 'Nasaan ka kung maging maayos ang lahat?',
      answer: 'Unang pangalang naiisip kapag magreregalo ng kandila, dito at sa Germany.',
    },
    impact: {
      ask: 'Ano ang magagawa ng vision mo para sa customers?',
      tip: 'Ilarawan ang isang araw nila, pagkatapos.',
      answer: 'Limang minuto lang, may regalo na, at hindi kailanman mali.',
    },
    change: {
      ask: 'Paano nito babaguhin ang shop mo?',
      tip: 'Mas maraming tao? Ibang lugar? Ikalawang produkto?',
    },
    mission: {
      ask: 'Ang misyon mo sa isang pangungusap?',
      tip: '“Computer sa bawat mesa at sa bawat tahanan.” “Oportunidad para sa bawat manggagawa sa mundo.”',
      answer: 'Isang tahimik na oras sa bawat tahanan.',
    },
    boss: { ask: 'Sino ang boss?', tip: 'Ang may huling salita kapag kulang ang oras o pera.' },
    copy: { ask: 'Sino ang nagsusulat ng mga text?', tip: 'Isang kamay, isang boses.' },
    creative: {
      ask: 'Sino ang gumagawa ng litrato, video at graphics?',
      tip: 'Isang hapon kada buwan, sapat sa apat na linggo.',
    },
    ads: { ask: 'Sino ang humahawak ng ad campaigns?', tip: 'Ang tumitingin din sa budget.' },
    publishing: {
      ask: 'Sino ang nagpo-post at nagpapakalat ng content?',
      tip: 'Pag-usapan kung sino ang papalit tuwing bakasyon.',
    },
    influencers: {
      ask: 'Sino ang kausap ng mga creator?',
      tip: 'Contact at kasunduan: sheet na Mga partner.',
    },
    replies: {
      ask: 'Sino ang sumasagot sa komento at direct messages?',
      tip: 'Sabihin din kung gaano kabilis: halimbawa, sa araw ding iyon.',
      answer: 'Liza, Maria',
    },
    buyers: {
      ask: 'Sino talaga ang bumibili, at sino ang hindi?',
      tip: 'Edad, pamilya, kita, dahilan. Tingnan din ang audience ng kakumpitensiya.',
      answer:
        'Apat sa lima ay babaeng 28–45, may trabaho, kapos sa oras. Hindi: naghahanap ng sale, maramihan.',
    },
    region: {
      ask: 'Saan nakatira ang pinakamahusay mong buyer?',
      tip: 'Makikita sa Google Analytics, at sa audience report ng bawat platform.',
      answer: 'Dalawang-katlo sa Metro Manila, ang iba sa malalaking lungsod.',
    },
    nearby: {
      ask: 'Anong kahawig na lugar ang susunod mong idadagdag?',
      tip: 'Magsimula sa lugar na kilala mo, saka magdagdag ng kahawig.',
      answer: 'Timog ng Germany: may 31 order mula roon nang walang ads.',
    },
    language: {
      ask: 'Anong wika ang mas gusto nila?',
      tip: 'Bumibili sila sa wikang pinapanaginipan nila.',
      answer:
        'Dito Filipino at English; German ang sulat ng mga German, dalawa sa tatlo ang marunong ng English.',
    },
    holidays: {
      ask: 'Anong lokal na holiday o okasyon ang nagpapabili sa kanila?',
      tip: 'Ilagay sa sheet na Mahahalagang petsa: ipapaalala ng calendar.',
      answer:
        'Pasko, Mother’s Day, Black Friday; sa Germany ang St. Nicholas Day at unang Linggo ng Adbiyento.',
    },
    occupation: {
      ask: 'Ano ang hanapbuhay ng mga indibidwal mong customer?',
      tip: 'Bilang din ang pinag-aralan, kung wala silang trabaho ngayon.',
      answer: 'Mga guro, nurse, empleyado sa opisina; marami ang work from home nang dalawang araw.',
    },
    niche: {
      ask: 'Kung negosyo ang customer: anong industriya, at nasaan?',
      tip: 'Kasing-tiyak ng “chain ng botika”, “travel agency”, “gumagawa ng gulong”, kasama ang bayan.',
    },
    businessGoals: {
      ask: 'Anong business goals ang habol nila?',
      tip: 'Gusto ng hotel na maalala ito: tulong ang sariling amoy.',
    },
    product: {
      ask: 'Produkto mo sa dalawang pangungusap: ano ito, ano ang pinaninindigan?',
      tip: 'Gamitin ang salita ng buyers mo.',
      answer: 'Kandilang purong beeswax na amoy-hardin. Dahan-dahang ginawa, dahan-dahang nasusunog.',
    },
    feeling: {
      ask: 'Ano ang gusto nilang maramdaman, at paano ito naibibigay ng produkto?',
      tip: 'Proud, panatag, inaalagaan, matalino …',
      answer: 'Panatag at parang spoiled: mainit na liwanag, banayad na amoy, kahong itinatabi.',
    },
    materials: {
      ask: 'Sa ano ito gawa?',
      tip: 'Sabihin kung saan galing: pang-post na iyon.',
      answer: 'Beeswax, bulak na mitsa, essential oils; basong mula sa lumang bote.',
    },
    proof: {
      ask: 'Paano mapapatunayan ang kalidad nito?',
      tip: 'Test, garantiya, label, 200 review.',
      answer: '48 oras na sindi sa isang video; 4.8 stars mula sa 312 review; balik-pera sa loob ng 30 araw.',
    },
    unique: {
      ask: 'Natatangi ba ito?',
      tip: 'Kung hindi ang bagay, baka ang amoy, kahon o kuwento.',
      answer: 'Oo: dito lang may igos at pulot, at may numero ng pugad ang bawat kahon.',
    },
    handmade: {
      ask: 'Gawang-bahay ba ito, at saan ginawa?',
      tip: 'Ipakita ang mga kamay: sa tao bumibili ang tao.',
      answer: 'Oo, gawang-kamay, sa pagawaan namin. Puwedeng manood tuwing Biyernes.',
    },
    pricing: {
      ask: 'Paano mo ipinaliliwanag ang presyo sa sarili mo?',
      tip: 'Nang tapat. Saka gamitin ang parehong salita sa customer.',
      answer: 'Tatlong beses ang mahal ng beeswax sa paraffin at doble ang tagal. Gawa ng kamay ang iba pa.',
    },
    cost: { ask: 'Magkano ang puhunan sa isang piraso?', tip: 'Materyales, balot at paggawa.' },
    price: { ask: 'Magkano mo ito ibinebenta?', tip: 'Walang VAT, kung naniningil ka nito.' },
    fees: {
      ask: 'Magkano ang binabayaran mo kada benta sa bayad at shipping?',
      tip: 'Iyong hindi binabayaran ng customer lang.',
    },
    sales: { ask: 'Ilan ang nabebenta mo sa isang buwan?', tip: 'Average ng huling labindalawang buwan.' },
    reinvest: {
      ask: 'Anong bahagi ng margin ang ibabalik mo sa negosyo?',
      tip: 'Mula 20% hanggang 80%; mas malaki habang lumalago. Ito ang limitasyon ng budget mo.',
    },
    affordable: {
      ask: 'Kaya ba ng buyers mo ang presyong ito?',
      tip: 'Magkano ang ibinabayad nila sa bulaklak?',
      answer: 'Bilang regalo, madali; para sa sarili, may maliit na kandila.',
    },
    often: {
      ask: 'Gaano kadalas sila makakabili sa iyo?',
      tip: 'Dito mo malalaman kung gaano kadalas magpaalala.',
      answer: 'Tatlong beses kada taon: birthday, Mother’s Day, Pasko.',
    },
    selling: {
      ask: 'Nagbebenta ka ba sa website mo, offline, online o pareho?',
      tip: 'Sabihin kung anong bahagi ang galing saan.',
      answer: 'Sa website namin (85%), at sa apat na Christmas bazaar.',
    },
    networks: {
      ask: 'Anong social networks ang gagamitin mo?',
      tip: 'Sa bilyon: Instagram 2, Facebook 2.9, TikTok 1. Unahin kung nasaan ang buyers; sapat na ang dalawa.',
      answer: 'Instagram muna, saka Facebook; TikTok bilang subok hanggang kalagitnaan ng taon.',
    },
    blog: {
      ask: 'May blog ka ba?',
      tip: 'Isang magandang article, sampung post na.',
      answer: 'Oo, isang article kada buwan tungkol sa bubuyog, amoy at regalo.',
    },
    referral: {
      ask: 'May affiliate o referral program ka ba?',
      tip: 'Halimbawa: 10% sa magdadala ng kaibigan.',
    },
    creators: {
      ask: 'Makikipagtulungan ka ba sa mga creator?',
      tip: 'Sa maliliit, na nasa lugar na pinadadalhan mo ang followers.',
      answer: 'Oo, dalawang maliit na German creator; kandila at kaunting bayad.',
    },
    campaigns: {
      ask: 'Magpapatakbo ka ba ng paid campaigns?',
      tip: 'Para lang sa nabebenta na kahit wala ang mga ito.',
      answer: 'Oo: buong taon para sa gift box, doble sa Nobyembre at Disyembre.',
    },
    formats: {
      ask: 'Anong formats ang gagamitin mo sa promo?',
      tip: 'Reels, stories, litrato, live, giveaway, voucher …',
      answer:
        'Maiikling video mula sa pagawaan, litrato ng kahon, stories na may poll, dalawang giveaway kada taon.',
    },
    comes: {
      ask: 'Saan galing ang customer mo?',
      tip: 'Kita ang daan ng bisita sa tool na may analytics. Dala ng links sa calendar ang campaign nila.',
      answer: 'Pito sa sampu mula sa Instagram, dalawa sa search, isa sa rekomendasyon.',
    },
    first: {
      ask: 'Ano ang una nilang nakikita?',
      tip: 'Tingnan ang page na iyon sa phone, na parang hindi mo kilala.',
      answer: 'Ang page ng amoy na nasa post, may presyo, tagal ng sindi at reviews.',
    },
    question: {
      ask: 'Ano ang ginagawa nila kung may tanong?',
      tip: 'Tanong na walang sagot, order na nawala.',
      answer: 'Message sa Instagram o Messenger; sagot sa loob ng dalawang oras, hanggang 8 p.m.',
    },
    order: {
      ask: 'Paano sila umoorder?',
      tip: 'Bilangin ang mga tap.',
      answer: 'Sa shop, apat na hakbang, walang account.',
    },
    pay: {
      ask: 'Paano sila nagbabayad?',
      tip: 'Ialok ang nakasanayan sa lugar nila.',
      answer: 'GCash, card o cash on delivery; sa Germany, PayPal din.',
    },
    accept: {
      ask: 'Paano mo tinatanggap ang order?',
      tip: 'Sino ang unang nakakakita ng bagong order, at saan?',
      answer: 'Nagpapadala agad ng confirmation ang shop; alas-nuwebe, pini-print ni Liza ang listahan.',
    },
    speed: {
      ask: 'Gaano kabilis mo inaasikaso ang order?',
      tip: 'Mangako ng isang araw na higit sa kailangan mo.',
      answer: 'Madalas sa araw ding iyon; dalawang working day ang pangako, tatlo bago mag-Pasko.',
    },
    status: {
      ask: 'Paano nila nakikita ang status ng order?',
      tip: 'Limang minuto ang kain ng bawat “Nasaan na ang parcel ko?”',
      answer: 'E-mail sa bawat hakbang, may link.',
    },
    shipping: {
      ask: 'Paano mo ipinapadala ang produkto?',
      tip: 'Display window mo ang parcel: pang-litrato ba?',
      answer: 'Sa courier, kahong walang plastic; libre mula tatlong kandila.',
    },
    tracking: {
      ask: 'Paano mo tina-track ang delivery?',
      tip: 'Mauna kang makaalam kung late ang parcel.',
      answer: 'Sa portal ng courier; tinitingnan ni Liza tuwing Lunes at Huwebes.',
    },
    feedback: {
      ask: 'Paano ka kukuha ng feedback sa produkto?',
      tip: 'Sinasagot ang isang tanong, hindi ang sampu.',
      answer: 'E-mail pagkaraan ng dalawang linggo: “Kumusta ang sindi?”',
    },
    reviews: {
      ask: 'Paano maibabahagi ng customers ang magandang review?',
      tip: 'Card na may QR code sa kahon; i-share ang litrato nila sa stories.',
    },
    returns: {
      ask: 'Paano nila ibinabalik ang produkto?',
      tip: 'Madaling magsauli, madaling bumili.',
      answer: 'Sa loob ng 30 araw, gamit ang label mula sa website.',
    },
    refunds: {
      ask: 'Ano ang proseso mo sa refund?',
      tip: 'Sabihin na bago pa may magtanong.',
      answer: 'Balik sa tatlong araw; kung nabasag sa daan, bago agad.',
    },
    website: {
      ask: 'Para saan ang website mo?',
      tip: 'Halimbawa: dito bumababa ang mga galing social media para bumili.',
      answer: 'Para magbenta: makita agad ng galing sa post ang kandilang iyon.',
    },
    profiles: {
      ask: 'Para saan ang bawat social profile mo?',
      tip: 'Walang silbi, walang profile. Tig-isang linya; ang iba sa sheet na Mga channel.',
      answer: 'Instagram ang nagbebenta at may reviews; Facebook para sa suki; TikTok para sa bagong tao.',
    },
    main: {
      ask: 'Ano ang pangunahing sales channel mo?',
      tip: 'Isa lang ang puwede.',
      answer: 'Instagram, at ang website ang kaha.',
    },
    support: {
      ask: 'Ginagamit mo ba ang social networks para sa support?',
      tip: 'Kung oo, sabihin kung anong oras ka sumasagot.',
      answer: 'Oo, messages sa Instagram at Facebook, 9 a.m. hanggang 8 p.m.',
    },
    edge: {
      ask: 'Ano ang natatangi sa iyo na naaalala ng tao?',
      tip: 'AliExpress: napakamura. Amazon: delivery. eBay: auction.',
      answer: 'Ang kandilang may pangalan ng beekeeper.',
    },
    planB: {
      ask: 'Ano ang plan B kung pumalya ang pangunahing channel o supplier?',
      tip: 'Huwag umasa sa isang channel: paghaluin ang networks, uri ng content at campaign.',
      answer: '600 e-mail address, buhay na Facebook; nangako ng wax ang ikalawang beekeeper.',
    },
    fit: {
      ask: 'Tama ba talaga sa iyo ang social media?',
      tip: 'Maliit na budget, bihirang produkto, may naghahanap? Search ads. May fans na nagkukuwento? Social media.',
      answer: 'Oo: ipinapakita at iniregalo ang kandila, at linggo-linggo kaming tina-tag ng mga suki.',
    },
    clean: {
      ask: 'Kung magsisimula muli, aling account ang bubuksan mo ulit?',
      tip: 'Magsimula sa goals mo at gusto ng customers, hindi sa basta na lang tumubo.',
    },
    sentence: {
      ask: 'Strategy mo sa isang pangungusap: para kanino, ano, saan, bakit?',
      tip: 'Hindi strategy ang “benta gamit ang YouTube”. Pagtagpuin ang kaibahan mo at lakas ng platform.',
      answer:
        'Sa mahilig magregalo, ipinapakita namin sa maiikling video ang paggawa, hanggang regalo ay Mellis na.',
    },
    lack: {
      ask: 'Ano ang kulang sa iyo, at sino ang makakatulong?',
      tip: 'Mas matagal kung bihira ang niche o kulang sa karanasan. Magandang brief ang sheet na ito sa consultant.',
      answer: 'Natural na German: may translator na bumabasa ng bawat text.',
    },
    agile: {
      ask: 'Kailan mo muling titingnan ang planong ito?',
      tip: 'Noong 2020 nagbago ang mga plano sa isang linggo. Magbago nang walang takot, pero balanse; mag-isip muna.',
      answer: 'Unang Lunes ng buwan, at agad kapag may malaking nangyari.',
    },
  },
  panel: {
    empty:
      'Ang strategy ay ilang magagandang tanong: sino ang bumibili sa iyo, bakit sa iyo, sa anong presyo, at sino ang gagawa ng ano. May tip at halimbawa ang bawat isa.',
    emptyQuick: 'Sampu lang, may plano ka na. Puwedeng mamaya ang iba.',
    home: 'Ang strategy mo, isa-isang tanong',
    intro: 'Laktawan ang hindi mo pa alam at bumalik kahit kailan. Nase-save ang lahat habang nagsusulat ka.',
    answered: 'Nasagot: {done} sa {all}',
    of: '{done} sa {all}',
    beginQuick: 'Sagutin ang mga tanong na ★',
    goOn: 'Ituloy kung saan ka huminto',
    goOpen: 'Sagutin ang wala pa',
    all: 'Lahat ng bahagi',
    untitled: 'Iba pang tanong',
    none: 'Wala pang tanong dito. Isulat ang mga ito sa sheet sa ilalim ng pamagat na ito, at itatanong din dito.',
    open: 'Wala pang sagot',
    next: 'Susunod: {section}',
    take: 'Magsimula sa halimbawang ito',
    forExample: 'Halimbawa: {value}',
    agree: 'Napagkasunduan namin ngayon',
    agreeHelp: 'Basahin ito kasama ang mga taong sangkot. Itatala sa sheet ang petsa.',
    agreedOn: 'Napagkasunduan noong {day}.',
    people: {
      agree: 'Napag-usapan at napagkasunduan',
      agreed: 'Napagkasunduan noong {day}',
      hats: { one: '{name}: {count} role', other: '{name}: {count} role' } as Plural,
    },
    price: {
      title: 'Magkano ang natitira sa presyo mo?',
      result: 'Ang natitira',
      missing: 'Ilagay ang puhunan sa bawat piraso at kung magkano mo ito ibinebenta.',
      profit: '{profit} sa bawat piraso, bawas na ang lahat ng gastos.',
      margin: 'Margin: {margin} ng presyo. Markup: {markup} sa gastos.',
      monthly: {
        one: 'Sa {count} benta kada buwan, {monthly} iyon.',
        other: 'Sa {count} benta kada buwan, {monthly} iyon.',
      } as Plural,
      ceiling: '{share} nito ang ibabalik sa negosyo: hanggang {ceiling} kada buwan para sa marketing.',
      loss: 'Sa presyong ito, lugi ka ng {loss} sa bawat piraso. Dapat higit ito sa {costs}.',
      nothing: 'Sa presyong ito, walang natitira. Dapat higit ito sa {costs}.',
      wanted: 'Paano kung … % ang margin?',
      wantedWrong: 'Maglagay ng margin na 0 hanggang 99, halimbawa 40.',
      needed: 'Magiging {price} ang presyo.',
      take: 'Gawing {price} ang presyo',
    },
    journey: {
      gaps: {
        one: '{count} sa {all} hakbang ang wala pang sagot. Diyan nawawala ang mga customer.',
        other: '{count} sa {all} hakbang ang wala pang sagot. Diyan nawawala ang mga customer.',
      } as Plural,
      whole: 'Alam mo ang nangyayari sa bawat hakbang.',
    },
    finish: {
      title: 'May plano ka na',
      almost: 'Kaunti na lang, plano na',
      open: {
        one: '{count} tanong na ★ ang wala pang sagot:',
        other: '{count} tanong na ★ ang wala pang sagot:',
      } as Plural,
      usable: 'Nasagot na ang mga tanong na ★: makapagsisimula ka na. Lalong lilinaw ang plano sa iba pa.',
      next: 'Ang susunod, sa menu na “Gumawa”',
      goals: 'Lagyan ng numero at petsa ang mga milestone.',
      channels: 'I-rank ang mga network, at sabihin kung para saan ang bawat isa.',
      budget: 'Hatiin ang kaya mong gastusin.',
      roadmap: 'Ilagay sa timeline ang malalaking gawain.',
      calendar: 'Planuhin ang mga post sa unang dalawang linggo.',
      deeper: 'Palalimin pa',
    },
  },
}
