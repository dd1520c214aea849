import type { Template } from '../../sheets-templates/template'

/** How the hidden mark of an example row begins; its fingerprint follows. */
export const EXAMPLE = 'demo:'

/** The columns that an owner fills in and that clearing the example empties. */
export function inputKeys(template: Template): string[] {
  return template.columns.filter((column) => column.input && !column.own).map((column) => column.key)
}

/**
 * A short word that changes as soon as one of the values does (FNV-1a, 32 bits): it tells an example row that
 * nobody touched from one that the owner has made her own. Days are given as `2026-01-31`.
 */
export function fingerprint(values: readonly unknown[]): string {
  let hash = 0x811c9dc5
  for (const character of JSON.stringify(
    values.map((value) => (value === undefined || value === null ? '' : value)),
  )) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
