import { useState } from 'preact/hooks'
import { foldName } from '../../core/names'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { namesIn } from './shown-posts'

export function AddChannel({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const form = useSubmit(['channel'])
  const [channel, setChannel] = useState('')
  const there = namesIn(documents, 'channels', 'channel').map(foldName)
  const offered = (documents.sheet('channels')?.choices.channel ?? [])
    .map(({ text }) => text)
    .filter((text) => !there.includes(foldName(text)))
  const add = async () => {
    const name = channel.trim()
    if (name === '') return
    if (there.includes(foldName(name)))
      return form.refuse('channel', say('calendar.panel.rhythm.there', { channel: name }))
    const isAdded = await form.submit(() => documents.add('channels', [{ channel: name }], ['channel']))
    if (isAdded) setChannel((now) => (now.trim() === name ? '' : now))
  }
  return (
    <form
      class="add-channel"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={say('calendar.panel.rhythm.add')}
        help={say('calendar.panel.rhythm.addHelp')}
        text={channel}
        suggestions={offered}
        error={form.errorAt('channel')}
        onText={(text) => {
          form.clear()
          setChannel(text)
        }}
      />
      <Button look="outlined" isBusy={form.isBusy}>
        {say('common.buttons.add')}
      </Button>
      <FieldError>{form.formError}</FieldError>
    </form>
  )
}
