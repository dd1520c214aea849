import { Notice } from '../../panel/notice'
import { flawsOf, type Judgement, judge, monthsOf } from '../judgement'
import { typeInto } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip } from './screen'
import { useLog } from './use-log'

/** What cannot be meant as it stands, and whether the goal is realistic. */
export function Verdict(props: GoalProps) {
  const { documents, goal } = props
  const { own } = useOwnWords()
  const { growth } = useLog(props)
  const judgement = judge(goal.plan, growth)
  const isComplete = goal.metric !== '' && goal.plan.target !== undefined && monthsOf(goal.plan) !== undefined
  return (
    <>
      {flawsOf(goal.plan, documents.today, goal).map((flaw) => (
        <Notice key={flaw} kind="caution" isNews>
          <p>{own(`flaws.${flaw}`)}</p>
        </Notice>
      ))}
      {isComplete && !growth && (
        <Notice kind="information">
          <p>{own('verdict.little')}</p>
        </Notice>
      )}
      {isComplete && judgement && <Realism {...props} judgement={judgement} />}
    </>
  )
}

/** The figures that say whether a goal is realistic, and the nearest target that is. */
function Realism({ judgement, ...props }: GoalProps & { judgement: Judgement }) {
  const { goal } = props
  const { own, ownCount, language } = useOwnWords()
  const { shown } = useLog(props)
  const { realism, needed, times = 0, reachable, growth } = judgement
  const { perMonth, months } = growth
  const how = goal.addsUp ? 'had' : perMonth > 0 ? 'grew' : perMonth < 0 ? 'fell' : 'stood'
  const said = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(times)
  const isFine = realism === 'easy' || realism === 'realistic'
  return (
    <Notice kind={isFine ? 'good' : 'caution'} isNews>
      <p>
        <strong>{own(`verdict.${realism}`)}</strong>
      </p>
      <p>
        {ownCount(`verdict.${how}`, months, { own: shown(Math.abs(perMonth)) })}{' '}
        {own(times < 1.05 ? 'verdict.needs' : 'verdict.needsTimes', { needed: shown(needed), times: said })}
      </p>
      {realism !== 'realistic' && <p>{own('verdict.reach', { value: shown(reachable) })}</p>}
      {realism === 'unrealistic' && (
        <Chip
          label={own('verdict.aim', { value: shown(reachable) })}
          onClick={() => typeInto(props, 'target', reachable)}
        />
      )}
    </Notice>
  )
}
