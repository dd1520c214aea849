import { useState } from 'preact/hooks'
import { type Keep, keepIn } from '../../panel/keep'
import { useWords } from '../../panel/words'
import type { LinkForm } from '../link-tags'

/** Most links stand in posts. */
const EMPTY: LinkForm = { url: '', source: '', medium: 'social', campaign: '', content: '', term: '' }

/** What she typed, kept in the browser: a closed panel loses no link, and most links come from where the last one did. */
export function useLinkForm() {
  const { file } = useWords()
  const [keep] = useState(() => keepIn(`smm-planner/${file}/link-form`))
  const [form, setForm] = useState(() => read(keep))
  const change = (changed: Partial<LinkForm>) => {
    const next = { ...form, ...changed }
    setForm(next)
    keep.write(JSON.stringify(next))
  }
  return {
    form,
    change,
    /** The next link: source and medium stay. */
    anew: () => change({ ...EMPTY, source: form.source, medium: form.medium }),
  }
}

function read(keep: Keep): LinkForm {
  try {
    const kept = JSON.parse(keep.read() ?? '{}') as Record<string, unknown>
    const texts = Object.entries(EMPTY).map(([name, empty]) => {
      const text = kept[name]
      return [name, typeof text === 'string' ? text : empty]
    })
    return Object.fromEntries(texts) as LinkForm
  } catch {
    return EMPTY
  }
}
