import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { Account } from './account'
import { type Choosable, nameOf } from './candidates'

/** Every page and account in her name: whose it is, who can open it, and whether it is set up properly. */
export function Accounts({ documents, all }: { documents: Documents; all: Choosable[] }) {
  const { say } = useWords()
  const [open, setOpen] = useState<number>()
  const records = documents.rows('channels').filter((record) => nameOf(record) !== '')
  return (
    <>
      <p>{say('channels.panel.accounts.intro')}</p>
      {records.length === 0 && <p class="help">{say('channels.panel.accounts.none')}</p>}
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
  const { say } = useWords()
  const form = useSubmit(['channel'])
  const [channel, setChannel] = useState('')
  const [handle, setHandle] = useState('')
  const [added, setAdded] = useState('')
  const name = all.find(({ label }) => label === channel.trim())?.name ?? channel.trim()
  const add = async () => {
    setAdded('')
    if (name === '') return form.refuse('channel', say('channels.panel.accounts.channelMissing'))
    await form.submit(async () => {
      const rows = await documents.add(
        'channels',
        [{ channel: name, handle: handle.trim() }],
        ['channel', 'handle'],
      )
      const row = rows[0]
      if (!row) return
      onAdded(row.row)
      setAdded(say(`channels.panel.accounts.${row.existed ? 'existed' : 'added'}`, { channel: name }))
      if (!row.existed) {
        setChannel('')
        setHandle('')
      }
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
      <h2>{say('channels.panel.accounts.addTitle')}</h2>
      <TextField
        label={say('common.channel')}
        error={form.errorAt('channel')}
        suggestions={all.map(({ label }) => label)}
        text={channel}
        onText={setChannel}
      />
      <TextField label={say('channels.columns.handle')} text={handle} onText={setHandle} />
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy}>
          {say(form.error?.canRetry ? 'common.buttons.retry' : 'channels.panel.accounts.add')}
        </Button>
      </div>
      <p class="help" role="status">
        {added}
      </p>
    </form>
  )
}
