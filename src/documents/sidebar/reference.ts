import { foldName } from '../../core/names'
import type { Texts } from '../../i18n/texts/en'

export type FunctionName = keyof Texts['functions']['list']
export type Group = keyof Texts['functions']['groups']

/** What goes into each function, in order; what stands in brackets may be left out. */
const ARGUMENTS: Record<FunctionName, string> = {
  SMM_CARRYOVER: 'planned; actual; [mode]; [cap]; [opening]',
  SMM_CARRIED: 'planned; actual; [mode]; [cap]; [opening]',
  SMM_REMAINING: 'planned; actual; [mode]; [cap]; [opening]',
  SMM_BUDGET_MONTH: 'planned; actual; month; [mode]; [cap]; [opening]',
  SMM_OPENING: 'lines; last_lines; planned; actual; [mode]; [cap]; [opening]',
  SMM_COSTS: 'amount; from; until; year; [every]; [total]',
  SMM_PACING: 'budget; spent; start; end; today; [language]',
  SMM_AD_BUDGET: 'sales; markup; occupancy; [share]',
  SMM_MARGIN: 'markup',
  SMM_MARKUP: 'margin',
  SMM_BREAKEVEN_ROAS: 'margin; [fees]; [refund_rate]; [target_profit]',
  SMM_KPI: 'log; kpi; [channel]; [from]; [to]',
  SMM_KPI_ROLLUP: 'log; kpis; [period]; [by]; [from]; [to]',
  SMM_GOAL_PROGRESS: 'baseline; target; current; start; deadline; today; [language]',
  SMM_TRAJECTORY: 'baseline; target; start; deadline; months',
  SMM_TIMELINE: 'start; finish; deadline; periods',
  SMM_MONTH_VIEW: 'month; dates; times; lines; [key_dates]; [key_names]; [week_start]',
  SMM_WEEK_VIEW: 'day; dates; times; lines; [key_dates]; [key_names]; [week_start]',
  SMM_UTM: 'url; source; medium; campaign; [content]; [term]',
  SMM_SMART: 'specific; measurable; achievable; relevant; time_bound; [language]',
  SMM_BOARD: 'tasks; stages; [today]; [done_days]; [person]; [initiative]',
}

const GROUPS: Record<Group, readonly FunctionName[]> = {
  budget: [
    'SMM_CARRYOVER',
    'SMM_CARRIED',
    'SMM_REMAINING',
    'SMM_BUDGET_MONTH',
    'SMM_OPENING',
    'SMM_COSTS',
    'SMM_PACING',
    'SMM_AD_BUDGET',
    'SMM_MARGIN',
    'SMM_MARKUP',
    'SMM_BREAKEVEN_ROAS',
  ],
  figures: ['SMM_KPI', 'SMM_KPI_ROLLUP', 'SMM_GOAL_PROGRESS', 'SMM_TRAJECTORY', 'SMM_TIMELINE'],
  calendar: ['SMM_MONTH_VIEW', 'SMM_WEEK_VIEW'],
  words: ['SMM_UTM', 'SMM_SMART'],
  tasks: ['SMM_BOARD'],
}

export interface Described {
  name: FunctionName
  signature: string
  parameters: { name: string; isOptional: boolean }[]
}

function describe(name: FunctionName): Described {
  const parameters = ARGUMENTS[name].split('; ').map((parameter) => ({
    name: parameter.replace(/[[\]]/g, ''),
    isOptional: parameter.startsWith('['),
  }))
  return { name, signature: `${name}(${ARGUMENTS[name]})`, parameters }
}

/** All functions in the order in which they are shown. */
export const REFERENCE = (Object.keys(GROUPS) as Group[]).map((group) => ({
  group,
  functions: GROUPS[group].map(describe),
}))

/** Whether all words of a search stand in a text, whatever their case and accents. */
export function matches(search: string, text: string): boolean {
  const folded = foldName(text)
  return foldName(search)
    .split(' ')
    .every((word) => folded.includes(word))
}
