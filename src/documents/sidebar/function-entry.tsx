import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { copyText } from '../../panel/copy-text'
import { type SentenceKey, useWords } from '../../panel/words'
import type { Described, FunctionName } from './reference'

type Part = 'summary' | 'example' | 'answer' | `arguments.${string}`

export const keyOf = (name: FunctionName, part: Part) => `functions.list.${name}.${part}` as SentenceKey

/** A function with what it is for; a click anywhere on it opens all the rest. */
export function FunctionEntry({ described }: { described: Described }) {
  const { say } = useWords()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { name, signature, parameters } = described
  return (
    <li class={isOpen ? 'function open' : 'function'}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-details` : undefined}
          aria-describedby={`${id}-summary`}
          onClick={() => setOpen(!isOpen)}
        >
          {name}
          <Arrow />
        </button>
      </h3>
      <p class="summary" id={`${id}-summary`}>
        {say(keyOf(name, 'summary'))}
      </p>
      {isOpen && (
        <div class="details" id={`${id}-details`}>
          <p>
            <code>{signature}</code>
          </p>
          <h4>{say('functions.arguments')}</h4>
          <dl>
            {parameters.map((parameter) => (
              <div key={parameter.name}>
                <dt>
                  <code>{parameter.name}</code>
                  {parameter.isOptional && <span class="muted"> · {say('functions.optional')}</span>}
                </dt>
                <dd>{say(keyOf(name, `arguments.${parameter.name}`))}</dd>
              </div>
            ))}
          </dl>
          <h4>{say('functions.example')}</h4>
          <Example formula={say(keyOf(name, 'example'))} answer={say(keyOf(name, 'answer'))} />
        </div>
      )}
    </li>
  )
}

function Example({ formula, answer }: { formula: string; answer: string }) {
  const { say } = useWords()
  const code = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    if (!code.current) return
    const isCopied = await copyText(code.current)
    setSaid(say(isCopied ? 'functions.copied' : 'functions.selected'))
  }
  return (
    <>
      <div class="formula">
        <code ref={code}>{formula}</code>
        <p>{answer}</p>
      </div>
      <div>
        <Button look="outlined" onClick={copy}>
          {say('functions.copy')}
        </Button>
        <p class="help" role="status">
          {said}
        </p>
      </div>
    </>
  )
}

const Arrow = () => (
  <svg class="fold" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d="M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z" />
  </svg>
)
