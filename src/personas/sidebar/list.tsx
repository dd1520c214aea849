import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { FieldError } from '../../panel/field'
import { More, Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { progress, TOO_MANY_BUYERS } from '../traits'
import { Avatar } from './avatar'
import type { Persona } from './persona'

interface Props {
  documents: Documents
  personas: readonly Persona[]
  buyers: number
  /** Pairs that differ too little. */
  pairs: readonly [Persona, Persona][]
  /** The one that was just deleted, to be brought back. */
  deleted: { name: string; restore(): Promise<unknown> } | undefined
  onOpen(persona: Persona): void
  onNew(): void
}

/** All personas with how far they are, and what to think of before there are more of them. */
export function List({ documents, personas, buyers, pairs, deleted, onOpen, onNew }: Props) {
  const { say, count } = useWords()
  return (
    <>
      <div class="list">
        <p>{say('personas.sentence')}</p>
        {deleted && <Deleted {...deleted} key={deleted.name} />}
        {personas.length === 0 ? (
          <p>{say('personas.panel.empty')}</p>
        ) : (
          <ul class="people">
            {personas.map((persona) => (
              <Item key={persona.record.row} persona={persona} onOpen={onOpen} />
            ))}
          </ul>
        )}
        {buyers >= TOO_MANY_BUYERS && (
          <Notice kind="caution">
            <p>{count('personas.panel.manyBuyers', buyers)}</p>
          </Notice>
        )}
        {pairs.map(([one, other]) => (
          <Notice kind="caution" key={`${one.record.row}-${other.record.row}`}>
            <p>{say('personas.panel.twins', { one: one.name, other: other.name })}</p>
          </Notice>
        ))}
        <More title={say('personas.panel.howTo')}>
          <ul class="how">
            {HOW.map((one) => (
              <li key={one}>{say(`personas.panel.how.${one}`)}</li>
            ))}
          </ul>
          <p>{say('personas.notes.persona')}</p>
        </More>
      </div>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={onNew}>
          {say('personas.panel.add')}
        </Button>
      </SaveFooter>
    </>
  )
}

const HOW = ['orders', 'ask', 'figures', 'rivals'] as const

function Item({ persona, onOpen }: { persona: Persona; onOpen(persona: Persona): void }) {
  const { say } = useWords()
  const { name, kind, answers, record } = persona
  const { done, of } = progress(kind, answers)
  const kindName = kind ? say(`personas.kinds.${kind}`) : say('personas.hints.kind')
  return (
    <li>
      <button type="button" class="person" onClick={() => onOpen(persona)}>
        <Avatar persona={persona} />
        <span>
          <span class="name">{name || say('personas.panel.nameless')}</span>
          <span class="help">
            {kindName} · {say('personas.panel.answered', { done, of })}
          </span>
          <ExampleMark of={record} />
        </span>
      </button>
    </li>
  )
}

function Deleted({ name, restore }: { name: string; restore(): Promise<unknown> }) {
  const { say } = useWords()
  const form = useSubmit([])
  const news = useRef<HTMLDivElement>(null)
  useEffect(() => news.current?.focus(), [])
  return (
    <div ref={news} tabIndex={-1}>
      <Notice kind="information" isNews>
        <p>{say('personas.panel.deleted', { name: name || say('personas.panel.nameless') })}</p>
        <Button isBusy={form.isBusy} onClick={() => void form.submit(restore)}>
          {say('common.buttons.undo')}
        </Button>
        <FieldError>{form.formError}</FieldError>
      </Notice>
    </div>
  )
}
