import { useState } from 'preact/hooks'
import { keepIn } from './keep'
import { useWords } from './words'

/** State of a form that outlives the panel: what was typed, but not sent yet, is there when it opens again. */
export function useKept<Value>(name: string, empty: Value): [Value, (value: Value) => void] {
  const { file } = useWords()
  const [keep] = useState(() => keepIn(`smm-planner/${file}/${name}`))
  const [value, setValue] = useState<Value>(() => {
    try {
      return (JSON.parse(keep.read() ?? 'null') as Value | null) ?? empty
    } catch {
      return empty
    }
  })
  return [
    value,
    (next) => {
      setValue(next)
      const text = JSON.stringify(next)
      keep.write(text === JSON.stringify(empty) ? '' : text)
    },
  ]
}
