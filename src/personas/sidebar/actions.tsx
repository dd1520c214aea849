import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { namingRows, type Persona } from './persona'

interface Props {
  documents: Documents
  persona: Persona
  onRename(): void
  onDuplicate(): Promise<unknown>
  onDelete(): Promise<unknown>
}

/** Deleting asks first, and says what else names the persona. */
export function Actions({ documents, persona, onRename, onDuplicate, onDelete }: Props) {
  const { say, count } = useWords()
  const form = useSubmit([])
  const [asks, setAsks] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (asks) question.current?.focus()
  }, [asks])
  const named = namingRows(documents, persona.name).length
  const name = persona.name || say('personas.panel.nameless')
  return (
    <>
      {asks ? (
        <div class="asks">
          <p ref={question} tabIndex={-1}>
            {say('personas.panel.askDelete', { name })}
            {named > 0 && ` ${count('personas.panel.named', named)}`}
          </p>
          <div class="buttons">
            <Button look="outlined" isBusy={form.isBusy} onClick={() => void form.submit(onDelete)}>
              {say('common.buttons.remove')}
            </Button>
            <Button onClick={() => setAsks(false)}>{say('common.buttons.cancel')}</Button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <Button look="outlined" onClick={onRename}>
            {say('personas.panel.rename')}
          </Button>
          <Button look="outlined" isBusy={form.isBusy} onClick={() => void form.submit(onDuplicate)}>
            {say('personas.panel.duplicate')}
          </Button>
          <Button onClick={() => setAsks(true)}>{say('common.buttons.remove')}</Button>
        </div>
      )}
      <FieldError>{form.formError}</FieldError>
    </>
  )
}

/** The sheet's own card shows this persona, ready to be printed. */
export function ShowCard(props: { documents: Documents; persona: Persona; isPrimary: boolean }) {
  const { documents, persona, isPrimary } = props
  const { say } = useWords()
  const form = useSubmit([])
  const show = async () => {
    documents.type('personas', null, 'persona', persona.name)
    await documents.autosave.flush()
    await documents.show('personas')
  }
  return (
    <Button isPrimary={isPrimary} isBusy={form.isBusy} onClick={() => void form.submit(show)}>
      {say('personas.panel.showCard')}
    </Button>
  )
}
