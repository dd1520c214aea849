import { readAmount } from '../../panel/amount'
import type { Documents } from '../../panel/documents'
import { shownMoney } from '../../panel/numbers'
import type { Words } from '../../panel/words'
import { CHOICES, type Question, type Result } from '../choose'
import type { Draft } from './answers'
import type { Choosable } from './candidates'
import { isFor } from './ranked-card'

interface Known {
  documents: Documents
  draft: Draft
  result: Result
  picked: Choosable[]
  words: Words
}

/** All answers and results as plain lines; what she left open is left out. */
export function briefText(known: Known): string {
  const { say } = known.words
  const parts = [
    [say('channels.panel.brief.answers'), ...answerLines(known)],
    [say('channels.panel.brief.goals'), ...namesIn(known, 'goals', 'goal')],
    [say('channels.panel.brief.personas'), ...namesIn(known, 'personas', 'persona')],
    [say('channels.panel.brief.result'), ...resultLines(known)],
  ].filter((lines) => lines.length > 1)
  return [
    say('channels.panel.brief.title'),
    ...parts.map((lines) => lines.join('\n')),
    say('channels.panel.brief.wish'),
  ].join('\n\n')
}

function answerLines({ documents, draft, words }: Known): string[] {
  const { say, sayAny, language } = words
  const line = (question: string, answer: string) =>
    answer.trim() === '' ? [] : [`${question} ${answer.trim()}`]
  const chosen = (question: Question): string => {
    const answer = draft.answers[question]
    return answer === undefined ? '' : sayAny(`channels.panel.options.${question}.${answer}`)
  }
  const { code, decimals } = documents.sheet('channels')?.currency ?? { code: '', decimals: 2 }
  const amount = readAmount(draft.amount, language)
  const money = typeof amount === 'number' ? shownMoney(amount, { code, decimals }, language) : draft.amount
  const made = (draft.answers.content ?? []).map((one) => say(`channels.panel.options.content.${one}`))
  return [
    ...line(say('channels.panel.ask.offer'), draft.offer),
    ...(Object.keys(CHOICES) as Question[]).flatMap((question) => [
      ...line(say(`channels.panel.ask.${question}`), chosen(question)),
      ...(question === 'criterion' ? line('–', draft.criterionText) : []),
      ...(question === 'budget' ? line('–', money) : []),
    ]),
    ...line(say('channels.panel.ask.content'), made.join(', ')),
  ]
}

function namesIn({ documents }: Known, template: string, column: string): string[] {
  return documents
    .rows(template)
    .filter((record) => !record.example && record.cells[column] !== '')
    .map((record) => `– ${record.cells[column]}`)
}

function resultLines({ result, picked, words }: Known): string[] {
  const { say } = words
  const label = (id: string) => picked.find((one) => one.id === id)?.label ?? id
  const remarks = [...result.advice, ...result.risks]
  return [
    ...remarks.map(({ key }) => `! ${say(`channels.panel.advice.${key}.title`)}`),
    ...result.ranking.flatMap(({ id, verdict, reasons }, index) => [
      `${index + 1}. ${label(id)}: ${say(`channels.panel.verdicts.${verdict}`)}`,
      ...reasons.map((one) => `   ${isFor(one) ? '+' : '–'} ${say(`channels.panel.reasons.${one.key}`)}`),
    ]),
  ]
}
