import templates from 'smm:templates'
import * as v from 'valibot'
import { Refusal } from '../core/refusal'
import { menuWords } from '../i18n/menu'
import type { MenuWords } from '../i18n/menu/en'
import { scriptWords } from '../i18n/script'
import type { ScriptWords } from '../i18n/script/en'
import type { Texts } from '../i18n/texts/en'
import { today } from '../workbook/clock'
import { createEmptySheet } from '../workbook/create'
import { fileId } from '../workbook/file'
import { currentLanguage } from '../workbook/language'
import { alone } from '../workbook/lock'
import {
  type Added,
  addRecords,
  CELLS,
  CHANGE,
  changeRecords,
  KEY,
  PLACE,
  type Problem,
  readRecords,
  removeRecord,
  removeRecords,
  type SheetRecords,
} from '../workbook/records'
import { procedure } from '../workbook/room'
import { findSheet, type OurSheet } from '../workbook/sheets'
import { words } from '../workbook/words'

/** What every panel may ask for: its words, and the rows of the owner's sheets. */

const MANY = 2_000
const TEMPLATE = v.picklist(templates)
const KEYS = v.pipe(v.array(KEY), v.maxLength(100))

/** The sheet of a template; this year's, or else the only one, where there is one for each year. */
const knownSheet = (template: string): OurSheet | undefined =>
  findSheet(template, Number(today().slice(0, 4))) ?? findSheet(template)

function sheetOf(template: string): OurSheet {
  const ours = knownSheet(template)
  if (!ours) {
    const { say } = words()
    throw new Refusal('documents.errors.missingSheet', { sheet: say(`templates.${template}`) })
  }
  return ours
}

const read = procedure(
  v.strictObject({
    sheets: v.record(KEY, v.strictObject({ columns: KEYS, settings: v.optional(KEYS, []) })),
  }),
  ({ sheets }): { today: string; sheets: Record<string, SheetRecords | null> } => ({
    today: today(),
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([template, { columns, settings }]) => {
        const ours = knownSheet(template)
        return [template, ours ? readRecords(ours, columns, settings) : null]
      }),
    ),
  }),
)

const save = procedure(
  v.strictObject({ template: TEMPLATE, changes: v.pipe(v.array(CHANGE), v.maxLength(MANY)) }),
  ({ template, changes }): Problem[] => alone(() => changeRecords(sheetOf(template), changes)),
)

const add = procedure(
  v.strictObject({
    template: TEMPLATE,
    rows: v.pipe(v.array(CELLS), v.maxLength(MANY)),
    unique: KEYS,
  }),
  ({ template, rows, unique }): Added[] => alone(() => addRecords(sheetOf(template), rows, unique)),
)

const remove = procedure(
  v.strictObject({ template: TEMPLATE, place: PLACE }),
  ({ template, place }): boolean => alone(() => removeRecord(sheetOf(template), place)),
)

const removeAll = procedure(
  v.strictObject({ template: TEMPLATE, places: v.pipe(v.array(PLACE), v.maxLength(MANY)) }),
  ({ template, places }): number => alone(() => removeRecords(sheetOf(template), places)),
)

/** A sheet made from a panel has no example in it: the panel itself shows what others write. */
const create = procedure(v.strictObject({ template: TEMPLATE }), ({ template }) => {
  alone(() => createEmptySheet(template, words(), Number(today().slice(0, 4))))
  return null
})

const show = procedure(
  v.strictObject({ template: TEMPLATE, place: v.optional(PLACE) }),
  ({ template, place }) => {
    const { sheet } = sheetOf(template)
    if (place) sheet.getRange(place.row, 1).activate()
    else sheet.activate()
    return null
  },
)

/** Names of channels, metrics and sheets ride in the script; all other words are its texts. */
export type SaidByPanels = Texts & {
  names: Pick<ScriptWords, 'channels' | 'metrics'> & Pick<MenuWords, 'templates'>
}

/** The words of a panel: only those parts that it asks for. */
const panelWords = procedure(
  v.strictObject({
    parts: v.pipe(v.array(v.string()), v.maxLength(8)),
  }),
  ({ parts }) => {
    const language = currentLanguage()
    const { channels, metrics } = scriptWords[language]
    const all: SaidByPanels = {
      ...words().texts,
      names: { channels, metrics, templates: menuWords(language).templates },
    }
    return {
      language,
      /** Drafts are kept in the browser, where panels of other files keep theirs. */
      file: fileId(),
      texts: Object.fromEntries(
        Object.entries(all).filter(([part]) => parts.includes(part)),
      ) as Partial<SaidByPanels>,
    }
  },
)

export const procedures = {
  'documents.words': panelWords,
  'documents.read': read,
  'documents.save': save,
  'documents.add': add,
  'documents.remove': remove,
  'documents.removeAll': removeAll,
  'documents.create': create,
  'documents.show': show,
}

export type DocumentProcedures = typeof procedures
