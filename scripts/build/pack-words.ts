import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'esbuild'
import { unpack, type Words } from './unpack-words'

/**
 * Packs the words that ride in the script. Every call of a custom function evaluates the whole script, and six
 * languages that each repeat all keys were a sixth of it. The sources stay as they are: typed, one word a line, a
 * missing word does not compile. Only what is bundled is shorter: a language is one text of lines which is laid
 * over the English keys when the script loads.
 */
export function packedWords(): Plugin {
  return {
    name: 'packed-words',
    setup({ onLoad }) {
      onLoad(
        { filter: /[\\/]src[\\/]i18n[\\/](script|menu)[\\/](el|fr|id|fil|pl)\.ts$/ },
        async ({ path }) => {
          const folder = path.replace(/\w+\.ts$/, '')
          const language = path.slice(folder.length, -3)
          const english = await wordsOf(`${folder}en.ts`, 'en')
          const { lines, own } = pack(english, await wordsOf(path, language))
          const parts = [JSON.stringify(lines.join('\n')), JSON.stringify(own)]
          return {
            contents: `import { unpack } from './scripts/build/unpack-words'
import { en } from '${folder}en'
export const ${language} = unpack(en, ${parts[0]}.split('\\n'), ${parts[1]})`,
            resolveDir: process.cwd(),
          }
        },
      )
    },
  }
}

async function wordsOf(file: string, language: string): Promise<Words> {
  const module: Record<string, Words> = await import(file)
  const words = module[language]
  if (words === undefined) throw new Error(`${file} exports no ${language}`)
  return words
}

/** The lines of a language, and those groups that have keys of their own, such as the aliases. */
export function pack(english: Words, words: Words): { lines: string[]; own: Words } {
  const own = Object.fromEntries(
    Object.entries(words).filter(([key, word]) => !haveSameKeys(english[key], word)),
  )
  const packed = { lines: linesOf(english, words, own), own }
  if (!isDeepStrictEqual(unpack(english, [...packed.lines], own), words))
    throw new Error(
      'These words cannot be packed: one is empty, has several lines or other keys than English',
    )
  return packed
}

const linesOf = (english: Words, words: Words, own: Words): string[] =>
  Object.entries(english).flatMap(([key, model]) => {
    const word = words[key]
    if (key in own || word === undefined) return []
    if (typeof model === 'string' || typeof word === 'string') return [word === model ? '' : String(word)]
    return linesOf(model, word, {})
  })

function haveSameKeys(one: string | Words | undefined, other: string | Words | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return typeof one === typeof other
  return isDeepStrictEqual(Object.keys(one).sort(), Object.keys(other).sort())
}
