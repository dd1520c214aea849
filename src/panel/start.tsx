import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DocumentProcedures } from '../documents/panel'
import { languageOf } from '../i18n/languages'
import { Button } from './button'
import { type CallFailed, call, failureOf } from './call'
import { FIRST_WORDS } from './first-words'
import type { Panel } from './panel'
import { type Words, WordsContext, wordsOf } from './words'

type Loaded<Data> = { words: Words; data: Data }

async function loadWords(parts: readonly string[]): Promise<Words> {
  const ask = call<DocumentProcedures>()
  const { language, file, texts } = await ask('documents.words', { parts: [...parts] })
  document.documentElement.lang = language
  return wordsOf(language, texts, file)
}

/** Words and data are asked for at once: each call takes Google a second. */
async function load<Data>(panel: Panel<Data>): Promise<Loaded<Data>> {
  const [words, data] = await Promise.all([loadWords(panel.parts), panel.load()])
  return { words, data }
}

function Start<Data>({ panel: Page }: { panel: Panel<Data> }) {
  const [loaded, setLoaded] = useState<Loaded<Data>>()
  const [failure, setFailure] = useState<CallFailed>()
  const begin = () => {
    setFailure(undefined)
    load(Page).then(setLoaded, (error) => setFailure(failureOf(error)))
  }
  useEffect(begin, [])
  if (loaded) {
    return (
      <WordsContext.Provider value={loaded.words}>
        <Page data={loaded.data} />
      </WordsContext.Provider>
    )
  }
  const first = FIRST_WORDS[languageOf(document.documentElement.lang || navigator.language)]
  if (!failure)
    return (
      <p class="loading" role="status">
        {first.loading}
      </p>
    )
  return (
    <div class="empty" role="alert">
      <p>{failure.sentence ?? first.failed}</p>
      <Button isPrimary onClick={begin}>
        {first.retry}
      </Button>
    </div>
  )
}

/** Called by the page that the build makes of each `<name>.panel.tsx`. */
export function start<Data>(panel: Panel<Data>): void {
  document.title = 'SMM Planner'
  const root = document.getElementById('panel')
  if (root) render(<Start panel={panel} />, root)
}
