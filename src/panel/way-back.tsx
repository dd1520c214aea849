import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What is shown first must not take the focus from the sheet. */
let isFirst = true

interface Props {
  /** Where the way back leads; without it this is the panel's first screen. */
  back?: { label: string; go(): void }
  /** What the screen is about, beside the way back. */
  about?: string
  children: ComponentChildren
}

/** One of several screens of a panel: its heading takes the focus when it comes, so that it is read out. */
export function Screen({ back, about, children }: Props) {
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFirst) isFirst = false
    else {
      window.scrollTo(0, 0)
      const heading = screen.current?.querySelector('h2')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div class="tab screen" ref={screen}>
      {back && (
        <div class="way-back">
          <button type="button" class="text" onClick={back.go}>
            <span aria-hidden="true">‹ </span>
            {back.label}
          </button>
          {about && <span class="help">{about}</span>}
        </div>
      )}
      {children}
    </div>
  )
}
