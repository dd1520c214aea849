import { AmountCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { round } from '../diary'
import { AddChannel } from './add-channel'
import { ChannelRow } from './channel-row'
import { Efforts } from './efforts'
import { hoursAWeek, shownHours } from './hours'
import { LoadBar } from './load-bar'
import type { Planning } from './use-planning'

interface Props {
  documents: Documents
  planning: Planning
}

/** How often, what and when on each channel; it stands in the sheet “Channels”. */
export function RhythmTab({ documents, planning }: Props) {
  const { say } = useWords()
  if (!documents.sheet('channels')) {
    return (
      <NeedsSheet documents={documents} template="channels">
        <p>{say('calendar.panel.noChannels', { sheet: say('names.templates.channels') })}</p>
      </NeedsSheet>
    )
  }
  return (
    <>
      <div class="rhythm-head">
        <p>{say('calendar.panel.rhythm.intro')}</p>
        <AmountCell
          documents={documents}
          template="calendar"
          record={null}
          column="hours"
          label={say('calendar.figures.hours')}
        />
        <Takes planning={planning} />
      </div>
      <div class="rhythms">
        {planning.channels.map((plan) => (
          <ChannelRow key={plan.record.row} documents={documents} planning={planning} plan={plan} />
        ))}
      </div>
      <AddChannel documents={documents} />
      <Efforts planning={planning} />
      <SaveFooter documents={documents} />
    </>
  )
}

function Takes({ planning: { channels, efforts, capacity } }: { planning: Planning }) {
  const { say, language } = useWords()
  const hours =
    Math.round(channels.reduce((sum, { rhythm }) => sum + hoursAWeek(rhythm, efforts), 0) * 10) / 10
  if (hours === 0) return null
  const facts = { hours: shownHours(hours, language), capacity: shownHours(capacity ?? 0, language) }
  if (capacity === null) return <p class="help">{say('calendar.panel.rhythm.takesOnly', facts)}</p>
  if (hours > capacity)
    return (
      <Notice kind="caution">
        <p>{say('calendar.panel.rhythm.takesMore', facts)}</p>
      </Notice>
    )
  return (
    <div>
      <p>{say('calendar.panel.rhythm.takes', facts)}</p>
      <LoadBar there={0} added={round(hours)} capacity={capacity} />
    </div>
  )
}
