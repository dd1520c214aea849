import type { LocalGoogle } from '../google/browser'
import type { Book } from '../xlsx/book'
import { readBook } from '../xlsx/read'

type Writer = (book: Book) => Promise<Uint8Array>

declare global {
  interface Window {
    /** Set by xlsx.js. */
    smmWriteXlsx?: Writer
  }
}

/** Half a megabyte that most visits never need: fetched at the first download. */
async function writer(): Promise<Writer> {
  if (window.smmWriteXlsx === undefined) await fetched('xlsx.js')
  if (window.smmWriteXlsx === undefined) throw new Error('xlsx.js brought nothing')
  return window.smmWriteXlsx
}

function fetched(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${address} could not be loaded`))
    document.head.append(script)
  })
}

export async function downloadXlsx(google: LocalGoogle, inGoogle: string): Promise<void> {
  const write = await writer()
  const { engine } = google
  const bytes = await write(
    readBook(google.workbook, { inGoogle, toGoogle: (text) => engine.toGoogleFormula(text) }),
  )
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName(engine.settings.name)}.xlsx`
  link.click()
  // The browser reads the file after the click; at once would be too early.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'SMM Planner'
}
