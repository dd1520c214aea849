import type { Texts } from '../en'

export const keydates: Texts['keydates'] = {
  title: 'Mahahalagang petsa',
  sentence:
    'Mga pista ng mga bumibili sa iyo at ang gagawin mo rito: promo, araw ng sale, paligsahan, sariling event.',
  columns: {
    until: 'Hanggang',
    name: 'Ano',
    kind: 'Uri',
    country: 'Bansa',
    days: 'Ilang araw pa',
    length: 'Ilang araw',
    offer: 'Gagawin natin',
    budget: 'Ad budget',
  },
  settings: {
    countries: 'Mga bansa ng bumibili sa iyo',
    year: 'Taon',
    hint: 'Idinadagdag ng menu na “Calendar” ang mga kulang na holiday.',
  },
  figures: {
    next: 'Ngayon o susunod',
    days: 'Ilang araw pa',
    soon: 'Sa loob ng 30 araw',
    budget: 'Planong ads sa taong ito',
  },
  kinds: {
    holiday: 'Holiday',
    occasion: 'Okasyon',
    sales: 'Araw ng sale',
    promotion: 'Promo',
    launch: 'Bagong produkto',
    contest: 'Paligsahan',
    event: 'Sariling event',
  },
  announced: 'Inaanunsiyo bago ang araw; puwedeng umusog nang isang araw.',
  notes: {
    date: 'Ang araw, o ang unang araw ng campaign. Magplano pabalik mula rito: dapat handa na bago nito ang mga litrato, teksto at ads.',
    until: 'Ang huling araw. Iwang blangko kung isang araw lang.',
    name: 'Anong mga lokal na pista ang ipinagdiriwang ng mga bumibili sa iyo? Ano ang nagpapabili sa kanila: pista, araw ng suweldo, tag-ulan? Idagdag din ang mga event ng negosyo mo.',
    kind: 'Nakatakda na ang mga holiday at okasyon; campaign mo ang lahat ng iba, at mapipili mo ang mga ito sa ibang sheet. Promo, Black Friday at paligsahan ang pinakamabilis na nagpapasikat sa isang account. Puwede kang magsulat ng uring wala sa listahan.',
    country: 'Kung saan ipinagdiriwang, gamit ang code: PH, DE. Kapag blangko, kahit saan.',
    days: 'Ilang araw bago magsimula, mula sa petsa sa sheet na “Simula”. 0 kung tumatakbo na ngayon; walang ipinapakita kapag tapos na.',
    length: 'Ilang araw ito, kasama ang una at huling araw.',
    channel: 'Kung saan nangyayari ang karamihan nito.',
    offer:
      'Ano ang makukuha ng tao, at ano ang dapat gawin para dito.\n\nMga ideya sa paligsahan: litrato ng produkto natin sa bahay mo · hulaan kung ilan · pangalanan ang susunod na produkto · isulat ang caption · bumoto para sa susunod na kulay · quiz · sino ang karapat-dapat sa regalo? · treasure hunt sa website · isang sorpresa bawat araw hanggang Pasko · panalo ang pinakamagandang tip.\n\nPara gisingin ang followers: poll · tanong ng linggo · live mula sa pagawaan · countdown · presyong pang-24 oras lang · litrato mula sa customer · isang oras ng sagutan.',
    budget: 'Kung magkano ang balak mong gastusin sa ads para dito. Blangko kung walang gastos.',
    person: 'Kung sino ang bahala rito.',
    notes:
      'Anumang makakatulong sa susunod na taon: ano ang gumana, ano ang naubos, isang link. Magandang basahin: nasaan ang audience mo, paano i-promote ang tindahan sa labas ng social media, paano makipagtulungan sa influencers, paano magbenta mismo sa social media.',
    countries:
      'Mga code ng bansa kung saan kayo nakatira ng mga bumibili sa iyo, may kuwit sa pagitan. Kilala: AT, BE, CA, CH, CY, DE, ES, FR, GB, GR, ID, IT, NL, PH, PL, US.',
    year: 'Ang taon na ang mga holiday ay idadagdag ng menu.',
  },
  demo: {
    mothers: 'Gift box na may card, darating sa oras',
    mothersNotes: 'Araw ng mga Ina sa Germany, ika-2 Linggo ng Mayo',
    launch: '10% off para sa newsletter readers',
    launchNotes: 'Sample card sa bawat parcel',
    giveaway: 'I-follow, i-like at i-tag ang kaibigan',
    giveawayNotes: 'Live na bunutan kinabukasan',
    workshopName: 'Workshop: gumawa ng kandila',
    workshop: 'Labindalawang puwesto, libre',
    workshopNotes: 'I-book ang lugar, kunan para sa Reels',
    birthdayName: 'Kaarawan ng tindahan natin',
    birthday: 'Thank-you code sa newsletter',
    birthdayNotes: 'Litrato ng una nating kandila',
    blackfriday: '20% off sa gift box lang',
    blackfridayNotes: 'Noong isang taon, Sabado pa lang ay ubos na',
    christmasName: 'Huling order bago mag-Pasko',
    christmas: 'Countdown sa Stories',
    christmasNotes: 'Itanong ang petsa sa courier',
  },
  messages: {
    added: {
      one: 'Nagdagdag ng {count} araw para sa {countries}, taong {year}.',
      other: 'Nagdagdag ng {count} na araw para sa {countries}, taong {year}.',
    },
    nothingToAdd: 'Narito na ang lahat ng holiday ng {countries} hanggang katapusan ng {year}.',
  },
  errors: {
    noCountry:
      'Isulat muna sa “Mahahalagang petsa” kung saang mga bansa nakatira ang mga bumibili sa iyo. Kilala ang: {known}.',
    unknownCountry: 'Hindi kilala ang mga holiday ng {unknown}. Gamitin ang mga code na ito: {known}.',
    unknownYear:
      'Hindi puwedeng taon dito ang “{value}”. Kilala ang mga holiday mula {first} hanggang {last}.',
  },
}
