import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { pack, packedWords } from '../../scripts/build/pack-words'
import { unpack } from '../../scripts/build/unpack-words'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { scriptWords } from '../../src/i18n/script'

/** What the script knows of both kinds of words, as the build packs them. */
async function bundled(): Promise<{ scriptWords: unknown; menus: unknown }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { menuWords } from './src/i18n/menu'
        export { scriptWords } from './src/i18n/script'
        export const menus = ${JSON.stringify(LANGUAGES)}.map(menuWords)`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'words',
    target: 'es2020',
    plugins: [packedWords()],
  })
  const code = new TextDecoder().decode(outputFiles[0]?.contents)
  return new Function(`${code}; return words`)()
}

test('the words in the script are those of the sources', async () => {
  const { scriptWords: packed, menus } = await bundled()
  expect(packed).toEqual(scriptWords)
  expect(menus).toEqual(LANGUAGES.map(menuWords))
})

test('names are found in the same order: the first of two equal names counts', async () => {
  const { scriptWords: packed } = await bundled()
  const order = (words: object) => Object.entries(words).map(([key, group]) => [key, Object.keys(group)])
  for (const language of LANGUAGES)
    expect(order((packed as typeof scriptWords)[language])).toEqual(order(scriptWords[language]))
})

test('no key of a language is written twice', () => {
  const code = readFileSync('dist/Code.js', 'utf8')
  for (const key of ['notAnAmount', 'clearExample'])
    expect(code.match(new RegExp(`\\b${key}:`, 'g'))).toHaveLength(1)
})

const ENGLISH = { one: 'One', group: { two: 'Two', three: 'Three' }, aliases: { two: 'pair' } }

test('a word that is the English one takes no room, and groups with keys of their own stay as they are', () => {
  const words = { one: 'Jeden', group: { two: 'Two', three: 'Trzy' }, aliases: { three: 'trójka' } }
  const { lines, own } = pack(ENGLISH, words)
  expect({ lines, own }).toEqual({ lines: ['Jeden', '', 'Trzy'], own: { aliases: { three: 'trójka' } } })
  expect(unpack(ENGLISH, lines, own)).toEqual(words)
})

test.each([
  ['empty', { ...ENGLISH, one: '' }],
  ['missing', { group: ENGLISH.group, aliases: {} }],
  ['one that English has not', { ...ENGLISH, four: 'Four' }],
])('the build stops at a word that is %s', (_, words) => {
  expect(() => pack(ENGLISH, words)).toThrow('cannot be packed')
})
