import type { ComponentChildren } from 'preact'

interface Props {
  children: ComponentChildren
  isPrimary?: boolean
  look?: 'text' | 'outlined'
  /** Without it the button sends its form. */
  onClick?: () => void
  isBusy?: boolean
}

/** A busy button keeps the focus, but does nothing: a second click must not save twice. */
export function Button({ children, isPrimary, look = 'text', onClick, isBusy = false }: Props) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={isPrimary ? 'primary' : look}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault()
        else onClick?.()
      }}
    >
      {children}
    </button>
  )
}
