import type { Texts } from '../en'

export const rivals: Texts['rivals'] = {
  title: 'Mga numero ng kakumpitensiya',
  sentence:
    'Isang beses sa isang buwan, bilangin ang nakikita ng lahat: sapat ang sampung minuto sa bawat isa. Magkakatabi ang pinakabagong numero.',
  us: 'Shop natin',
  settings: { channel: 'Ihambing sa' },
  columns: {
    asOf: 'Noong',
    who: 'Sino',
    growth: 'Followers mula sa simula',
    followers: 'Followers',
    likes: 'Likes kada post',
    shares: 'Shares kada post',
    comments: 'Komento kada post',
    posts: 'Posts kada linggo',
    rate: 'Engagement rate',
    source: 'Pinagkunan',
  },
  charts: { followers: 'Followers' },
  notes: {
    date: 'Ang araw na tumingin ka.',
    who: 'Kanino ang mga numero. Galing ang listahan sa sheet na “Mga kakumpitensiya.”',
    channel: 'Ang channel na pinagkunan ng numero. Isang row sa bawat channel.',
    followers: 'Ilan ang followers ng account sa kabuuan.',
    likes: 'Sapat na ang average ng huling sampung post.',
    shares: 'Ang average ng huling sampung post. Iwanang blangko kung hindi ipinapakita ng channel.',
    comments: 'Ang average ng huling sampung post, hindi kasama ang sagot ng account mismo.',
    posts: 'Ilang beses silang nagpo-post sa isang linggo.',
    rate: 'Likes, shares at komento ng karaniwang post ÷ followers. Sinasabi nito kung gaano kabuhay ang account, gaano man kalaki.',
    source: 'Saan ka tumingin, para pareho ang bilang sa susunod.',
    compared:
      'Ang channel na ihahambing. Nasa itaas ang sarili mong numero mula sa sheet na “Metrics,” sa ibaba ang pinakabago ng bawat kakumpitensiya, una ang pinakamalaki.',
    growth: 'Ilang followers ang nadagdag o nabawas mula sa unang tingin hanggang sa pinakabago.',
  },
  demo: { source: 'Public profile' },
}
