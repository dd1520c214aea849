import { readdir, readFile } from 'node:fs/promises'
import ts from 'typescript'

export interface CustomFunction {
  name: string
  parameters: string[]
  /** The doc comment as it is written, with its stars: Google shows it while the owner types. */
  comment: string
  file: string
}

/** All custom functions: exported functions `SMM_…` in the `functions.ts` of every room. */
export async function customFunctions(): Promise<CustomFunction[]> {
  const rooms = (await readdir('src', { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const found: CustomFunction[] = []
  for (const room of rooms.map(({ name }) => name).sort()) {
    const file = `src/${room}/functions.ts`
    const source = await readFile(file, 'utf8').catch(() => undefined)
    if (source !== undefined) found.push(...functionsIn(file, source))
  }
  return found
}

function functionsIn(file: string, text: string): CustomFunction[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || !statement.name?.text.startsWith('SMM_')) return []
    const [range] = ts.getLeadingCommentRanges(text, statement.pos)?.slice(-1) ?? []
    const comment = range ? text.slice(range.pos, range.end) : ''
    return [
      {
        name: statement.name.text,
        parameters: statement.parameters.map((parameter) => parameter.name.getText(source)),
        comment: comment.startsWith('/**') ? comment : '',
        file,
      },
    ]
  })
}
