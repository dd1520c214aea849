/** Words by key, in groups. */
export interface Words {
  [key: string]: string | Words
}

/**
 * The words of a language from what `pack-words.ts` made of them: its sentences line by line in the order of the
 * English keys, an empty line where the word is the English one. This half of the two rides in the script.
 */
export function unpack(english: Words, lines: string[], own: Words = {}): Words {
  return Object.fromEntries(
    Object.entries(english).map(([key, word]) => [
      key,
      own[key] ?? (typeof word === 'string' ? lines.shift() || word : unpack(word, lines)),
    ]),
  )
}
