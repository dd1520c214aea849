import { initials } from '../names'
import { progress } from '../traits'
import type { Persona } from './persona'

const RADIUS = 16
const ROUND = 2 * Math.PI * RADIUS

/** The circle that stands for a persona; the ring around it closes as the answers come. */
export function Avatar({ persona, isLarge = false }: { persona: Persona; isLarge?: boolean }) {
  const { done, of } = progress(persona.kind, persona.answers)
  return (
    <span class={`avatar ${persona.kind || 'buyer'} ${isLarge ? 'large' : ''}`} aria-hidden="true">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle class="track" cx="18" cy="18" r={RADIUS} />
        <circle
          class="ring"
          cx="18"
          cy="18"
          r={RADIUS}
          stroke-dasharray={`${(ROUND * done) / of} ${ROUND}`}
          visibility={done === 0 ? 'hidden' : 'visible'}
        />
      </svg>
      <span>{initials(persona.name) || '?'}</span>
    </span>
  )
}
