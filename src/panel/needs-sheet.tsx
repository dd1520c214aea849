import type { ComponentChildren } from 'preact'
import { Button } from './button'
import type { Documents } from './documents'
import { FieldError } from './field'
import { useSubmit } from './use-submit'
import { useWords } from './words'

/** What a panel says where its sheet does not exist yet, and the button that makes it. */
export function NeedsSheet(props: { documents: Documents; template: string; children: ComponentChildren }) {
  const { documents, template, children } = props
  const { say } = useWords()
  const form = useSubmit([])
  return (
    <form
      class="empty"
      onSubmit={(event) => {
        event.preventDefault()
        void form.submit(() => documents.create(template))
      }}
    >
      {children}
      <FieldError>{form.formError}</FieldError>
      <Button isPrimary isBusy={form.isBusy}>
        {say(form.error ? 'common.buttons.retry' : 'common.buttons.begin')}
      </Button>
      <p class="help" role="status">
        {form.isBusy && say('common.states.creating')}
      </p>
    </form>
  )
}
