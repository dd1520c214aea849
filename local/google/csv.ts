import { exception } from './exception'

/** Utilities.parseCsv: RFC 4180 with a delimiter of one character. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < csv.length; at += 1) {
    const character = csv.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (csv.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === delimiter) endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r' || csv.charAt(at + 1) !== '\n') cell += character
  }
  if (quoted) throw exception('Could not parse text.')
  if (cell !== '' || row.length) endRow()
  return rows
}
