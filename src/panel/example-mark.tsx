import type { SheetRecord } from './documents'
import { useWords } from './words'

/** Says of a row that it is the example, which nobody has touched. */
export function ExampleMark({ of: { example } }: { of: SheetRecord }) {
  const { say } = useWords()
  return example ? <span class="mark">{say('common.exampleRow')}</span> : null
}
