import type { Documents } from '../../panel/documents'
import { CHOICES, type Question, type Result } from '../choose'
import type { Draft } from './answers'
import type { Choosable } from './candidates'
import type { OwnWords } from './own-words'
import { isFor } from './ranked-card'

interface Known {
  documents: Documents
  draft: Draft
  result: Result
  picked: Choosable[]
  words: OwnWords
}

/** All answers and results as plain lines; what she left open is left out. */
export function briefText(known: Known): string {
  const { tell } = known.words
  const parts = [
    [tell('brief.answers'), ...answerLines(known)],
    [tell('brief.goals'), ...namesIn(known, 'goals', 'goal')],
    [tell('brief.personas'), ...namesIn(known, 'personas', 'persona')],
    [tell('brief.result'), ...resultLines(known)],
  ].filter((lines) => lines.length > 1)
  return [tell('brief.title'), ...parts.map((lines) => lines.join('\n')), tell('brief.wish')].join('\n\n')
}

function answerLines({ documents, draft, words }: Known): string[] {
  const { tell, sayAny } = words
  const line = (question: string, answer: string) =>
    answer.trim() === '' ? [] : [`${question} ${answer.trim()}`]
  const chosen = (question: Question): string => {
    const answer = draft.answers[question]
    return answer === undefined ? '' : sayAny(`channels.panel.options.${question}.${answer}`)
  }
  const currency = documents.sheet('channels')?.currency.code ?? ''
  const money = draft.amount.trim() && `${draft.amount} ${currency}`
  const made = (draft.answers.content ?? []).map((one) => tell(`options.content.${one}`))
  return [
    ...line(tell('ask.offer'), draft.offer),
    ...(Object.keys(CHOICES) as Question[]).flatMap((question) => [
      ...line(tell(`ask.${question}`), chosen(question)),
      ...(question === 'criterion' ? line('–', draft.criterionText) : []),
      ...(question === 'budget' ? line('–', money) : []),
    ]),
    ...line(tell('ask.content'), made.join(', ')),
  ]
}

function namesIn({ documents }: Known, template: string, column: string): string[] {
  return documents
    .rows(template)
    .filter((record) => !record.example && record.cells[column] !== '')
    .map((record) => `– ${record.cells[column]}`)
}

function resultLines({ result, picked, words }: Known): string[] {
  const { tell } = words
  const label = (id: string) => picked.find((one) => one.id === id)?.label ?? id
  const remarks = [...result.advice, ...result.risks]
  return [
    ...remarks.map(({ key }) => `! ${tell(`advice.${key}.title`)}`),
    ...result.ranking.flatMap(({ id, verdict, reasons }, index) => [
      `${index + 1}. ${label(id)}: ${tell(`verdicts.${verdict}`)}`,
      ...reasons.map((one) => `   ${isFor(one) ? '+' : '–'} ${tell(`reasons.${one.key}`)}`),
    ]),
  ]
}
