import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { type Answers, KINDS, type Kind, OTHERS, QUESTIONS, TRAITS } from '../traits'

/** What the panel reads: the personas, and where else they are named. */
export const READS = {
  personas: {
    name: 'persona',
    columns: ['persona', 'kind', ...TRAITS, ...OTHERS, 'channel', 'spend', 'outside'],
    settings: ['persona'],
  },
  channels: { name: 'channel', columns: ['channel', 'persona'] },
  calendar: { name: 'topic', columns: ['topic', 'persona'] },
  ideas: { name: 'idea', columns: ['idea', 'persona'] },
} as const

/** The sheets in whose rows a persona may be named. */
const NAMING = ['calendar', 'ideas', 'channels'] as const

/** One row of the sheet, with what she has typed and the sheet does not have yet. */
export interface Persona {
  record: SheetRecord
  name: string
  kind: Kind
  answers: Answers
  channel: string
  spend: CellValue
  outside: CellValue
}

export function personasIn(documents: Documents): Persona[] {
  return documents.rows('personas').map((record) => {
    const cell = (column: string): CellValue => documents.value('personas', record, column)
    return {
      record,
      name: String(cell('persona')),
      kind: kindOf(documents, String(cell('kind'))),
      answers: Object.fromEntries(QUESTIONS.map((question) => [question, String(cell(question))])),
      channel: String(cell('channel')),
      spend: cell('spend'),
      outside: cell('outside'),
    }
  })
}

const choices = (documents: Documents) => documents.sheet('personas')?.choices.kind ?? []

/** Kinds stand in the sheet in the sheet's language, which may be another than the panel's. */
function kindOf(documents: Documents, text: string): Kind {
  const key = choices(documents).find((choice) => choice.text === text)?.key
  return KINDS.find((kind) => key === `personas.kinds.${kind}`) ?? ''
}

export const kindText = (documents: Documents, kind: Kind): string =>
  choices(documents).find((choice) => choice.key === `personas.kinds.${kind}`)?.text ?? ''

export interface Naming {
  template: string
  record: SheetRecord
}

/** Her own rows of other sheets that name the persona; the example keeps to itself. */
export function namingRows(documents: Documents, name: string): Naming[] {
  return NAMING.flatMap((template) =>
    documents
      .rows(template)
      .filter((record) => !record.example && record.cells.persona === name && name !== '')
      .map((record) => ({ template, record })),
  )
}
