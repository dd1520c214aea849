import { button, element, SIGNS, sign } from './dom'
import { Frame, type FrameHost } from './frame/frame'

export interface DialogSpec {
  title: string
  html: string
  width?: number
  height?: number
  modal: boolean
}

/**
 * A dialog of the add-on. The browser's own <dialog> keeps the focus inside a modal one and gives Escape;
 * Google's is closed by its cross and by Escape, not by a click beside it.
 */
export function showDialog(
  spec: DialogSpec,
  closeLabel: string,
  host: Pick<FrameHost, 'run' | 'focusEditor'>,
  onClose: () => void,
): () => void {
  const dialog = element('dialog', {
    class: spec.modal ? 'dialog' : 'dialog modeless',
    'aria-labelledby': 'dialog-title',
  })
  const size = (width?: number, height?: number) => {
    if (width !== undefined) frame.root.style.width = `${width}px`
    if (height !== undefined) frame.root.style.height = `${height}px`
  }
  let isOpen = true
  // At once, so that two dialogs are never there together: the browser tells of the closing a little later.
  const gone = () => {
    if (!isOpen) return
    isOpen = false
    frame.remove()
    dialog.remove()
    onClose()
  }
  const close = () => {
    dialog.close()
    gone()
  }
  const frame = new Frame(spec.title, spec.html, { ...host, close, size, escape: close })
  size(spec.width ?? 600, spec.height ?? 400)
  dialog.append(
    element(
      'header',
      {},
      element('h2', { id: 'dialog-title' }, spec.title),
      button(sign(SIGNS.close), { class: 'icon', 'aria-label': closeLabel }, close),
    ),
    frame.root,
  )
  // Escape closes a modal dialog without asking anybody.
  dialog.addEventListener('close', gone)
  document.body.append(dialog)
  if (spec.modal) dialog.showModal()
  else dialog.show()
  return close
}

/** A question of the try-out itself, e.g. before everything is wiped. */
export function ask(
  title: string,
  text: string,
  answers: { yes: string; no: string; danger?: boolean },
): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'question-title' })
    const yes = button(answers.yes, { class: answers.danger ? 'primary danger' : 'primary' }, () =>
      dialog.close('yes'),
    )
    const no = button(answers.no, { class: 'text', autofocus: true }, () => dialog.close('no'))
    dialog.append(
      element('h2', { id: 'question-title' }, title),
      element('p', {}, text),
      element('footer', {}, yes, no),
    )
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue === 'yes')
    })
    document.body.append(dialog)
    dialog.showModal()
  })
}
