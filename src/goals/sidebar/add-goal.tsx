import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { FieldError, TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { choiceText, filled } from './goal'
import { useOwnWords } from './own-words'
import type { ScreenProps } from './props'
import { Chip, Screen } from './screen'

/** What goals of shops are about: the main goal is revenue, a short plan may aim at visitors alone. */
const IDEAS = {
  revenue: ['sell', 'website', 'revenue'],
  visits: ['attract', 'website', 'visits'],
  followers: ['attract', 'instagram', 'followers'],
  emails: ['engage', 'website', 'signups'],
} as const
type Idea = keyof typeof IDEAS

export function AddGoal({ documents, go }: ScreenProps) {
  const { say, own, sayAny, note } = useOwnWords()
  const form = useSubmit(['goal'])
  const [name, setName] = useState('')
  const [idea, setIdea] = useState<Idea>()
  const input = useRef<HTMLInputElement>(null)
  const { question, tip } = note('goal')
  const type = (text: string) => {
    setName(text)
    form.clear()
  }
  const refuse = (sentence: string) => {
    form.refuse('goal', sentence)
    input.current?.focus()
  }
  const begin = async () => {
    const goal = name.trim()
    if (goal === '') return refuse(own('new.missing'))
    const [kind, channel, metric] = idea ? IDEAS[idea] : []
    const row = filled({
      goal,
      start: documents.today,
      channel: channel ? sayAny(`names.channels.${channel}`) : '',
      kind: kind ? choiceText(documents, 'kind', kind) : '',
      metric: metric ? choiceText(documents, 'metric', metric) : '',
    })
    let at = 0
    const isSent = await form.submit(async () => {
      const [added] = await documents.add('goals', [row], ['goal'])
      at = added && !added.existed ? added.row : 0
    })
    if (isSent && at === 0) refuse(own('new.existed'))
    else if (isSent) go('steps', { row: at, name: goal })
  }
  return (
    <Screen
      documents={documents}
      title={own('new.title')}
      onBack={() => go('list')}
      footer={
        <Button isPrimary isBusy={form.isBusy} onClick={() => void begin()}>
          {say(form.error?.canRetry ? 'common.buttons.retry' : 'common.steps.next')}
        </Button>
      }
    >
      <p>{question}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <TextField
          label={own('new.name')}
          help={tip}
          error={form.errorAt('goal')}
          text={name}
          inputRef={input}
          onText={type}
        />
      </form>
      <h3>{own('new.ideas')}</h3>
      <div class="buttons">
        {(Object.keys(IDEAS) as Idea[]).map((key) => (
          <Chip
            key={key}
            label={own(`new.${key}`)}
            isChosen={idea === key}
            onClick={() => {
              setIdea(key)
              type(own(`new.${key}`))
              input.current?.focus()
            }}
          />
        ))}
      </div>
      <p class="help">{own('new.ideasTip')}</p>
      <FieldError>{form.formError}</FieldError>
    </Screen>
  )
}
