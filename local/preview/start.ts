import type { Language } from '../../src/i18n/languages'
import { createLocalGoogle, type LocalGoogle } from '../google/browser'
import type { ProjectFiles, SavedGoogle } from '../google/types'
import { ask } from './dialog'
import { addressIn, chosenLanguage, LOCALES } from './language'
import { followSheetLinks } from './links'
import { showNotes } from './notes'
import { Page } from './page'
import { type Kept, load, Saver, wipe } from './store'
import { translateGrid } from './translate'
import { WORDS, type Words } from './words'

/** What is kept between visits, beside the moment. */
interface Visit extends SavedGoogle {
  language: Language
  /** The sheet that was looked at. */
  sheet?: string
}

/** For tests and for whoever looks with the browser's tools. */
export interface PreviewHook {
  google: LocalGoogle
  /** Everything is on the page and can be used. */
  ready: boolean
  /** Milliseconds from the navigation to the first usable page. */
  readyAfter: number
  /** Saves at once instead of soon. */
  save(): Promise<void>
  /** Whether something is not saved yet. */
  unsaved(): boolean
}

declare global {
  interface Window {
    smmPreview?: PreviewHook
    /** Written by the build: the add-on's files by name, as they would be pushed. */
    smmPreviewFiles?: ProjectFiles
  }
}

/** Opens the workbook of the last visit, or a new one, with the add-on in it. */
export async function start(): Promise<void> {
  // Before any model is made: a model takes its parts when it starts.
  showNotes()
  followSheetLinks()
  const visit = await lastVisit()
  const language = chosenLanguage(location.search, visit?.language, navigator.languages)
  const words = WORDS[language]
  let google: LocalGoogle | undefined
  translateGrid(language, () => google?.engine.settings.locale ?? LOCALES[language])
  document.documentElement.lang = language
  const page = new Page(language, words)
  document.body.append(...page.parts)
  let saver: Saver | undefined
  const startOver = async (chosen: Language) => {
    saver?.stop()
    await wipe()
    location.assign(addressIn(chosen, location.href))
  }
  // Also where the workbook cannot be opened: then all the more.
  page.actions = {
    changed: () => saver?.soon(),
    reset: () => startOver(language),
    language: async (chosen) => {
      // A workbook that nobody has used yet takes the new language's dates and decimals too.
      if (google !== undefined && isUntouched(google)) return startOver(chosen)
      await saver?.now()
      location.assign(addressIn(chosen, location.href))
    },
  }
  const opened = await reopened(visit, language, page, words)
  if (opened === undefined) return
  google = opened
  const kept = () => {
    const sheet = opened.workbook.getters.getActiveSheetId()
    return { ...opened.save(), language, sheet } satisfies Visit
  }
  const ownSaver = new Saver(kept, () => page.notices.error(words.failed.save))
  saver = ownSaver
  await page.show(opened)
  window.smmPreview = {
    google: opened,
    ready: true,
    readyAfter: performance.now(),
    save: () => ownSaver.now(),
    unsaved: () => ownSaver.waiting,
  }
}

async function lastVisit(): Promise<Visit | undefined> {
  if (new URLSearchParams(location.search).has('fresh')) {
    await wipe().catch(console.warn)
    const url = new URL(location.href)
    url.searchParams.delete('fresh')
    history.replaceState(null, '', url)
  }
  try {
    const kept: Kept | undefined = await load()
    return kept?.data as Visit | undefined
  } catch (error) {
    // A browser that keeps nothing, e.g. in a private window: the page works all the same.
    console.warn(error)
    return undefined
  }
}

/** The local Google with what was kept. What cannot be read is never thrown away unasked. */
async function reopened(
  visit: Visit | undefined,
  language: Language,
  page: Page,
  words: Words,
): Promise<LocalGoogle | undefined> {
  try {
    return newGoogle(visit, language, page)
  } catch (error) {
    console.error(error)
    if (visit === undefined) {
      page.notices.error(words.failed.start)
      return undefined
    }
  }
  const { title, text, yes, no } = words.broken
  if (!(await ask(title, text, { yes, no, danger: true }))) return undefined
  await wipe()
  return newGoogle(undefined, language, page)
}

function newGoogle(visit: Visit | undefined, language: Language, page: Page): LocalGoogle {
  const google = createLocalGoogle({
    ...(visit?.workbook !== undefined && { workbook: visit.workbook }),
    ...(visit?.properties !== undefined && { properties: visit.properties }),
    ...(visit?.triggers !== undefined && { triggers: visit.triggers }),
    locale: LOCALES[language],
    userLocale: language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    addonName: 'SMM Planner',
    renderer: page.renderer,
    onSend: (item) => page.sent.add(item),
  })
  // A new workbook's first sheet is named in its owner's language.
  if (visit?.workbook === undefined)
    google.services.SpreadsheetApp.getActiveSheet().setName(WORDS[language].sheet)
  google.load(window.smmPreviewFiles ?? {})
  if (visit?.sheet !== undefined) lookAt(google, visit.sheet)
  // As Google opens a file in which the add-on has been used before.
  google.open('LIMITED')
  return google
}

/** The sheet of the last visit, where it is still there. */
function lookAt(google: LocalGoogle, sheetIdTo: string): void {
  const { getters, dispatch } = google.workbook
  const sheetIdFrom = getters.getActiveSheetId()
  if (sheetIdTo !== sheetIdFrom && getters.getVisibleSheetIds().includes(sheetIdTo)) {
    dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo })
  }
}

function isUntouched(google: LocalGoogle): boolean {
  const { getters } = google.workbook
  const sheets = getters.getSheetIds()
  return sheets.length === 1 && sheets.every((id) => getters.getCells(id).length === 0)
}
