import type { Lists } from './lists'

/**
 * Entries of two brands that are about the same thing. Nothing is guessed: both name it by the same word, whatever
 * its ending is. What the words mean is for people to say.
 */

/** Words of four letters and more that tell nothing about the topic; without their accents. */
const COMMON = new Set(
  [
    'about after all also always and are because been before being both cannot could down each enough even every',
    'everything from good great hardly have here into just less like long made make many more most much must nearly',
    'never nothing only other others over quite rather same shop some still such than that their them then there',
    'these they thing things this those through today under very well what when where which while will with without',
    'year years your months month week weeks days hours',
    'αλλα απο αυτα αυτο γιατι δικο εχει εχουν ηδη καθε καλα καλη καλο κατα λιγα λιγες λιγο μεσα μετα μονο ολα ολες',
    'οπως οταν ποτε πολλα πολλες πολλοι πολυ πριν στην στις στον στους τους υπαρχει υστερα χωρις ωρες μερες',
    'apres aussi autre autres avant avec avoir beaucoup bien bonne bonnes bons chez comme dans deux encore etre',
    'faire font jamais jours leur leurs mais meme mieux moins mois nous notre peut plus pour presque quand sans sont',
    'sous tout toute toutes toujours tous tres trop vers votre vous',
    'ada adalah agar akan anda atau bagi bagus baik banyak belum bisa bukan dalam dari dengan hampir hanya hari',
    'juga kali karena kami kita kurang lagi lebih mereka oleh paling pada punya saja sama sangat satu sebuah sedikit',
    'semua setiap sudah tahun tanpa tapi terlalu tidak untuk yang',
    'araw ating bago bawat dahil dito doon gaya halos hindi ilang isang iyon kami kapag kaya kaunti kaunting kung',
    'laging lahat lang loob maganda magandang mahusay marami maraming mabilis mabagal mula nang natin nila nito ngayon',
    'para pero puwede puwedeng sila tayo wala walang',
    'albo bardzo beda byly byla bylo ciagle czyli dobre dobra dobry duzo gdzie jako jest jeszcze kazda kazdy kiedy',
    'ktora ktore ktory lepiej maja malo moga mozna nasz nasza nasze nich oraz prawie przed przez przy sobie tego tylko',
    'twoj wiele wszystko wszystkie zawsze',
  ].flatMap((line) => line.split(' ')),
)

const SHORTEST = 4
const LONGEST_ENDING = 3

const plain = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l')

function wordsIn(text: string): { word: string; key: string }[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []
  return words
    .map((word) => ({ word, key: plain(word).replace(/ς$/, 'σ') }))
    .filter(({ key }) => key.length >= SHORTEST && !COMMON.has(key.replace(/σ$/, 'ς')))
}

/** Only the ends differ: videos and video, parcels and parcel. */
function isSameWord(one: string, other: string): boolean {
  let common = 0
  while (common < one.length && one[common] === other[common]) common += 1
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  return common >= Math.max(SHORTEST, shorter - 1) && longer - common <= LONGEST_ENDING
}

/** The word that both texts name, as the first writes it. */
export function sharedWord(one: string, other: string): string | undefined {
  const theirs = wordsIn(other)
  return wordsIn(one).find(({ key }) => theirs.some((word) => isSameWord(key, word.key)))?.word
}

export interface Observation {
  /** `opening`: their weak point is our strength. `gap`: the other way round. The others are on both sides. */
  kind: 'opening' | 'gap' | 'chance' | 'danger'
  ours: string
  theirs: string
  word: string
}

const SIDES = [
  ['opening', 'strengths', 'weaknesses'],
  ['gap', 'weaknesses', 'strengths'],
  ['chance', 'opportunities', 'opportunities'],
  ['danger', 'threats', 'threats'],
] as const

export function observations(own: Lists, theirs: Lists): Observation[] {
  return SIDES.flatMap(([kind, ourList, theirList]) =>
    own[ourList].flatMap((ours) =>
      theirs[theirList].flatMap((their) => {
        const word = sharedWord(ours, their)
        return word === undefined ? [] : [{ kind, ours, theirs: their, word }]
      }),
    ),
  )
}
