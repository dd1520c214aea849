import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { FieldError } from '../../panel/field'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import { useKept } from '../../panel/use-kept'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { whenOf } from '../shift'
import { deadlines } from '../split'
import type { OneProps } from './details'
import { ScreenOf } from './screen'
import { type Line, SplitLine } from './split-line'
import { SplitMade } from './split-made'

const STEPS = ['plan', 'assets', 'distribution', 'team', 'tracking', 'adapt'] as const

/** An initiative that is too large for a week becomes tasks: the steps of every plan as a beginning, all hers to change. */
export function Split(props: OneProps) {
  const { documents, row, onGo } = props
  const { say } = useWords()
  const hasTasks = documents.sheet('tasks') !== null
  return hasTasks ? (
    <Lines {...props} />
  ) : (
    <ScreenOf documents={documents} row={row} onGo={onGo} title={say('roadmap.panel.split')}>
      <NeedsSheet documents={documents} template="tasks">
        <p>{say('roadmap.panel.noTasks', { sheet: say('names.templates.tasks') })}</p>
      </NeedsSheet>
    </ScreenOf>
  )
}

function Lines({ documents, row, onGo }: OneProps) {
  const { say, count } = useWords()
  const form = useSubmit([])
  const [made, setMade] = useState<{ added: number; there: number }>()
  const list = useRef<HTMLUListElement>(null)
  const { start, finish } = whenOf(row)
  const spread = (tasks: string[], people: string[]): Line[] => {
    const days = deadlines(start, finish, documents.today, tasks.length)
    return tasks.map((task, index) => ({
      task,
      person: people[index] ?? row.person,
      deadline: days[index] ?? '',
    }))
  }
  const kept = useKept(`roadmap/split/${row.name}`, () =>
    spread(
      STEPS.map((step) => say(`roadmap.panel.steps.${step}`)),
      [],
    ),
  )
  const lines = kept.value
  const filled = lines.filter(({ task }) => task.trim() !== '')
  const set = (next: Line[]) => {
    form.clear()
    setMade(undefined)
    kept.change(next)
  }
  const again = (next: Line[]) =>
    set(
      spread(
        next.map(({ task }) => task),
        next.map(({ person }) => person),
      ),
    )
  const focusLine = (index: number) =>
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('textarea')[index]?.focus())

  const add = () =>
    form.submit(async () => {
      const stage = String(documents.sheet('tasks')?.settings['stage-1'] ?? '')
      const tasks = filled.map(({ task, person, deadline }) => ({
        task: task.trim(),
        stage,
        initiative: row.name,
        created: documents.today,
        ...(person.trim() ? { person: person.trim() } : {}),
        ...(deadline ? { deadline } : {}),
      }))
      const added = await documents.add('tasks', tasks, ['task', 'initiative'])
      const there = added.filter(({ existed }) => existed).length
      setMade({ added: added.length - there, there })
      kept.clear(lines)
    })

  if (made) return <SplitMade documents={documents} row={row} onGo={onGo} {...made} />
  return (
    <ScreenOf
      documents={documents}
      row={row}
      onGo={onGo}
      title={say('roadmap.panel.split')}
      buttons={
        <Button isPrimary isBusy={form.isBusy || filled.length === 0} onClick={() => void add()}>
          {form.error?.canRetry
            ? say('common.buttons.retry')
            : count('roadmap.panel.makeTasks', filled.length)}
        </Button>
      }
    >
      <p class="help">{say('roadmap.panel.splitHelp')}</p>
      {finish === '' && <Notice kind="information">{say('roadmap.panel.noFinish')}</Notice>}
      <ul class="lines" ref={list}>
        {lines.map((line, index) => (
          <SplitLine
            key={index}
            documents={documents}
            number={index + 1}
            line={line}
            onLine={(next) => set(lines.map((one, at) => (at === index ? next : one)))}
            onRemove={() => {
              set(lines.filter((_, at) => at !== index))
              focusLine(Math.max(0, index - 1))
            }}
          />
        ))}
      </ul>
      <div class="buttons">
        <Button
          look="outlined"
          onClick={() => {
            set([...lines, { task: '', person: row.person, deadline: finish }])
            focusLine(lines.length)
          }}
        >
          {say('roadmap.panel.addLine')}
        </Button>
        {finish !== '' && <Button onClick={() => again(lines)}>{say('roadmap.panel.spread')}</Button>}
      </div>
      <FieldError>{form.formError}</FieldError>
    </ScreenOf>
  )
}
