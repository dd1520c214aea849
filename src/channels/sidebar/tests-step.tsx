import { CheckCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { CheckField } from '../../panel/field'
import { More } from '../../panel/notice'
import { TESTS, type Test } from '../choose'
import type { Draft } from './answers'
import { type Choosable, isHers, testsOf } from './candidates'
import { useOwnWords } from './own-words'

interface Props {
  documents: Documents
  picked: Choosable[]
  draft: Draft
}

/** Three boxes a channel. Nothing is ticked beforehand but what she ticked in the sheet herself. */
export function TestsStep({ documents, picked, draft }: Props) {
  const { say, tell } = useOwnWords()
  return (
    <>
      <p class="help">{tell('help.tests')}</p>
      <More title={say('common.example')}>
        {TESTS.map((test) => (
          <p key={test}>{say(`channels.notes.${test}`)}</p>
        ))}
      </More>
      {picked.map((one) => (
        <Tests key={one.id} documents={documents} draft={draft} one={one} />
      ))}
    </>
  )
}

function Tests({ documents, draft, one }: { documents: Documents; draft: Draft; one: Choosable }) {
  const { say } = useOwnWords()
  const ticked = testsOf(documents, draft, one)
  const tick = (test: Test, value: boolean) =>
    draft.change({ tests: { ...draft.tests, [one.id]: { ...draft.tests[one.id], [test]: value } } })
  return (
    <fieldset class="card tests">
      <legend>{one.label}</legend>
      {TESTS.map((test) => {
        const label = say(`channels.columns.${test}`)
        return isHers(one.record) ? (
          <CheckCell
            key={test}
            documents={documents}
            template="channels"
            record={one.record}
            column={test}
            label={label}
          />
        ) : (
          <CheckField
            key={test}
            label={label}
            checked={ticked[test]}
            onChecked={(value) => tick(test, value)}
          />
        )
      })}
    </fieldset>
  )
}
