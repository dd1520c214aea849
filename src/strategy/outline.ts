/**
 * The sheet's rows as a guide goes through them. They are the owner's: she rewords, deletes, stars and adds questions,
 * so a section's questions are whatever stands between its heading and the next.
 */

export interface Line {
  cells: Readonly<Record<string, string | number | boolean>>
}

export interface Question<Row extends Line> {
  /** Its words, and a number where the same words stand twice: rows move, a question stays what it asks. */
  id: string
  ask: string
  tip: string
  /** What the template calls it; nothing where the owner added it. */
  key: string
  isQuick: boolean
  row: Row
}

export interface Section<Row extends Line> {
  id: string
  /** Nothing where questions stand above the first heading. */
  title: string
  why: string
  questions: Question<Row>[]
}

/** What is asked on one screen. */
export type Step<Row extends Line> = Question<Row>[]

/** Figures that belong together: one screen asks them and shows what follows from them. */
export const FIGURES = ['cost', 'price', 'fees', 'sales', 'reinvest'] as const
export type Figure = (typeof FIGURES)[number]
export const isFigure = (key: string): key is Figure => (FIGURES as readonly string[]).includes(key)

export function outline<Row extends Line>(rows: readonly Row[]): Section<Row>[] {
  const sections: Section<Row>[] = []
  const unique = numbered()
  for (const row of rows) {
    const text = (key: string) => String(row.cells[key] ?? '').trim()
    const [title, ask] = [text('section'), text('question')]
    if (title !== '')
      sections.push({ id: unique(text('key') || title), title, why: text('tip'), questions: [] })
    if (ask === '') continue
    if (sections.length === 0) sections.push({ id: unique(''), title: '', why: '', questions: [] })
    sections[sections.length - 1]?.questions.push({
      id: unique(ask),
      ask,
      tip: title === '' ? text('tip') : '',
      key: text('key'),
      isQuick: text('quick') !== '',
      row,
    })
  }
  return sections
}

function numbered(): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const count = (seen.get(text) ?? 0) + 1
    seen.set(text, count)
    return count === 1 ? text : `${text} #${count}`
  }
}

export const questionsIn = <Row extends Line>(sections: readonly Section<Row>[]): Question<Row>[] =>
  sections.flatMap((section) => section.questions)

export const quickIn = <Row extends Line>(sections: readonly Section<Row>[]): Question<Row>[] =>
  questionsIn(sections).filter((question) => question.isQuick)

/** One question after the other; figures that follow each other are one step. */
export function stepsOf<Row extends Line>(questions: readonly Question<Row>[]): Step<Row>[] {
  const steps: Step<Row>[] = []
  for (const question of questions) {
    const last = steps[steps.length - 1]
    if (last?.[0] && isFigure(last[0].key) && isFigure(question.key)) last.push(question)
    else steps.push([question])
  }
  return steps
}

/** The first step from here on, and then from the beginning, that has a question without an answer. */
export function nextOpen<Row extends Line>(
  steps: readonly Step<Row>[],
  from: number,
  isAnswered: (question: Question<Row>) => boolean,
): number | undefined {
  const order = steps.map((_, index) => (from + index) % steps.length)
  return order.find((at) => steps[at]?.some((question) => !isAnswered(question)))
}
