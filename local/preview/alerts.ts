import type { Answer, ButtonName, Renderer } from '../google/types'
import type { Words } from './words'

type Question = Parameters<NonNullable<Renderer['alert']>>[0]

/**
 * Google suspends a script while its question is open. Here the script runs in this very page and cannot wait,
 * except for the browser's own questions, which hold the page still: so these are asked.
 */
export function askNatively(words: Words['alert']): (question: Question) => Answer {
  return (question) => {
    const text = [question.title, question.message].filter((part) => part !== '').join('\n\n')
    if (question.kind === 'prompt') return prompted(text, question.buttons)
    const [only] = question.buttons
    switch (question.buttons.join()) {
      case 'OK,CANCEL':
        return { button: window.confirm(text) ? 'OK' : 'CANCEL', text: '' }
      case 'YES,NO':
        return { button: window.confirm(`${text}\n\n${words.yesNo}`) ? 'YES' : 'NO', text: '' }
      case 'YES,NO,CANCEL':
        return { button: ofThree(text, words.yesNoCancel), text: '' }
    }
    window.alert(text)
    return { button: only ?? 'OK', text: '' }
  }
}

function prompted(text: string, buttons: readonly ButtonName[]): Answer {
  const given = window.prompt(text)
  if (given !== null) return { button: buttons[0] ?? 'OK', text: given }
  const refused = buttons.find((button) => button === 'CANCEL') ?? buttons.find((button) => button === 'NO')
  return { button: refused ?? 'CLOSE', text: '' }
}

/** The browser has no question with three answers. Anything but a clear yes or no changes nothing. */
function ofThree(text: string, hint: string): ButtonName {
  const given = window.prompt(`${text}\n\n${hint}`)?.trim()
  if (given === '1') return 'YES'
  return given === '2' ? 'NO' : 'CANCEL'
}
