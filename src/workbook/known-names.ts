import type { Grid } from '../core/cells'
import { foldName } from '../core/names'
import { textAt } from '../core/read-cell'
import { LANGUAGES, type Language, languageOf } from '../i18n/languages'
import { type ScriptWords, scriptWords } from '../i18n/script'

type Section = 'modes' | 'periods' | 'groupings' | 'channels' | 'metrics'

interface KnownName {
  key: string
  language: Language
}

const found = new Map<Section, Map<string, KnownName>>()

const aliasesOf = (words: ScriptWords, section: Section): Record<string, string> => {
  if (section === 'channels') return words.channelAliases
  return section === 'metrics' ? words.metricAliases : {}
}

function learn(section: Section): Map<string, KnownName> {
  const names = new Map<string, KnownName>()
  const add = (name: string, key: string, language: Language) => {
    const folded = foldName(name)
    if (!names.has(folded)) names.set(folded, { key, language })
  }
  for (const key of Object.keys(scriptWords.en[section])) add(key, key, 'en')
  for (const language of LANGUAGES) {
    const words = scriptWords[language]
    for (const [key, name] of Object.entries(words[section])) add(name, key, language)
    for (const [key, aliases] of Object.entries(aliasesOf(words, section)))
      for (const alias of aliases.split(',')) add(alias, key, language)
  }
  return names
}

/** Finds what a name means in any of the product's languages, and whose name it is. */
export function knownName(section: Section, text: string): KnownName | undefined {
  const names = found.get(section) ?? learn(section)
  found.set(section, names)
  return names.get(foldName(text))
}

/** The words of the language that an argument names; English where it names none. */
export const wordsOf = (language: Grid): ScriptWords => scriptWords[languageOf(textAt(language, 0, 0))]

/** One key for all spellings of a channel. A channel that nobody knows is as good as any other. */
export const channelKey = (name: string): string =>
  knownName('channels', name)?.key ?? name.trim().toLowerCase()

/** Titles beside these KPIs, in the language that they are written in: no user's settings must change a table. */
export function titlesFor(kpis: string[]): ScriptWords['table'] {
  const languages = kpis.map((kpi) => knownName('metrics', kpi)?.language)
  const language = languages.find((one) => one !== undefined && one !== 'en')
  return scriptWords[language ?? 'en'].table
}
