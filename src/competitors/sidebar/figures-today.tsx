import { useState } from 'preact/hooks'
import { AmountCell } from '../../panel/cell-field'
import { shownDay } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { SelectField } from '../../panel/field'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { newestOf } from '../figures'
import { AddFigures } from './add-figures'
import { NewestFigures } from './newest-figures'
import { COUNTS, channelNames, readFigures } from './records'

/** What everybody can count: a new row for each channel and day, so that the sheet shows how they grow. */
export function FiguresToday({ documents, who }: { documents: Documents; who: string }) {
  const { say, language } = useWords()
  const channels = channelNames(documents, (network) => say(`names.channels.${network}`))
  const [channel, setChannel] = useState(channels[0] ?? '')
  if (!documents.sheet('rivals')) {
    return (
      <NeedsSheet documents={documents} template="rivals">
        <p>{say('competitors.panel.noFigures', { sheet: say('names.templates.rivals') })}</p>
      </NeedsSheet>
    )
  }
  const all = readFigures(documents)
  const today = all.find((one) => one.day === documents.today && one.who === who && one.channel === channel)
  const newest = newestOf(all, who)
  return (
    <>
      <p>{say('competitors.panel.countHelp')}</p>
      <SelectField
        label={say('common.channel')}
        value={channel}
        options={channels.map((name) => ({ value: name, label: name }))}
        onValue={setChannel}
      />
      {today ? (
        <>
          <Notice kind="good" isNews>
            <p>{say('competitors.panel.counted', { channel, day: shownDay(today.day, language) })}</p>
          </Notice>
          {COUNTS.map((column) => (
            <AmountCell
              key={`${channel}/${column}`}
              documents={documents}
              template="rivals"
              record={today.record}
              column={column}
              label={say(`rivals.columns.${column}`)}
            />
          ))}
        </>
      ) : (
        <AddFigures
          key={channel}
          documents={documents}
          who={who}
          channel={channel}
          last={newest.find((one) => one.channel === channel)}
        />
      )}
      <NewestFigures figures={newest} />
    </>
  )
}
