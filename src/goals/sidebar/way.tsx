import { shownMonth } from '../../panel/days'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { type Bar, barsOf } from '../bars'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

const HEIGHT = 96
const SLOT = 10

/** The way to the target month by month, behind it what the log has; the same figures stand in a table. */
export function Way(props: GoalProps) {
  const { goal, log } = props
  const { say, language } = useWords()
  const { values, shown } = useLog(props)
  const bars = barsOf(goal.plan, goal.addsUp, { months: log.history?.months ?? [], values })
  if (goal.metric === '' || bars.length === 0) return <p class="help">{say('goals.panel.chart.later')}</p>
  const title = say(goal.addsUp ? 'goals.panel.chart.adds' : 'goals.panel.chart.level')
  const largest = Math.max(...bars.flatMap(({ was = 0, plan = 0 }) => [was, plan]))
  const ends = [bars[0], bars.at(-1)].map((bar) => shownMonth(bar?.month ?? '', language))
  return (
    <figure class="way">
      <figcaption>
        <h3>{title}</h3>
        <p class="legend">
          <span class="was">{say('goals.panel.chart.was')}</span>
          <span class="plan">{say('goals.panel.chart.plan')}</span>
        </p>
      </figcaption>
      <Picture bars={bars} largest={largest} label={`${title}: ${shown(largest)}`} />
      <p class="ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
      <More title={say('goals.panel.chart.table')}>
        <Table bars={bars} addsUp={goal.addsUp} shown={shown} />
      </More>
    </figure>
  )
}

function Picture({ bars, largest, label }: { bars: Bar[]; largest: number; label: string }) {
  const heightOf = (value: number) => (largest > 0 ? Math.max(0, (value / largest) * HEIGHT) : 0)
  return (
    <svg
      viewBox={`0 0 ${bars.length * SLOT} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bars.map(({ month, was, plan }, index) => (
        <g key={month}>
          {plan !== undefined && (
            <rect
              class="plan"
              x={index * SLOT + 1}
              width={SLOT - 2}
              y={HEIGHT - heightOf(plan)}
              height={heightOf(plan)}
            />
          )}
          {was !== undefined && (
            <rect
              class="was"
              x={index * SLOT + (plan === undefined ? 1 : 3)}
              width={SLOT - (plan === undefined ? 2 : 6)}
              y={HEIGHT - heightOf(was)}
              height={heightOf(was)}
            />
          )}
        </g>
      ))}
    </svg>
  )
}

function Table({ bars, addsUp, shown }: { bars: Bar[]; addsUp: boolean; shown(value: number): string }) {
  const { say, language } = useWords()
  const cell = (value: number | undefined) => <td>{value === undefined ? '' : shown(value)}</td>
  const month = (day: string) =>
    new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
      Date.parse(day),
    )
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('goals.panel.chart.month')}</th>
          <th scope="col">{say('goals.panel.chart.was')}</th>
          <th scope="col">{say('goals.panel.chart.plan')}</th>
          {addsUp && <th scope="col">{say('goals.panel.chart.sum')}</th>}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.month}>
            <th scope="row">{month(bar.month)}</th>
            {cell(bar.was)}
            {cell(bar.plan)}
            {addsUp && cell(bar.sum)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
