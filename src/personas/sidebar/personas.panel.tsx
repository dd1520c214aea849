import { useEffect, useRef, useState } from 'preact/hooks'
import { type CellValue, type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { copyName } from '../names'
import { twins } from '../twins'
import { type About, AboutForm } from './about-form'
import { GuideScreen } from './guide-screen'
import { List } from './list'
import { kindText, namingRows, type Persona, personasIn, READS } from './persona'
import { PersonaScreen } from './persona-screen'
import './personas.css'

/** What is shown; a persona is known by its name, or by its row while it gets another one. */
type Screen =
  | { name: 'list' | 'new' }
  | { name: 'card' | 'rename' | 'guide'; row: number; called: string; at?: number; isCopy?: boolean }

function PersonasPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('personas', READS, data)
  if (!documents.sheet('personas')) {
    return (
      <NeedsSheet documents={documents} template="personas">
        <h1 class="unseen">{say('personas.title')}</h1>
        <p>{say('personas.sentence')}</p>
        <p>{say('personas.panel.empty')}</p>
      </NeedsSheet>
    )
  }
  return <Personas documents={documents} />
}

function Personas({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const [screen, setScreen] = useState<Screen>({ name: 'list' })
  const [deleted, setDeleted] = useState<{ name: string; restore(): Promise<unknown> }>()
  const top = useRef<HTMLDivElement>(null)
  useScreenFocus(top, screen)

  const personas = personasIn(documents)
  const own = personas.filter((persona) => !persona.record.example)
  const buyers = own.filter((persona) => persona.kind === 'buyer').length
  const pairs = twins(own.map((persona) => persona.answers)).flatMap(([one, other]) => {
    const pair = [own[one], own[other]] as const
    return pair[0] && pair[1] ? [[pair[0], pair[1]] as [Persona, Persona]] : []
  })
  const persona = 'row' in screen ? find(personas, screen) : undefined
  const names = personas.filter((one) => one !== persona).map((one) => one.name)

  const toList = () => setScreen({ name: 'list' })
  const open = (name: 'card' | 'rename' | 'guide', one: Persona, at = 0) =>
    setScreen({ name, row: one.record.row, called: one.name, at })

  async function add({ name, kind }: About): Promise<boolean> {
    const row = { persona: name, kind: kindText(documents, kind) }
    const [added] = await documents.add('personas', [row], ['persona'])
    if (!added || added.existed) return false
    setScreen({ name: 'guide', row: added.row, called: name })
    return true
  }

  /** All that the owner fills in, under another name. */
  async function duplicate(one: Persona): Promise<void> {
    const called = copyName(
      one.name,
      (name) => say('personas.panel.copyOf', { name }),
      names.concat(one.name),
    )
    const [added] = await documents.add('personas', [{ ...cellsOf(one), persona: called }], ['persona'])
    if (added) setScreen({ name: 'card', row: added.row, called, isCopy: true })
  }

  async function remove(one: Persona): Promise<void> {
    const cells = cellsOf(one)
    await documents.remove('personas', one.record)
    setDeleted({
      name: one.name,
      restore: async () => {
        await documents.add('personas', [cells], ['persona'])
        setDeleted(undefined)
      },
    })
    toList()
  }

  /** Posts and ideas that are hers follow the new name, or they would name somebody who is gone. */
  async function rename(one: Persona, { name, kind }: About): Promise<boolean> {
    if (name !== one.name) {
      for (const { template, record } of namingRows(documents, String(one.record.cells.persona)))
        documents.type(template, record, 'persona', name)
      if (documents.value('personas', null, 'persona') === one.name)
        documents.type('personas', null, 'persona', name)
      documents.type('personas', one.record, 'persona', name)
    }
    if (kind !== one.kind) documents.type('personas', one.record, 'kind', kindText(documents, kind))
    setScreen({ name: 'card', row: one.record.row, called: name })
    return true
  }

  return (
    <div class="screen" ref={top} tabIndex={-1}>
      <h1 class="unseen">{say('personas.title')}</h1>
      {screen.name === 'new' ? (
        <AboutForm
          title={say('personas.panel.add')}
          about={{ name: '', kind: buyers === 0 ? 'buyer' : '' }}
          taken={names}
          buyers={buyers}
          submit={say('common.buttons.add')}
          onSubmit={add}
          onCancel={toList}
        />
      ) : screen.name === 'rename' && persona ? (
        <AboutForm
          title={say('personas.panel.rename')}
          about={persona}
          taken={names}
          buyers={buyers}
          submit={say('common.buttons.save')}
          help={say('personas.panel.renameHelp')}
          onSubmit={(about) => rename(persona, about)}
          onCancel={() => open('card', persona)}
        />
      ) : screen.name === 'guide' && persona ? (
        <GuideScreen
          documents={documents}
          persona={persona}
          from={screen.at ?? 0}
          onDone={() => open('card', persona)}
        />
      ) : screen.name === 'card' && persona ? (
        <PersonaScreen
          key={persona.record.row}
          documents={documents}
          persona={persona}
          twin={
            pairs.flatMap((pair) => (pair.includes(persona) ? pair.filter((one) => one !== persona) : []))[0]
          }
          isCopy={screen.isCopy ?? false}
          onStep={(at) => open('guide', persona, at)}
          onRename={() => open('rename', persona)}
          onDuplicate={() => duplicate(persona)}
          onDelete={() => remove(persona)}
          onBack={toList}
        />
      ) : (
        <List
          documents={documents}
          personas={personas}
          buyers={buyers}
          pairs={pairs}
          deleted={deleted}
          onOpen={(one) => {
            setDeleted(undefined)
            open('card', one)
          }}
          onNew={() => {
            setDeleted(undefined)
            setScreen({ name: 'new' })
          }}
        />
      )}
    </div>
  )
}

/** Where two have the same name the row tells; where it moved or was renamed, what is left of the two. */
function find(personas: readonly Persona[], { row, called }: { row: number; called: string }) {
  const named = personas.filter((one) => one.name === called || one.record.cells.persona === called)
  return named.find((one) => one.record.row === row) ?? named[0]
}

/** What she filled in, as a row of its own; empty cells are left empty. */
function cellsOf({ record, answers, ...one }: Persona): Record<string, CellValue> {
  const typed = {
    persona: one.name,
    ...answers,
    channel: one.channel,
    spend: one.spend,
    outside: one.outside,
  }
  const all: Record<string, CellValue> = { ...record.cells, ...typed }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** Another screen begins at its top, and whoever hears it hears that. */
function useScreenFocus(top: { current: HTMLElement | null }, screen: Screen): void {
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    window.scrollTo(0, 0)
    if (!top.current?.contains(document.activeElement) || document.activeElement === top.current)
      top.current?.focus({ preventScroll: true })
  }, [screen])
}

PersonasPanel.parts = ['common', 'personas', 'names', 'demo'] as const
PersonasPanel.load = () => readSheets(READS)

export default PersonasPanel satisfies Panel<Read>
