import type { Texts } from '../en'

export const swot: Texts['swot'] = {
  title: 'SWOT',
  sentence:
    'Ikaw sa tabi ng tatlong malapit na kakumpitensiya: ano ang sasandigan mo, at saan sila nag-iiwan ng puwang.',
  columns: {
    who: 'Sino',
    strengths: 'Lakas',
    weaknesses: 'Kahinaan',
    opportunities: 'Oportunidad',
    threats: 'Banta',
    social: 'Paano sila makipag-usap sa customer',
    overlap: 'Parehong audience',
    follows: 'Ano ang susunod',
    names: 'Mga pangalang mapipili',
  },
  prompts: {
    who: 'Ikaw muna, saka tatlong iba',
    strengths: 'Ano ang pinakamahusay mong gawin?',
    weaknesses: 'Ano ang gusto mong palakasin?',
    opportunities: 'Ano ang gusto ng industriya na kaya mong ibigay?',
    threats: 'Ano ang puwedeng magpabagsak at pumigil sa iyo?',
    social: 'Sa social media: tono, bilis, reklamo',
    overlap: 'Bahagi ng kanila',
    follows: 'Ideya para sa roadmap',
  },
  notes: {
    how: 'Paano gawin: maglaan ng isang oras. Sumulat ng tatlo hanggang limang maiikling linya sa bawat kahon, sa iyo muna, saka sa tatlong malapit na kakumpitensiya, na parang ikaw sila. Saka basahin nang pahalang: saan sila mahina at malakas ka? Doon ang pagkakataon mo. Balikan nang dalawang beses kada taon.',
    who: 'Panatilihing maliit: ang shop mo at tatlong malapit na kakumpitensiya. Pumili sa mga pangalang nasa sheet na Mga kakumpitensiya. Sino ang kukunin? Hanapin ang produkto mo na parang buyer, tingnan kung sino ang inirerekomenda sa tabi mo, o subukan ang tool na naghahanap ng kakumpitensiya. Gusto ng higit pa? Magdagdag ng row.',
    strengths:
      'Ano ang pinakamahusay mong gawin? Produkto, presyo, tao, lugar, followers. Sa kakumpitensiya: saan sila pinakamahusay?',
    weaknesses:
      'Ano ang gusto mong palakasin? Puwedeng maging pinakamalakas mong argumento ang kahinaan ng kakumpitensiya.',
    opportunities:
      'Ano ang gusto ng industriya na kaya mong ibigay? Trends, bagong market, okasyon, bagong platform.',
    threats:
      'Ano ang puwedeng magpabagsak at pumigil sa paglago mo? Presyo, supplier, patakaran, platform na nagbabago.',
    social:
      'Basahin ang posts at sagot nila sa loob ng isang linggo: gaano kabilis sumagot, nagtatanong ba, ano ang ginagawa sa reklamo? Paano sila nagpapakilala? Hayaang hubugin nito ang boses mo, nang hindi kinokopya.',
    overlap:
      'Gaano kalaki ang parehong audience ninyo? Tingnan ang dalawampung nagkokomento sa kanila: ilan ang bibili sa iyo? Namamarkahan mula 50%.',
    follows:
      'Isang bagay na gagawin dahil sa row na ito. Kung sulit, ilagay sa sheet na Mga ideya o Roadmap.',
  },
  demo: {
    shop: {
      strengths: '• Lokal na beeswax\n• 48 oras na liwanag\n• 4.8 stars\n• May mukha sa likod ng brand',
      weaknesses: '• 60 kandila lang kada araw\n• Kaunting German\n• Kaunting video',
      opportunities: '• Gusto ng mga German ang beeswax\n• Regalo ng kompanya\n• Balot na walang plastic',
      threats: '• Nagmamahal ang wax\n• Lahat nasa Instagram\n• Kalahati ng taon ang Pasko',
      social: 'Palakaibigan, first name ang tawag; sumasagot sa dalawang oras. Kulang sa tanong.',
      follows: 'Mag-post sa German araw-araw.',
    },
    first: {
      strengths: '• Bagong amoy buwan-buwan\n• 40 creator\n• Magandang video',
      weaknesses: '• Mabagal sumagot\n• Basag na parcel',
      opportunities: '• Subscription box\n• Supermarket',
      threats: '• Sawa na sa discount\n• Reklamo sa parcel',
      social: 'Maraming komento, kaunting sagot; ilang araw naghihintay ang reklamo.',
      follows: 'Video kung paano kami mag-empake: buo lahat pagdating.',
    },
    second: {
      strengths: '• Mababang presyo\n• Malakas sa Facebook\n• Sumasagot sa loob ng isang oras',
      weaknesses: '• Paraffin\n• Magkakamukha ang marami',
      opportunities: '• Malalaking pack para sa café\n• Regalo ng kompanya',
      threats: '• Bagong patakaran sa label\n• Lumilipat sa natural na wax',
      social: 'Palakaibigan at mabilis, madalas may coupon.',
      follows: 'Video: kandila namin sa tabi ng mura, pagkalipas ng 10 oras.',
    },
    third: {
      strengths: '• Magandang litrato\n• Nasa museum shops\n• 13,000 followers',
      weaknesses: '• Malamig ang tono\n• Halos hindi sumasagot',
      opportunities: '• Regalo sa kasal\n• Workshop',
      threats: '• Nakasalalay sa isang designer\n• Kinokopyang disenyo',
      social: 'Elegante at malayo; walang sagot ang karamihan ng komento.',
      follows: 'Papiliin ang followers ng susunod naming amoy.',
    },
  },
}
