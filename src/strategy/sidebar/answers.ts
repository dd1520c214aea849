import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { shownMoney, shownShare } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import { isFigure, outline, type Question, questionsIn, type Section } from '../outline'
import type { Place } from './places'

export const READS = {
  strategy: {
    name: 'question',
    columns: ['section', 'quick', 'question', 'answer', 'tip', 'agreed', 'key'],
  },
}

export type Asked = Question<SheetRecord>
export type AskedSection = Section<SheetRecord>

export interface ScreenProps {
  answers: Answers
  go(place: Place): void
  /** She came here from another screen: what is new is read out. */
  isNews: boolean
}

export type Answers = ReturnType<typeof useAnswers>

/** The questions of the sheet with her answers; what the example answers is shown beside them, never as hers. */
export function useAnswers(shared: Documents) {
  const { say, sayAny, language } = useWords()
  const sections = outline(shared.rows('strategy'))
  const currency = shared.sheet('strategy')?.currency ?? { code: 'EUR', decimals: 2 }
  const isExample = (template: string, record: SheetRecord | null, column: string) =>
    record?.example === true && !shared.draft(template, record, column)
  const documents: Documents = {
    ...shared,
    value: (template, record, column) =>
      isExample(template, record, column) ? '' : shared.value(template, record, column),
    type(template, record, column, value) {
      // The example's people agreed on the example's answer, not on hers.
      if (column === 'answer' && isExample(template, record, 'agreed') && record?.cells.agreed)
        shared.type(template, record, 'agreed', '')
      shared.type(template, record, column, value)
    },
  }
  const answer = ({ row }: Asked): CellValue => documents.value('strategy', row, 'answer')
  /** A figure in the sheet is a bare number. */
  const shown = (key: string, value: CellValue): string => {
    if (typeof value !== 'number') return String(value)
    if (key === 'reinvest') return shownShare(value, language)
    if (isFigure(key) && key !== 'sales') return shownMoney(value, currency, language)
    return new Intl.NumberFormat(language).format(value)
  }
  return {
    documents,
    sections,
    questions: questionsIn(sections),
    currency,
    answer,
    shownAnswer: (question: Asked): string => shown(question.key, answer(question)),
    isAnswered: (question: Asked): boolean => answer(question) !== '',
    /** What another shop wrote: as long as the question is the template's and nobody answered it. */
    exampleOf({ row, key, ask }: Asked): string {
      if (row.example) return shown(key, row.cells.answer ?? '')
      const isReworded =
        shared.sheet('strategy')?.language === language && sayAny(`strategy.questions.${key}.ask`) !== ask
      const sentence = `strategy.questions.${key}.answer`
      const example = key === '' || isReworded ? sentence : sayAny(sentence)
      return example === sentence ? '' : example
    },
    titleOf: (section: AskedSection): string => section.title || say('strategy.panel.untitled'),
  }
}

export const cellOf = (answers: Answers, question: Asked) => ({
  documents: answers.documents,
  template: 'strategy',
  record: question.row,
  column: 'answer',
})
