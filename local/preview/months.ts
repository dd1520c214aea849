import { registries } from '@odoo/o-spreadsheet'
import { type Language, languageOf } from '../../src/i18n/languages'

/** Months and days as Sheets writes them: standing alone, and short with as many letters as tell them apart. */
interface Names {
  months: string[]
  shortMonths: string[]
  days: string[]
  shortDays: string[]
}

const words = (text: string) => text.split(' ')

const ENGLISH: Names = {
  months: words('January February March April May June July August September October November December'),
  shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  days: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  shortDays: words('Sun Mon Tue Wed Thu Fri Sat'),
}

const NAMES: Record<Language, Names> = {
  en: ENGLISH,
  el: {
    months: words(
      'Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος',
    ),
    shortMonths: words('Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ'),
    days: words('Κυριακή Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο'),
    shortDays: words('Κυρ Δευ Τρί Τετ Πέμ Παρ Σάβ'),
  },
  fr: {
    months: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    days: words('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    shortDays: words('dim. lun. mar. mer. jeu. ven. sam.'),
  },
  id: {
    months: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
    shortMonths: words('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
    days: words('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
    shortDays: words('Min Sen Sel Rab Kam Jum Sab'),
  },
  fil: {
    months: words('Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre'),
    shortMonths: words('Ene Peb Mar Abr May Hun Hul Ago Set Okt Nob Dis'),
    days: words('Linggo Lunes Martes Miyerkules Huwebes Biyernes Sabado'),
    shortDays: words('Lin Lun Mar Miy Huw Biy Sab'),
  },
  pl: {
    months: words(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    shortMonths: words('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    days: words('niedziela poniedziałek wtorek środa czwartek piątek sobota'),
    shortDays: words('niedz. pon. wt. śr. czw. pt. sob.'),
  },
}

type Kind = 'months' | 'days'
const SHORT = { months: 'shortMonths', days: 'shortDays' } as const

/** The name in the language of the workbook's locale; undefined where the word names no month and no day. */
export function nameIn(locale: string, english: string, short = false): string | undefined {
  for (const kind of ['months', 'days'] satisfies Kind[]) {
    const index = ENGLISH[kind].indexOf(english)
    if (index >= 0) return NAMES[languageOf(locale)][short ? SHORT[kind] : kind][index]
  }
  return undefined
}

/**
 * o-spreadsheet shortens a name to its first three letters, which makes June and July the same in Greek and in
 * French. Its names are texts of a class of its own: here that class learns the right short names.
 */
export function shortenNames(locale: () => string): void {
  const lazy = registries.topbarMenuRegistry.get('file').name
  if (!((lazy as unknown) instanceof String)) return
  const { prototype } = (lazy as unknown as object).constructor as { prototype: string }
  prototype.slice = function (this: string, start, end) {
    const english = String.prototype.valueOf.call(this)
    const short = start === 0 && end === 3 ? nameIn(locale(), english, true) : undefined
    return short ?? this.toString().slice(start, end)
  }
}
