import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountField, CheckField, DayField, SelectField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { type Along, daysTo, moving } from '../shift'
import type { OneProps } from './details'
import { changesOf, openTasks, Preview } from './preview'
import { ScreenOf } from './screen'
import { Shifted } from './shifted'
import { useShift } from './use-shift'

type Way = 'later' | 'earlier' | 'day'

/** Shifts an initiative, and what hangs on it; nothing is written before she has seen what moves. */
export function Shift({ documents, rows, row, onGo }: OneProps) {
  const { say, count, language } = useWords()
  const shift = useShift(documents)
  const [way, setWay] = useState<Way>('later')
  const [amount, setAmount] = useState('1')
  const [unit, setUnit] = useState(7)
  const [day, setDay] = useState('')
  const [along, setAlong] = useState<Along>('followers')
  const [withTasks, setWithTasks] = useState(true)

  const number = readAmount(amount, language)
  const isNumber = typeof number === 'number' && Number.isInteger(number) && number > 0 && number < 10_000
  const byNumber = isNumber ? number * unit * (way === 'later' ? 1 : -1) : 0
  const days = way === 'day' ? (day === '' ? 0 : daysTo(row, day)) : byNumber
  const moved = moving(rows, row, along)
  const tasks = moved.flatMap((one) => openTasks(documents, one))
  const hasDays = row.start !== '' || row.end !== ''
  const others = (which: Along) => moving(rows, row, which).length - 1
  const go = () => void shift.write(changesOf(documents, moved, days, withTasks))

  const screen = { documents, row, onGo, title: say('roadmap.panel.shift') }
  if (!hasDays)
    return (
      <ScreenOf {...screen}>
        <p>{say('roadmap.panel.nothingToShift')}</p>
      </ScreenOf>
    )
  if (shift.outcome) return <Shifted documents={documents} row={row} onGo={onGo} shift={shift} />
  return (
    <ScreenOf
      {...screen}
      buttons={
        <Button isPrimary isBusy={shift.isBusy || days === 0} onClick={go}>
          {count('roadmap.panel.shiftAll', moved.length)}
        </Button>
      }
    >
      <SelectField<Way>
        label={say('roadmap.panel.where')}
        value={way}
        options={(['later', 'earlier', 'day'] as const).map((value) => ({
          value,
          label: say(`roadmap.panel.ways.${value}`),
        }))}
        onValue={setWay}
      />
      {way === 'day' ? (
        <DayField
          label={say(row.start === '' ? 'roadmap.panel.newEnd' : 'roadmap.panel.newStart')}
          day={day}
          onDay={setDay}
        />
      ) : (
        <div class="pair">
          <AmountField
            label={say('roadmap.panel.howMuch')}
            error={isNumber ? undefined : say('roadmap.panel.needsNumber')}
            text={amount}
            onText={setAmount}
          />
          <SelectField
            label={say('roadmap.panel.unit')}
            value={unit}
            options={[
              { value: 1, label: say('roadmap.panel.units.days') },
              { value: 7, label: say('roadmap.panel.units.weeks') },
            ]}
            onValue={setUnit}
          />
        </div>
      )}
      <SelectField<Along>
        label={say('roadmap.panel.along')}
        value={along}
        options={[
          { value: 'alone', label: say('roadmap.panel.alone') },
          { value: 'followers', label: count('roadmap.panel.followers', others('followers')) },
          { value: 'later', label: count('roadmap.panel.later', others('later')) },
        ]}
        onValue={setAlong}
      />
      {tasks.length > 0 && (
        <CheckField
          label={count('roadmap.panel.withTasks', tasks.length)}
          checked={withTasks}
          onChecked={setWithTasks}
        />
      )}
      <Preview documents={documents} rows={rows} moved={moved} days={days} />
    </ScreenOf>
  )
}
