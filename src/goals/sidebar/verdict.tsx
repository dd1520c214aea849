import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Growth } from '../growth'
import { flawsOf, type Judgement, judge, monthsOf } from '../judgement'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

/** What cannot be meant as it stands. */
export function Flaws({ documents, goal }: GoalProps) {
  const { say } = useWords()
  return (
    <>
      {flawsOf(goal.plan, documents.today, goal).map((flaw) => (
        <Notice key={flaw} kind="caution" isNews>
          <p>{say(`goals.panel.flaws.${flaw}`)}</p>
        </Notice>
      ))}
    </>
  )
}

/** Whether the goal is realistic, with the figures that say so. */
export function Verdict(props: GoalProps) {
  const { documents, goal } = props
  const { say } = useWords()
  const { growth, shown } = useLog(props)
  const { target } = goal.plan
  if (goal.metric === '' || target === undefined || monthsOf(goal.plan) === undefined) return null
  if (!growth) {
    return (
      <Notice kind="information">
        <p>{say('goals.panel.verdict.little')}</p>
      </Notice>
    )
  }
  const judgement = judge(goal.plan, growth)
  if (!judgement) return null
  const { realism, reachable } = judgement
  const isFine = realism === 'easy' || realism === 'realistic'
  const isFar = realism === 'unrealistic' || realism === 'against'
  return (
    <Notice kind={isFine ? 'good' : 'caution'} isNews>
      <p>
        <strong>{say(`goals.panel.verdict.${realism}`)}</strong>
      </p>
      <p>
        <Own growth={growth} addsUp={goal.addsUp} shown={shown} />{' '}
        <Needed judgement={judgement} shown={shown} />
      </p>
      {realism !== 'realistic' && <p>{say('goals.panel.verdict.reach', { value: shown(reachable) })}</p>}
      {isFar && realism !== 'against' && (
        <div class="buttons">
          <Button look="outlined" onClick={() => documents.type('goals', goal.record, 'target', reachable)}>
            {say('goals.panel.verdict.aim', { value: shown(reachable) })}
          </Button>
        </div>
      )}
    </Notice>
  )
}

function Own({ growth, addsUp, shown }: { growth: Growth; addsUp: boolean; shown(value: number): string }) {
  const { count } = useWords()
  const { perMonth, months } = growth
  const how = addsUp ? 'had' : perMonth > 0 ? 'grew' : perMonth < 0 ? 'fell' : 'stood'
  return <>{count(`goals.panel.verdict.${how}`, months, { own: shown(Math.abs(perMonth)) })}</>
}

function Needed({ judgement, shown }: { judgement: Judgement; shown(value: number): string }) {
  const { say, language } = useWords()
  const { needed, times } = judgement
  const facts = { needed: shown(needed) }
  if (times === undefined || times < 1.05) return <>{say('goals.panel.verdict.needs', facts)}</>
  const said = new Intl.NumberFormat(language, { maximumFractionDigits: times < 10 ? 1 : 0 }).format(times)
  return <>{say('goals.panel.verdict.needsTimes', { ...facts, times: said })}</>
}
