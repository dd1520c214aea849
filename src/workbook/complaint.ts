import { Refusal } from '../core/refusal'
import { menuWords } from '../i18n/menu'
import { sentenceOf as sentenceOfRule } from './custom-function'
import { currentLanguage } from './language'
import { words } from './words'

/** What an owner is told when something could not be done; she never sees a raw exception. */
export function sentenceOf(error: unknown): string {
  const { say } = words()
  const check = menuWords(currentLanguage()).documents.check
  if (error instanceof Refusal) {
    // Rules name an error of a function; commands name a sentence of the texts.
    return error.key.includes('.')
      ? say(error.key, { ...error.facts, check })
      : sentenceOfRule(error, currentLanguage())
  }
  console.error(error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error))
  const isPermission = error instanceof Error && /permission/i.test(error.message)
  return say(isPermission ? 'documents.errors.notAllowed' : 'documents.errors.unexpected', { check })
}
