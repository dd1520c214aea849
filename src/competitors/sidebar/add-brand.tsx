import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { kindIn, type Rivals } from './records'

interface Props {
  documents: Documents
  rivals: Rivals
  kind: 'us' | 'competitor'
  onOpen(row: number): void
}

export function AddBrand({ documents, rivals, kind, onOpen }: Props) {
  const { say } = useWords()
  const form = useSubmit(['name'])
  const [name, setName] = useState('')
  const isHere = (known: string) => known.trim().toLowerCase() === name.trim().toLowerCase()
  const send = () => {
    if (name.trim() === '') return form.refuse('name', say('competitors.panel.needsName'))
    const all = [rivals.us, ...rivals.competitors]
    if (all.some((rival) => rival && isHere(rival.name)))
      return form.refuse('name', say('competitors.panel.isHere', { who: name.trim() }))
    const row = { competitor: name.trim(), kind: kindIn(documents, kind) }
    void form.submit(async () => {
      const [added] = await documents.add('competitors', [row], ['competitor'])
      if (added) onOpen(added.row)
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={say(kind === 'us' ? 'competitors.panel.addUs' : 'competitors.panel.add')}
        help={say(kind === 'us' ? 'competitors.notes.kind' : 'competitors.notes.competitor')}
        text={name}
        onText={setName}
        error={form.errorAt('name') ?? form.formError}
      />
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy}>
          {say('common.buttons.add')}
        </Button>
      </div>
    </form>
  )
}
