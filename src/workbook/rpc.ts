import { type BaseIssue, safeParse } from 'valibot'
import { Refusal } from '../core/refusal'
import { sentenceOf } from './complaint'
import type { AnyProcedure } from './room'

/** What a panel gets back; `field` names the form field that a refusal is about. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string; field?: string }

/** The limit that a text goes beyond, also where a number or a tick would have been allowed instead. */
function longest(issue: BaseIssue<unknown>): number | undefined {
  const issues = [issue, ...(issue.issues ?? [])]
  const found = issues.find((one) => one.type === 'max_length' && typeof one.input === 'string')
  return found && Number(found.requirement)
}

/** Answers one call of a panel. Nothing that comes from a page is trusted before its schema has seen it. */
export function answer(
  procedures: ReadonlyMap<string, AnyProcedure>,
  name: unknown,
  input: unknown,
): Answer<unknown> {
  try {
    const called = typeof name === 'string' ? procedures.get(name) : undefined
    if (!called) throw new Refusal('documents.errors.invalidRequest')
    const checked = safeParse(called.input, input)
    if (!checked.success) {
      const [issue] = checked.issues
      const path = issue.path?.map((part) => String(part.key)).join('.')
      const tooLong = longest(issue)
      throw new Refusal(`documents.errors.${tooLong ? 'tooLong' : 'invalidRequest'}`, {
        ...(path ? { field: path } : {}),
        ...(tooLong ? { limit: tooLong } : {}),
      })
    }
    return { ok: true, value: called.run(checked.output as never) }
  } catch (error) {
    const field = error instanceof Refusal ? error.facts.field : undefined
    return { ok: false, message: sentenceOf(error), ...(typeof field === 'string' ? { field } : {}) }
  }
}
