import { safeParse } from 'valibot'
import { Refusal } from '../core/refusal'
import { sentenceOf } from './complaint'
import type { AnyProcedure } from './room'

/** What a panel gets back; `field` names the form field that a refusal is about. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; message: string; field?: string }

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
      const path = checked.issues[0].path?.map((part) => String(part.key)).join('.')
      throw new Refusal('documents.errors.invalidRequest', path ? { field: path } : {})
    }
    return { ok: true, value: called.run(checked.output as never) }
  } catch (error) {
    const field = error instanceof Refusal ? error.facts.field : undefined
    return { ok: false, message: sentenceOf(error), ...(typeof field === 'string' ? { field } : {}) }
  }
}
