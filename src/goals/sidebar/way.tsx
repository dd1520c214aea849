import { shownMonth } from '../../panel/days'
import { More } from '../../panel/notice'
import { type Bar, barsOf } from '../bars'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { useLog } from './use-log'

const HEIGHT = 96
const SLOT = 10

/** The way to the target month by month, behind it what the log has; the same figures stand in a table. */
export function Way(props: GoalProps) {
  const { goal, log } = props
  const { own, language } = useOwnWords()
  const { values, shown } = useLog(props)
  const bars = barsOf(goal.plan, goal.addsUp, { months: log.history?.months ?? [], values })
  if (goal.metric === '' || bars.length === 0) return <p class="help">{own('chart.later')}</p>
  const title = own(goal.addsUp ? 'chart.adds' : 'chart.level')
  const month = (bar?: Bar) => <span>{shownMonth(bar?.month ?? '', language)}</span>
  return (
    <figure class="way">
      <h3>{title}</h3>
      <p class="legend">
        <span class="was">{own('chart.was')}</span>
        <span>{own('chart.plan')}</span>
      </p>
      <Picture bars={bars} label={title} />
      <p class="ends" aria-hidden="true">
        {month(bars[0])}
        {month(bars.at(-1))}
      </p>
      <More title={own('chart.table')}>
        <Table bars={bars} addsUp={goal.addsUp} shown={shown} />
      </More>
    </figure>
  )
}

function Picture({ bars, label }: { bars: Bar[]; label: string }) {
  const largest = Math.max(...bars.flatMap(({ was = 0, plan = 0 }) => [was, plan]))
  /** The log stands slim before the plan. */
  const columns = (series: 'was' | 'plan') =>
    bars.map((bar, index) => {
      const height = ((bar[series] ?? 0) / largest) * HEIGHT
      const inset = series === 'was' && bar.plan !== undefined ? 3 : 1
      return height > 0 ? `M${index * SLOT + inset} ${HEIGHT}v${-height}h${SLOT - 2 * inset}v${height}z` : ''
    })
  return (
    <svg
      viewBox={`0 0 ${bars.length * SLOT} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path class="plan" d={columns('plan').join('')} />
      <path class="was" d={columns('was').join('')} />
    </svg>
  )
}

function Table({ bars, addsUp, shown }: { bars: Bar[]; addsUp: boolean; shown(value: number): string }) {
  const { own, language } = useOwnWords()
  const columns = ['was', 'plan', ...(addsUp ? ['sum' as const] : [])] as ('was' | 'plan' | 'sum')[]
  return (
    <table>
      <thead>
        <tr>
          {['month' as const, ...columns].map((column) => (
            <th key={column} scope="col">
              {own(`chart.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.month}>
            <th scope="row">{shownMonth(bar.month, language)}</th>
            {columns.map((column) => {
              const value = bar[column]
              return <td key={column}>{value === undefined ? '' : shown(value)}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
