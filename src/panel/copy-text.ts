/**
 * Copies what an element shows. Google frames panels without the right to the clipboard in some browsers: then the
 * text is selected and copied as by hand; where that is refused too, it stays selected for her to do it.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return document.execCommand('copy')
  }
}
