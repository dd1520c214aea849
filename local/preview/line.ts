import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/i18n/languages'
import { button, element, SIGNS, sign } from './dom'
import type { Words } from './words'

/** The thin line on top: what this page is, and the three things it offers beside the workbook. */
export function line(
  language: Language,
  words: Words['line'],
  on: { language(chosen: Language): void; download(): void; reset(): void },
): HTMLElement {
  const choice = element('select', { 'aria-label': words.language })
  for (const code of LANGUAGES) {
    choice.append(
      element('option', { value: code, lang: code, selected: code === language }, LANGUAGE_NAMES[code]),
    )
  }
  choice.addEventListener('change', () => on.language(choice.value as Language))
  return element(
    'header',
    { class: 'line' },
    element('p', {}, words.about),
    element(
      'div',
      { class: 'line-actions' },
      choice,
      button(
        element('span', {}, sign(SIGNS.download, 16), words.download),
        { class: 'quiet', id: 'download' },
        () => on.download(),
      ),
      button(words.reset, { class: 'quiet', id: 'reset' }, () => on.reset()),
    ),
  )
}
