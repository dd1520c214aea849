import { Refusal } from '../core/refusal'
import { en } from '../i18n/errors/en'
import { fill } from '../i18n/fill'
import { type Language, languageOf } from '../i18n/languages'
import { loadStored } from './stored-data'

/** Asked only when there is something to say: it is a call to Google. */
function languageOfUser(): Language {
  try {
    return languageOf(Session.getActiveUserLocale())
  } catch {
    return 'en'
  }
}

/** Errors of other languages are loaded when there is one; where Google refuses that, English has to do. */
function errorsIn(language: Language): Record<string, string> {
  if (language === 'en') return en
  try {
    return loadStored(`errors-${language}`)
  } catch {
    return en
  }
}

/** One sentence about what was refused. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const errors = errorsIn(language)
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
