import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Template } from '../../sheets-templates/template'

/** Files of the folder that say what templates are made of rather than being one. */
const PARTS = ['template.ts', 'months.ts', 'shared.ts']

/** All templates of the folder, in the order of the menu. */
export async function templates(): Promise<Template[]> {
  const files = (await readdir('sheets-templates')).filter(
    (file) => file.endsWith('.ts') && !PARTS.includes(file),
  )
  const all = await Promise.all(
    files.map(async (file) => {
      const loaded: { default: Template } = await import(
        pathToFileURL(resolve('sheets-templates', file)).href
      )
      return loaded.default
    }),
  )
  return all.sort((one, other) => one.order - other.order)
}
