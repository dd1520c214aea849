import { LANGUAGES, type Language, languageOf } from '../i18n/languages'

const KEY = 'smm.language'

/**
 * The language that the owner chose for this spreadsheet, else the one Google speaks to her. Before the add-on
 * is allowed to read the document (AuthMode.NONE) only Google's is known.
 */
export function currentLanguage(): Language {
  return chosenLanguage() ?? languageOf(Session.getActiveUserLocale())
}

export function chooseLanguage(language: Language): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, language)
}

function chosenLanguage(): Language | undefined {
  try {
    const chosen = PropertiesService.getDocumentProperties().getProperty(KEY)
    return LANGUAGES.find((language) => language === chosen)
  } catch {
    return undefined
  }
}
