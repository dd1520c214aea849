import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { CellValue } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { asked } from '../asked'
import { choiceText, type Kind } from './goal'
import type { ScreenProps } from './goals.panel'
import { Title } from './title'

/** What goals of shops are about: the main goal is revenue, a short plan may aim at visitors alone. */
const IDEAS = {
  revenue: { kind: 'sell', channel: 'website', metric: 'revenue' },
  visits: { kind: 'attract', channel: 'website', metric: 'visits' },
  followers: { kind: 'attract', channel: 'instagram', metric: 'followers' },
  emails: { kind: 'engage', channel: 'website', metric: 'signups' },
} as const satisfies Record<string, { kind: Kind; channel: string; metric: string }>
type Idea = keyof typeof IDEAS

export function AddGoal({ documents, go, part }: ScreenProps & { part?: string }) {
  const { say, sayAny, language } = useWords()
  const form = useSubmit(['goal'])
  const [name, setName] = useState('')
  const [idea, setIdea] = useState<Idea>()
  const input = useRef<HTMLInputElement>(null)
  const { question, tip } = asked(say('goals.notes.goal'), language)

  const rowOf = (goal: string): Record<string, CellValue> => {
    const chosen = idea && IDEAS[idea]
    const row = {
      goal,
      start: documents.today,
      part: part ?? '',
      channel: chosen ? sayAny(`names.channels.${chosen.channel}`) : '',
      kind: chosen ? choiceText(documents, 'kind', chosen.kind) : '',
      metric: chosen ? choiceText(documents, 'metric', chosen.metric) : '',
    }
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
  }
  const begin = async () => {
    const goal = name.trim()
    const refuse = (sentence: string) => {
      form.refuse('goal', sentence)
      input.current?.focus()
    }
    if (goal === '') return refuse(say('goals.panel.new.missing'))
    let at = 0
    const isSent = await form.submit(async () => {
      const [added] = await documents.add('goals', [rowOf(goal)], ['goal'])
      at = added && !added.existed ? added.row : 0
    })
    if (isSent && at === 0) refuse(say('goals.panel.new.existed'))
    else if (isSent) go({ is: 'steps', goal: { row: at, name: goal }, step: 0 })
  }
  return (
    <>
      <form
        class="tab"
        id="new-goal"
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <Title onBack={() => go({ is: 'list' })}>{say('goals.panel.new.title')}</Title>
        <p>{question}</p>
        <TextField
          label={say('goals.panel.new.name')}
          help={tip}
          error={form.errorAt('goal')}
          text={name}
          inputRef={input}
          onText={(text) => {
            setName(text)
            form.clear()
          }}
        />
        <div class="cell">
          <h3>{say('goals.panel.new.ideas')}</h3>
          <div class="chips">
            {(Object.keys(IDEAS) as Idea[]).map((key) => (
              <button
                key={key}
                type="button"
                class="chip"
                aria-pressed={idea === key}
                onClick={() => {
                  setIdea(key)
                  setName(say(`goals.panel.new.${key}`))
                  form.clear()
                  input.current?.focus()
                }}
              >
                {say(`goals.panel.new.${key}`)}
              </button>
            ))}
          </div>
          <p class="help">{say('goals.panel.new.ideasTip')}</p>
        </div>
        <FieldError>{form.formError}</FieldError>
      </form>
      <SaveFooter documents={documents}>
        <Button isPrimary isBusy={form.isBusy} onClick={() => void begin()}>
          {say(form.error?.canRetry ? 'common.buttons.retry' : 'common.steps.next')}
        </Button>
        <Button onClick={() => go({ is: 'list' })}>{say('common.buttons.cancel')}</Button>
      </SaveFooter>
    </>
  )
}
