/** Names in one cell, such as the channels that a competitor uses: `Instagram, TikTok`. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export const hasName = (text: string, name: string): boolean => namesIn(text).some((one) => isSame(one, name))

/** The text with the name, or without it where it had it; what else stands there stays. */
export function withNameSwitched(text: string, name: string): string {
  const names = namesIn(text)
  const rest = names.filter((one) => !isSame(one, name))
  return (rest.length < names.length ? rest : [...names, name]).join(', ')
}
