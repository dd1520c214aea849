import { useMemo, useState } from 'preact/hooks'
import { keepIn } from './keep'
import { useWords } from './words'

/**
 * What is being typed into a form that is sent as a whole: kept in the browser, so that a closed panel loses nothing.
 * `clear` is for when the server has what was sent.
 */
export function useKept<Value>(name: string, begin: () => Value) {
  const { file } = useWords()
  const keep = useMemo(() => keepIn(`smm-planner/${file}/${name}`), [file, name])
  const [value, setValue] = useState<Value>(() => read<Value>(keep.read()) ?? begin())
  return {
    value,
    change: (next: Value) => {
      setValue(next)
      keep.write(JSON.stringify(next))
    },
    /** Empties the form, unless she has gone on typing since it was sent. */
    clear: (sent: Value) =>
      setValue((now) => {
        if (now !== sent) return now
        keep.write('')
        return begin()
      }),
  }
}

function read<Value>(text: string | null): Value | undefined {
  try {
    return (JSON.parse(text ?? '') as Value) ?? undefined
  } catch {
    return undefined
  }
}
