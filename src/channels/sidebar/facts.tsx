import { shownMonth } from '../../panel/days'
import { FACTS, type FactKey, READ } from '../facts'
import { type OwnWords, useOwnWords } from './own-words'

/** Who states it and when, because numbers of networks grow old quickly. */
function sourceOf(fact: FactKey, { tell, language }: OwnWords): string {
  const { source, published } = FACTS[fact]
  if (source === 'ours') return tell('result.ours')
  const month = shownMonth(published ? `${published}-01` : READ, language)
  const name = source === 'guide' ? tell('result.guide') : source
  return tell(published ? 'result.asOf' : 'result.undated', { source: name, month })
}

function statementOf(fact: FactKey, { tell, language }: OwnWords): string {
  const { people = 0, share = 0, ...others } = FACTS[fact].numbers ?? {}
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, options).format(value)
  return tell(`facts.${fact}`, {
    people: number(people, { notation: 'compact', compactDisplay: 'long' }),
    share: number(share, { style: 'percent' }),
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, number(value)])),
  })
}

/** What several facts have from one source stands above it once. */
export function FactList({ facts }: { facts: readonly FactKey[] }) {
  const words = useOwnWords()
  const sources = new Map<string, FactKey[]>()
  for (const fact of new Set(facts)) {
    const key = `${FACTS[fact].link ?? ''}${sourceOf(fact, words)}`
    sources.set(key, [...(sources.get(key) ?? []), fact])
  }
  return (
    <ul class="sources">
      {[...sources.values()].map((alike) => {
        const [first] = alike
        const link = first && FACTS[first].link
        return (
          <li key={first}>
            {alike.map((fact) => (
              <p key={fact}>{statementOf(fact, words)}</p>
            ))}
            <p class="help">
              {first && sourceOf(first, words)}{' '}
              {link && (
                <a href={link} target="_blank" rel="noopener">
                  {words.tell('result.page')}
                </a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
