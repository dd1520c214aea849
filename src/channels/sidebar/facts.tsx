import { shownMonth } from '../../panel/days'
import { shownMoney, shownShare } from '../../panel/numbers'
import { useWords, type Words } from '../../panel/words'
import { FACTS, type FactKey } from '../facts'

/** Who states it and when, because numbers of networks grow old quickly. */
export function sourceOf(fact: FactKey, { say, language }: Words): string {
  const { source, published, read } = FACTS[fact]
  const name = source === 'guide' || source === 'ours' ? say(`channels.panel.result.${source}`) : source
  if (source === 'ours') return name
  return published
    ? say('channels.panel.result.asOf', { source: name, month: shownMonth(`${published}-01`, language) })
    : say('channels.panel.result.undated', { source: name, month: shownMonth(read, language) })
}

export function statementOf(fact: FactKey, { say, language }: Words): string {
  const { people, least, advised, share, dollars } = FACTS[fact].numbers ?? {}
  const counted = (number: number | undefined, notation: 'standard' | 'compact') =>
    number === undefined
      ? ''
      : new Intl.NumberFormat(language, { notation, compactDisplay: 'long' }).format(number)
  return say(`channels.panel.facts.${fact}`, {
    people: counted(people, 'compact'),
    least: counted(least, 'standard'),
    advised: counted(advised, 'standard'),
    share: share === undefined ? '' : shownShare(share, language),
    dollars: dollars === undefined ? '' : shownMoney(dollars, { code: 'USD', decimals: 2 }, language),
  })
}

export function FactList({ facts }: { facts: readonly FactKey[] }) {
  const words = useWords()
  return (
    <ul class="sources">
      {[...new Set(facts)].map((fact) => {
        const { link } = FACTS[fact]
        return (
          <li key={fact}>
            <p>{statementOf(fact, words)}</p>
            <p class="help">
              {sourceOf(fact, words)}
              {link && (
                <>
                  {' '}
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {words.say('channels.panel.result.page')}
                  </a>
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
