import { useState } from 'preact/hooks'
import { linesOf } from '../../core/lines'
import { Button } from '../../panel/button'
import { LongCell, SelectCell } from '../../panel/cell-field'
import { shownDay, shownMonth } from '../../panel/days'
import { type Documents, type Read, readSheets, type SheetRecord, useDocuments } from '../../panel/documents'
import { FieldError, SelectField } from '../../panel/field'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import type { Panel } from '../../panel/panel'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { monthOf, monthToReview } from '../months'
import { Facts } from './facts'
import './review.css'

const ANSWERS = ['result', 'effective', 'improve', 'next', 'rivals', 'decisions'] as const
const FACTS = ['reach', 'engagement', 'orders', 'revenue', 'spend', 'roas'] as const
const COUNTS = ['post-count', 'task-count', 'goal-count', 'left'] as const

const READS = {
  review: { name: 'month', columns: ['month', ...ANSWERS, ...FACTS, ...COUNTS, 'person', 'reviewed'] },
  strategy: { name: 'people', columns: ['people'] },
  tasks: { name: 'task', columns: ['task', 'stage'], settings: ['stage-1'] },
}

function ReviewPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('review', READS, data)
  return (
    <>
      <h1 class="unseen">{say('names.templates.review')}</h1>
      {documents.sheet('review') ? (
        <Months documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="review">
          <p>{say('review.panel.empty')}</p>
        </NeedsSheet>
      )}
    </>
  )
}

const monthIn = (record: SheetRecord): string => String(record.cells.month ?? '').slice(0, 7)

function Months({ documents }: { documents: Documents }) {
  const { say, language } = useWords()
  const form = useSubmit([])
  const due = monthToReview(documents.today).slice(0, 7)
  const [chosen, setChosen] = useState(due)
  const records = documents.rows('review').filter((record) => monthIn(record) !== '')
  const months = [...new Set([due, monthOf(documents.today).slice(0, 7), ...records.map(monthIn)])].sort()
  const record = records.find((one) => monthIn(one) === chosen)
  const month = shownMonth(`${chosen}-01`, language)
  const begin = () => form.submit(() => documents.add('review', [{ month: `${chosen}-01` }], ['month']))
  return (
    <>
      <div class="tab">
        <SelectField
          label={say('review.panel.month')}
          value={chosen}
          options={months.reverse().map((one) => ({ value: one, label: shownMonth(`${one}-01`, language) }))}
          onValue={setChosen}
        />
        {record ? (
          <Review documents={documents} record={record} records={records} key={chosen} />
        ) : (
          <>
            <p>{say('review.panel.empty')}</p>
            <FieldError>{form.formError}</FieldError>
            <div class="buttons">
              <Button isPrimary isBusy={form.isBusy} onClick={begin}>
                {say(form.error ? 'common.buttons.retry' : 'review.panel.begin', { month })}
              </Button>
            </div>
          </>
        )}
      </div>
      <SaveFooter documents={documents} />
    </>
  )
}

interface ReviewProps {
  documents: Documents
  record: SheetRecord
  records: SheetRecord[]
}

function Review({ documents, record, records }: ReviewProps) {
  const { say, language } = useWords()
  const cell = { documents, template: 'review', record }
  const before = records.find((one) => monthIn(one) === monthOf(`${monthIn(record)}-01`, 1).slice(0, 7))
  const people = documents.rows('strategy').map((one) => String(one.cells.people))
  const reviewed = String(documents.value('review', record, 'reviewed'))
  return (
    <>
      <h2>{say('review.panel.facts')}</h2>
      <Facts documents={documents} record={record} before={before} facts={FACTS} counts={COUNTS} />
      <h2>{say('review.panel.questions')}</h2>
      {ANSWERS.map((answer) => (
        <LongCell
          key={answer}
          {...cell}
          column={answer}
          label={say(`review.prompts.${answer}`)}
          help={say(`review.notes.${answer}`)}
        />
      ))}
      <MakeTasks documents={documents} decisions={String(documents.value('review', record, 'decisions'))} />
      <SelectCell
        {...cell}
        column="person"
        label={say('review.panel.person')}
        options={people.map((person) => ({ value: person, label: person }))}
      />
      <div class="buttons">
        {reviewed === '' ? (
          <Button
            look="outlined"
            onClick={() => documents.type('review', record, 'reviewed', documents.today)}
          >
            {say('review.panel.done')}
          </Button>
        ) : (
          <Notice kind="good" isNews>
            <p>{say('review.panel.doneOn', { day: shownDay(reviewed, language) })}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

/** Each decision that is no task yet becomes one; pressing it again changes nothing. */
function MakeTasks({ documents, decisions }: { documents: Documents; decisions: string }) {
  const { say, count } = useWords()
  const form = useSubmit([])
  const [made, setMade] = useState<number>()
  const tasks = documents.sheet('tasks')
  if (!tasks) return null
  const stage = String(tasks.settings['stage-1'] ?? '')
  const make = () =>
    form.submit(async () => {
      const rows = linesOf(decisions).map((task) => ({ task, stage }))
      const added = await documents.add('tasks', rows, ['task'])
      setMade(added.filter((one) => !one.existed).length)
    })
  return (
    <>
      {linesOf(decisions).length === 0 ? (
        <p class="help">{say('review.panel.noTasks')}</p>
      ) : (
        <div class="buttons">
          <Button look="outlined" isBusy={form.isBusy} onClick={make}>
            {say('review.panel.makeTasks')}
          </Button>
        </div>
      )}
      <FieldError>{form.formError}</FieldError>
      <p class="help" role="status">
        {made === 0 && say('review.panel.tasksThere')}
        {made !== undefined && made > 0 && count('review.panel.tasksMade', made, { stage })}
      </p>
    </>
  )
}

ReviewPanel.parts = ['common', 'review', 'names'] as const
ReviewPanel.load = () => readSheets(READS)

export default ReviewPanel satisfies Panel<Read>
