import { More, Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Advice } from '../choose'
import { FactList } from './facts'

/** What speaks louder than the order: a remark with what it rests on. */
export function Advised({ advice, kind }: { advice: Advice; kind: 'information' | 'caution' }) {
  const { say } = useWords()
  return (
    <Notice kind={kind}>
      <h3>{say(`channels.panel.advice.${advice.key}.title`)}</h3>
      <p>{say(`channels.panel.advice.${advice.key}.text`)}</p>
      {advice.facts.length > 0 && (
        <More title={say('channels.panel.result.why')}>
          <FactList facts={advice.facts} />
        </More>
      )}
    </Notice>
  )
}
