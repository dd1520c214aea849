import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { shownDay } from '../../panel/days'
import type { Documents, SheetRecord } from '../../panel/documents'
import { FieldError, SelectField } from '../../panel/field'
import { useWords, type Words } from '../../panel/words'
import { calendarLink } from '../link-tags'

const text = (post: SheetRecord, column: string): string => String(post.cells[column] ?? '')

/** Posts to come, the next first; then those that are over, the last first; ideas without a day at the end. */
export function postsInOrder(posts: readonly SheetRecord[], today: string): SheetRecord[] {
  const isOver = (post: SheetRecord) => text(post, 'date') < today
  const dated = posts
    .filter((post) => text(post, 'date') !== '')
    .sort((one, other) => (text(one, 'date') < text(other, 'date') ? -1 : 1))
  return [
    ...dated.filter((post) => !isOver(post)),
    ...dated.filter(isOver).reverse(),
    ...posts.filter((post) => text(post, 'date') === ''),
  ]
}

function postName(post: SheetRecord, { language, say }: Words): string {
  const day = text(post, 'date')
  const parts = [day && shownDay(day, language), text(post, 'channel'), text(post, 'topic')]
  const name = parts.filter((part) => part !== '').join(' · ')
  return post.example ? `${name} (${say('common.exampleRow')})` : name
}

interface ChoiceProps {
  posts: readonly SheetRecord[]
  chosen: SheetRecord | undefined
  onChoose(post: SheetRecord | undefined): void
}

export function PostChoice({ posts, chosen, onChoose }: ChoiceProps) {
  const words = useWords()
  const { say } = words
  return (
    <SelectField
      label={say('calendar.link.post')}
      help={say('calendar.link.postHelp')}
      value={chosen?.row ?? 0}
      options={[
        { value: 0, label: say('calendar.link.noPost') },
        ...posts.map((post) => ({ value: post.row, label: postName(post, words) })),
      ]}
      onValue={(row) => onChoose(posts.find((post) => post.row === row))}
    />
  )
}

/** Writes the link into the chosen post, tells what the sheet then makes of it, and takes it back if asked to. */
export function SaveToPost({
  documents,
  post,
  link,
}: {
  documents: Documents
  post: SheetRecord
  link: string
}) {
  const { say } = useWords()
  const [before, setBefore] = useState<{ link: string; made: string }>()
  const [news, setNews] = useState<string>()
  const now = String(documents.value('calendar', post, 'link'))
  const problem = documents.draft('calendar', post, 'link')?.problem
  // Where somebody else wrote a link meanwhile, she sees it and may save hers all the same.
  useEffect(() => {
    if (!problem) return
    setNews(
      problem.kind === 'refused'
        ? problem.message
        : problem.kind === 'changed'
          ? say('common.changed.said', { value: String(problem.now) || '—' })
          : say('common.changed.gone'),
    )
    documents.settle('calendar', post, 'link', false)
  }, [problem])
  const isSaved = now === link
  const made = calendarLink(link, text(post, 'channel'), text(post, 'campaign'))
  const columns = { column: say('calendar.columns.tagged'), link: say('common.link') }
  const type = (value: string) => {
    setNews(undefined)
    documents.type('calendar', post, 'link', value)
    void documents.autosave.flush()
  }
  return (
    <div class="to-post">
      {now !== '' && !isSaved && <p class="help">{say('calendar.link.replaces', { link: now })}</p>}
      <FieldError>{news}</FieldError>
      {!isSaved && (
        <Button
          look="outlined"
          onClick={() => {
            setBefore({ link: now, made: link })
            type(link)
          }}
        >
          {say('calendar.link.save')}
        </Button>
      )}
      <div role="status">
        {isSaved && (
          <>
            {documents.autosave.isEmpty && <p class="good">✓ {say('calendar.link.saved')}</p>}
            <p class="help">
              {say(
                `calendar.link.${made === '' ? 'sheetNone' : made === link ? 'sheetSame' : 'sheetOther'}`,
                columns,
              )}
            </p>
          </>
        )}
      </div>
      {isSaved && before?.made === link && (
        <Button
          onClick={() => {
            type(before.link)
            setBefore(undefined)
          }}
        >
          {say('common.buttons.undo')}
        </Button>
      )}
    </div>
  )
}
