import type { Column } from './template'

/** The twelve months as the keys of columns end: `01` to `12`. */
export const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

/** Twelve columns `group-01` to `group-12`, titled with the short names of the months. */
export function monthColumns(group: string, column: Omit<Column, 'key' | 'group' | 'title'>): Column[] {
  return MONTHS.map((month) => ({
    ...column,
    key: `${group}-${month}`,
    group,
    title: `common.months.${month}`,
  }))
}
