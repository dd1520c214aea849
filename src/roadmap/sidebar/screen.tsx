import type { ComponentChildren } from 'preact'
import { Button } from '../../panel/button'

interface Props {
  title: string
  back: string
  onBack(): void
  children: ComponentChildren
}

/** A screen with the way back above its title. */
export function ScreenOf({ title, back, onBack, children }: Props) {
  return (
    <section class="screen">
      <div class="back">
        <Button onClick={onBack}>‹ {back}</Button>
      </div>
      <h2 tabIndex={-1} data-title>
        {title}
      </h2>
      {children}
    </section>
  )
}
