import templates from 'smm:templates'
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages'
import type { MenuWords } from '../i18n/menu/en'
import type { Room, Submenu } from '../workbook/room'
import { check, clearExample, create, createAll, enable, explainFunctions, speak } from './commands'
import { procedures } from './panel'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One item per template, in the templates' own order. */
export const creating: Room = {
  menu: [
    {
      title: (menu) => menu.create,
      items: [
        { name: 'createAll', label: (menu) => menu.createAll, run: () => createAll(templates) },
        'separator',
        ...templates.map((id) => ({
          name: `create${capital(id)}`,
          label: (menu: MenuWords) => menu.templates[id as keyof MenuWords['templates']],
          run: () => create(id),
        })),
      ],
    },
  ],
}

const languages = (showMenu: () => void): Submenu => ({
  title: (menu) => menu.documents.language,
  items: LANGUAGES.map((language) => ({
    name: `speak${capital(language)}`,
    label: () => LANGUAGE_NAMES[language],
    run: () => speak(language, showMenu),
  })),
})

/** What concerns all documents alike. */
export const documents = (showMenu: () => void): Room => ({
  menu: [
    'separator',
    { name: 'clearExample', label: (menu) => menu.documents.clearExample, run: clearExample },
    { name: 'checkSheets', label: (menu) => menu.documents.check, run: check },
    languages(showMenu),
    { name: 'explainFunctions', label: (menu) => menu.documents.functions, run: explainFunctions },
    { name: 'enable', label: (menu) => menu.documents.enable, run: enable },
  ],
  procedures,
})
