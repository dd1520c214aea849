import { useWords } from '../../panel/words'
import { shownHours } from './hours'

interface Props {
  there: number
  added: number
  capacity: number | null
}

/** How full a week is: what is planned already, what would be added, and how much there is. */
export function LoadBar({ there, added, capacity }: Props) {
  const { say, language } = useWords()
  if (capacity === null) return null
  const whole = Math.max(capacity, there + added, 0.01)
  const share = (hours: number) => ({ inlineSize: `${(hours / whole) * 100}%` })
  const [one, two, three] = [there, added, capacity].map((hours) => shownHours(hours, language))
  return (
    <div
      class={there + added > capacity ? 'load over' : 'load'}
      role="img"
      aria-label={say('calendar.panel.fill.bar', {
        there: one ?? '',
        added: two ?? '',
        capacity: three ?? '',
      })}
    >
      <div class="there" style={share(there)} />
      <div class="added" style={share(added)} />
    </div>
  )
}
