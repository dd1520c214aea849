import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { TextField } from '../../panel/field'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { FunctionEntry, keyOf } from './function-entry'
import { type Described, matches, REFERENCE } from './reference'
import './functions.css'

/** The reference of the custom functions, to search and to open one by one. */
function FunctionsPanel() {
  const { say } = useWords()
  const [search, setSearch] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const showAll = () => {
    setSearch('')
    field.current?.focus()
  }
  const wordsOf = ({ name, parameters }: Described): string =>
    [
      name,
      say(keyOf(name, 'summary')),
      ...parameters.map((parameter) => say(keyOf(name, `arguments.${parameter.name}`))),
    ].join(' ')
  const shown = REFERENCE.map(({ group, functions }) => ({
    group,
    functions: functions.filter((described) => matches(search, wordsOf(described))),
  })).filter(({ functions }) => functions.length > 0)
  const count = shown.reduce((sum, { functions }) => sum + functions.length, 0)
  const isNarrowed = search.trim() !== ''
  return (
    <>
      <h1 class="unseen">{say('functions.title')}</h1>
      <div class="search">
        <TextField label={say('functions.search')} text={search} onText={setSearch} inputRef={field} />
        <p class="unseen" role="status">
          {isNarrowed && say(count > 0 ? 'functions.found' : 'functions.nothingFound', { count })}
        </p>
      </div>
      {!isNarrowed && (
        <div class="intro">
          <p>{say('functions.intro')}</p>
          <p class="help">{say('functions.tips')}</p>
        </div>
      )}
      {shown.map(({ group, functions }) => (
        <section key={group} class="functions" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{say(`functions.groups.${group}`)}</h2>
          <ul>
            {functions.map((described) => (
              <FunctionEntry key={described.name} described={described} />
            ))}
          </ul>
        </section>
      ))}
      {count === 0 && (
        <div class="empty">
          <p>{say('functions.nothingFound')}</p>
          <Button look="outlined" onClick={showAll}>
            {say('functions.showAll')}
          </Button>
        </div>
      )}
    </>
  )
}

FunctionsPanel.parts = ['common', 'functions'] as const
FunctionsPanel.load = async () => null

export default FunctionsPanel satisfies Panel<null>
