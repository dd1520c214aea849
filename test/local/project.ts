import { createLocalGoogle, type LocalGoogle, type LocalGoogleOptions } from '../../local/google'

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui']

/** A local Google with a small project of one file, at a fixed time. */
export function googleWith(
  code: string,
  options: LocalGoogleOptions & { files?: Record<string, string>; manifest?: object } = {},
): LocalGoogle {
  const { files = {}, manifest = {}, ...rest } = options
  const google = createLocalGoogle({
    timeZone: 'Europe/Athens',
    scopes: SCOPES,
    now: () => new Date('2026-01-31T10:00:00Z'),
    ...rest,
  })
  google.load({ 'Code.js': code, 'appsscript.json': JSON.stringify(manifest), ...files })
  return google
}

/** What an expression of a script gives, run as from the editor. */
export function evaluate(expression: string, options: Parameters<typeof googleWith>[1] = {}): unknown {
  return googleWith(`function test() { return ${expression} }`, options).run('test')
}

export const messageOf = (work: () => unknown): string => {
  try {
    work()
  } catch (thrown) {
    return (thrown as Error).message
  }
  throw new Error('nothing was thrown')
}
