import { useWords } from '../../panel/words'
import { LISTS, type List, type Lists } from '../lists'

interface Props {
  label: string
  lists: Lists
  /** The list that is being written. */
  current?: List | undefined
  onChoose?: (list: List) => void
}

/** The 2 × 2 picture, which grows while she writes; a quadrant leads to its list. */
export function Picture({ label, lists, current, onChoose }: Props) {
  const { say } = useWords()
  return (
    <section class="picture" aria-label={label}>
      {LISTS.map((list) => (
        <div key={list} class={`quadrant ${list}${list === current ? ' current' : ''}`}>
          <h3>
            {onChoose ? (
              <button type="button" aria-current={list === current} onClick={() => onChoose(list)}>
                {say(`swot.columns.${list}`)}
              </button>
            ) : (
              say(`swot.columns.${list}`)
            )}
          </h3>
          <Entries entries={lists[list]} />
        </div>
      ))}
    </section>
  )
}

export function Entries({ entries }: { entries: readonly string[] }) {
  if (entries.length === 0) return <p class="muted">–</p>
  return (
    <ul>
      {entries.map((entry, index) => (
        <li key={index}>{entry}</li>
      ))}
    </ul>
  )
}

/** How far a brand is, as a picture in small. */
export function SmallPicture({ lists }: { lists: Lists }) {
  return (
    <span class="small-picture" aria-hidden="true">
      {LISTS.map((list) => (
        <span key={list} class={lists[list].length > 0 ? `quadrant ${list}` : 'quadrant'} />
      ))}
    </span>
  )
}
