import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { Account } from './account'
import { type Choosable, nameOf } from './candidates'
import { useOwnWords } from './own-words'

/** Every page and account in her name: whose it is, who can open it, and whether it is set up properly. */
export function Accounts({ documents, all }: { documents: Documents; all: Choosable[] }) {
  const { tell } = useOwnWords()
  const [open, setOpen] = useState<number>()
  const records = documents.rows('channels').filter((record) => nameOf(record) !== '')
  return (
    <>
      <p>{tell('accounts.intro')}</p>
      {records.length === 0 && <p class="help">{tell('accounts.none')}</p>}
      <ul class="accounts">
        {records.map((record) => (
          <Account
            key={record.row}
            documents={documents}
            record={record}
            isOpen={open === record.row}
            onToggle={() => setOpen(open === record.row ? undefined : record.row)}
          />
        ))}
      </ul>
      <AddAccount documents={documents} all={all} onAdded={setOpen} />
      <SaveFooter documents={documents} />
    </>
  )
}

interface AddProps {
  documents: Documents
  all: Choosable[]
  onAdded(row: number): void
}

/** The same network may be named twice: finding second accounts is what an audit is for. */
function AddAccount({ documents, all, onAdded }: AddProps) {
  const { say, tell } = useOwnWords()
  const form = useSubmit(['channel'])
  const [channel, setChannel] = useState('')
  const [added, setAdded] = useState('')
  const name = all.find(({ label }) => label === channel.trim())?.name ?? channel.trim()
  const add = async () => {
    setAdded('')
    if (name === '') return form.refuse('channel', tell('accounts.channelMissing'))
    await form.submit(async () => {
      const rows = await documents.add('channels', [{ channel: name, handle: '' }], ['channel', 'handle'])
      const row = rows[0]
      if (!row) return
      onAdded(row.row)
      setAdded(tell(`accounts.${row.existed ? 'existed' : 'added'}`, { channel: name }))
      if (!row.existed) setChannel((now) => (now === channel ? '' : now))
    })
  }
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <h2>{tell('accounts.addTitle')}</h2>
      <TextField
        label={say('common.channel')}
        error={form.errorAt('channel')}
        suggestions={all.map(({ label }) => label)}
        text={channel}
        onText={setChannel}
      />
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy}>
          {tell('accounts.add')}
        </Button>
      </div>
      <p class="help" role="status">
        {added}
      </p>
    </form>
  )
}
