import { Refusal } from '../core/refusal'
import { fill } from '../i18n/fill'
import { type Language, languageOf } from '../i18n/languages'
import { scriptWords } from '../i18n/script'

/** Asked only when there is something to say: it is a call to Google. */
function languageOfUser(): Language {
  try {
    return languageOf(Session.getActiveUserLocale())
  } catch {
    return 'en'
  }
}

/** One sentence about what was refused. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const errors: Record<string, string> = scriptWords[language].errors
  const { facts } = refusal
  const problem = fill(errors[refusal.key] ?? refusal.key, facts)
  if (!('value' in facts)) return problem
  const where = 'row' in facts ? fill(errors.cell ?? '', facts) : String(facts.argument)
  return fill(errors.at ?? '', { where, problem })
}

/** Runs a custom function; what a rule refuses becomes a sentence in the cell, in the user's language. */
export function answering<Answer>(answer: () => Answer): Answer {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) throw new Error(sentenceOf(error, languageOfUser()))
    throw error
  }
}
