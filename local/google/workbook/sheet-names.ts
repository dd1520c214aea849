import type { Settings } from './extras-plugin'

/** o-spreadsheet refuses these in names of sheets, as Excel does; Sheets takes them. They are shown by lookalikes. */
const lookalikes: Record<string, string> = {
  "'": '’',
  '*': '∗',
  '?': '？',
  '/': '∕',
  '\\': '＼',
  '[': '［',
  ']': '］',
}

export function engineName(name: string): string {
  return name.replace(/['*?/\\[\]]/g, (char) => lookalikes[char] ?? char).trim()
}

/** The owner's name for a sheet. */
export function googleName(settings: Settings, sheetId: string, nameInEngine: string): string {
  return settings.sheetNames[sheetId] ?? nameInEngine
}
