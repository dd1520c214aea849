import { registries } from '@odoo/o-spreadsheet'
import { gidOf } from '../google/spreadsheet/context'
import type { GridEnv } from './grid'

const GID = /^#gid=(\d+)$/

/** Links to sheets of the same file, `#gid=123`, as Sheets understands them in HYPERLINK. */
export function followSheetLinks(): void {
  const sheetOf = (url: string, ids: readonly string[]) =>
    ids.find((id) => String(gidOf(id)) === GID.exec(url)?.[1])
  registries.urlRegistry.replace('gid', {
    match: (url) => GID.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation(url, getters) {
      const id = sheetOf(url, getters.getSheetIds())
      return (id && getters.tryGetSheetName(id)) || url
    },
    open(url, env) {
      const { model } = env as unknown as GridEnv
      const sheetIdTo = sheetOf(url, model.getters.getSheetIds())
      if (sheetIdTo)
        model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo })
    },
    sequence: -1,
    title: 'Sheets',
    getLinkProposals: () => [],
  })
}
