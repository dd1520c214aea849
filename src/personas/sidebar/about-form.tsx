import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { CallFailed } from '../../panel/call'
import { ChoiceField, FieldError, TextField } from '../../panel/field'
import { Footer } from '../../panel/footer'
import { Notice } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { KINDS, type Kind, TOO_MANY_BUYERS } from '../traits'

export interface About {
  name: string
  kind: Kind
}

interface Props {
  title: string
  about: About
  /** Names that other personas have. */
  taken: readonly string[]
  buyers: number
  submit: string
  help?: string
  /** Answers false where the sheet has such a name meanwhile. */
  onSubmit(about: About): Promise<boolean>
  onCancel(): void
}

/** The name of a persona and what kind it is: asked at the beginning, and again when it is to be called otherwise. */
export function AboutForm(props: Props) {
  const { title, about, taken, buyers, submit, help, onSubmit, onCancel } = props
  const { say, count } = useWords()
  const form = useSubmit(['name', 'kind'])
  const [name, setName] = useState(about.name)
  const [kind, setKind] = useState(about.kind)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = async () => {
    const wanted = name.trim()
    const isTaken = taken.some((one) => one.trim().toLowerCase() === wanted.toLowerCase())
    if (wanted === '' || isTaken) {
      form.refuse('name', say(wanted === '' ? 'personas.panel.noName' : 'personas.panel.taken'))
      field.current?.focus()
    } else if (kind === '') form.refuse('kind', say('personas.panel.noKind'))
    else {
      await form.submit(async () => {
        if (!(await onSubmit({ name: wanted, kind }))) {
          throw new CallFailed(say('personas.panel.taken'), 'name')
        }
      })
    }
  }
  const isOneMore = kind === 'buyer' && about.kind !== 'buyer' && buyers + 1 >= TOO_MANY_BUYERS
  return (
    <form
      class="about"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{title}</h2>
      <TextField
        label={say('personas.panel.name')}
        help={help ?? say('personas.panel.nameHelp', { example: say('demo.personas.giver') })}
        error={form.errorAt('name')}
        text={name}
        onText={setName}
        inputRef={field}
      />
      <ChoiceField<Exclude<Kind, ''>>
        legend={say('personas.columns.kind')}
        error={form.errorAt('kind')}
        value={kind}
        options={KINDS.map((one) => ({
          value: one,
          label: say(`personas.kinds.${one}`),
          help: say(`personas.panel.kinds.${one}`),
        }))}
        onValue={(chosen) => setKind(chosen)}
      />
      {isOneMore && (
        <Notice kind="caution" isNews>
          <p>{count('personas.panel.manyBuyers', buyers + 1)}</p>
        </Notice>
      )}
      <FieldError>{form.formError}</FieldError>
      <Footer status={{ kind: form.isBusy ? 'saving' : 'none' }}>
        <Button isPrimary isBusy={form.isBusy}>
          {form.error?.canRetry ? say('common.buttons.retry') : submit}
        </Button>
        <Button onClick={onCancel}>{say('common.buttons.cancel')}</Button>
      </Footer>
    </form>
  )
}
