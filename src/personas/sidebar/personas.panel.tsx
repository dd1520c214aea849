import { useEffect, useRef, useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { copyName } from '../names'
import { twins } from '../twins'
import { type About, AboutForm } from './about-form'
import { addCells, addPersona, cellsOf, renamePersona, useSettling } from './changes'
import { GuideScreen } from './guide-screen'
import { List } from './list'
import { type Persona, personasIn, READS } from './persona'
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
  useSettling(documents)

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

  async function add(about: About): Promise<boolean> {
    const row = await addPersona(documents, about)
    if (row !== undefined) setScreen({ name: 'guide', row, called: about.name })
    return row !== undefined
  }

  async function duplicate(one: Persona): Promise<void> {
    const called = copyName(
      one.name,
      (name) => say('personas.panel.copyOf', { name }),
      names.concat(one.name),
    )
    const row = await addCells(documents, { ...cellsOf(one), persona: called })
    if (row !== undefined) setScreen({ name: 'card', row, called, isCopy: true })
  }

  async function remove(one: Persona): Promise<void> {
    const cells = cellsOf(one)
    await documents.remove('personas', one.record)
    const restore = () => addCells(documents, cells).then(() => setDeleted(undefined))
    setDeleted({ name: one.name, restore })
    toList()
  }

  async function rename(one: Persona, about: About): Promise<boolean> {
    renamePersona(documents, one, about)
    setScreen({ name: 'card', row: one.record.row, called: about.name })
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
