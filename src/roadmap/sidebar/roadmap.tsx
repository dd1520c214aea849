import { useEffect, useRef, useState } from 'preact/hooks'
import type { Documents } from '../../panel/documents'
import { useOpenRow } from '../../panel/use-open-row'
import { AddInitiative } from './add-initiative'
import { Details } from './details'
import { Overview } from './overview'
import { initiatives } from './reads'
import { Shift } from './shift'
import { Split } from './split'

export type Screen = 'overview' | 'add' | 'details' | 'shift' | 'split'
export type Go = (screen: Screen) => void

/** One screen at a time: all initiatives, or one of them and what is done with it. */
export function Roadmap({ documents }: { documents: Documents }) {
  const [screen, setScreen] = useState<Screen>('overview')
  const open = useOpenRow(documents, 'roadmap')
  const rows = initiatives(documents)
  const row = rows.find(({ record }) => record === open.record)
  const shown = row || screen === 'add' ? screen : 'overview'

  // A new screen begins at its title: it is read out, and Tab goes on from there.
  const last = useRef(shown)
  const cameFrom = useRef<number>(0)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    window.scrollTo(0, 0)
    const back = document.querySelector<HTMLElement>(`[data-row="${cameFrom.current}"]`)
    const title = document.querySelector<HTMLElement>('[data-title]')
    ;(shown === 'overview' && back ? back : title)?.focus({ preventScroll: shown !== 'overview' })
  }, [shown])
  if (row) cameFrom.current = row.record.row

  const go = (next: Screen) => {
    if (next === 'overview') open.close()
    setScreen(next)
  }
  const one = row && { documents, rows, row, onGo: go }
  if (shown === 'add') return <AddInitiative documents={documents} rows={rows} onGo={go} />
  if (shown === 'details' && one) return <Details {...one} key={open.id} />
  if (shown === 'shift' && one) return <Shift {...one} key={open.id} />
  if (shown === 'split' && one) return <Split {...one} key={open.id} />
  return (
    <Overview
      documents={documents}
      rows={rows}
      onAdd={() => go('add')}
      onOpen={({ record }) => {
        open.open(record)
        setScreen('details')
      }}
    />
  )
}
