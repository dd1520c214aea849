import type { ComponentChildren } from 'preact'

interface Props {
  kind: 'information' | 'caution' | 'good'
  children: ComponentChildren
  /** It appears by something that she just did, and should be heard. */
  isNews?: boolean
}

const SIGNS: Record<Props['kind'], string> = { information: 'i', caution: '!', good: '✓' }

/** A remark with a sign of its own, because colour alone tells nothing to those who do not see it. */
export function Notice({ kind, children, isNews = false }: Props) {
  return (
    <div class={`notice ${kind}`} role={isNews ? 'status' : 'note'}>
      <span class="sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div>{children}</div>
    </div>
  )
}

/** What can be folded out: an example, the reasons of an answer. */
export function More({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details>
      <summary>{title}</summary>
      <div class="more">{children}</div>
    </details>
  )
}
