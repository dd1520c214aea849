import { More, Notice } from '../../panel/notice'
import type { Advice } from '../choose'
import { FactList } from './facts'
import { useOwnWords } from './own-words'

/** What speaks louder than the order: a remark with what it rests on. */
export function Advised({ advice, kind }: { advice: Advice; kind: 'information' | 'caution' }) {
  const { tell } = useOwnWords()
  return (
    <Notice kind={kind}>
      <h3>{tell(`advice.${advice.key}.title`)}</h3>
      <p>{tell(`advice.${advice.key}.text`)}</p>
      {advice.facts.length > 0 && (
        <More title={tell('result.why')}>
          <FactList facts={advice.facts} />
        </More>
      )}
    </Notice>
  )
}
