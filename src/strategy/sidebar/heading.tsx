import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** The title of a screen; where it follows another one it takes the focus, so that it is read out. */
export function Heading({ isNews, children }: { isNews: boolean; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNews) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

/** The way back, at the top where it is looked for. */
export function Crumb({ children, onClick }: { children: string; onClick(): void }) {
  return (
    <div class="crumb">
      <button type="button" onClick={onClick}>
        <span aria-hidden="true">‹</span> {children}
      </button>
    </div>
  )
}
