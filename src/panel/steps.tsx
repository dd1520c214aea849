import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from './button'
import { useWords } from './words'

interface Props {
  title: string
  /** From 0. */
  at: number
  count: number
  /** It follows another screen, so that its title takes the focus at once. */
  isNews?: boolean
  children: ComponentChildren
}

/** One step of a guide: its title takes the focus when it comes, so that it is read out and Tab goes on from there. */
export function Step({ title, at, count, isNews = false, children }: Props) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(isNews ? -1 : at)
  useEffect(() => {
    if (shown.current === at) return
    shown.current = at
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [at])
  return (
    <section class="step">
      <div class="progress" aria-hidden="true">
        <div class="done" style={{ inlineSize: `${((at + 1) / count) * 100}%` }} />
      </div>
      <p class="help">{say('common.steps.of', { step: at + 1, steps: count })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

interface MoveProps {
  at: number
  count: number
  onGo(at: number): void
  /** What the button to the next step says, where it is not just “Next”. */
  next?: string | undefined
  /** What the last step's button says; without it the last step has none. */
  last?: string
  onLast?: () => void
  isBusy?: boolean
}

/** Back and next, in that order of looks: what she does most stands at the left. */
export function StepButtons({ at, count, onGo, next, last, onLast, isBusy = false }: MoveProps) {
  const { say } = useWords()
  const isLast = at === count - 1
  return (
    <>
      {!isLast && (
        <Button isPrimary isBusy={isBusy} onClick={() => onGo(at + 1)}>
          {next ?? say('common.steps.next')}
        </Button>
      )}
      {isLast && last && onLast && (
        <Button isPrimary isBusy={isBusy} onClick={onLast}>
          {last}
        </Button>
      )}
      {at > 0 && <Button onClick={() => onGo(at - 1)}>{say('common.steps.back')}</Button>}
    </>
  )
}
