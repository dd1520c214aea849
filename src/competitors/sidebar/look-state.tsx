import { useWords } from '../../panel/words'
import type { Look } from '../due'

/** When somebody last looked, and in words and colour whether it is time again. */
export function LookState({ look }: { look: Look }) {
  const { say, count } = useWords()
  const { state, days } = look
  return (
    <>
      <span class={state === 'fresh' ? 'good' : 'caution'}>{say(`competitors.states.${state}`)}</span>
      {days !== undefined && days <= 0 && ` · ${say('competitors.panel.today')}`}
      {days !== undefined && days > 0 && ` · ${count('competitors.panel.ago', days)}`}
    </>
  )
}
