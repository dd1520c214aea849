import type { RefObject } from 'preact'
import { Notice } from '../../panel/notice'
import { type SentenceKey, useWords } from '../../panel/words'
import { type LinkForm, type NEEDED, type Remark, remarksOn, taggedLink } from '../link-tags'
import { TAGS } from '../utm'

const LABELS: Record<(typeof NEEDED)[number], SentenceKey> = {
  url: 'common.link',
  source: 'calendar.link.source',
  medium: 'calendar.link.medium',
  campaign: 'common.campaign',
}

/** What is done for her; the other remarks ask her to look. */
const QUIET: Remark['kind'][] = ['capitals', 'letters', 'spaces']

/** The link as it comes about, what each of its tags says, and what to look out for. */
export function LinkResult({ form, linkRef }: { form: LinkForm; linkRef: RefObject<HTMLElement | null> }) {
  const { say, language } = useWords()
  const made = taggedLink(form)
  const list = new Intl.ListFormat(language)
  const remarks = remarksOn(form)
  return (
    <section class="made" aria-label={say('calendar.link.result')}>
      <h2>{say('calendar.link.result')}</h2>
      <div class={'link' in made ? 'result' : ''} aria-live="polite">
        {'link' in made ? (
          <p>
            <code ref={linkRef}>
              {made.link.split(/(?=[?&])/).map((part) => (
                <span key={part}>
                  <wbr />
                  {part}
                </span>
              ))}
            </code>
          </p>
        ) : (
          <p class="help">
            {say('calendar.link.missing', {
              what: list.format(made.missing.map((name) => say(LABELS[name]))),
            })}
          </p>
        )}
      </div>
      {'link' in made && <Meanings form={form} />}
      {remarks.map((remark) => {
        const sentence = say(`calendar.link.remarks.${remark.kind}`, factsOf(remark, language))
        return QUIET.includes(remark.kind) ? (
          <p class="help" key={remark.kind}>
            {sentence}
          </p>
        ) : (
          <Notice key={remark.kind} kind="caution">
            <p>{sentence}</p>
          </Notice>
        )
      })}
    </section>
  )
}

function factsOf(remark: Remark, language: string): Record<string, string> {
  if (remark.kind === 'medium') return { medium: remark.medium }
  if (remark.kind === 'hadTags') return { tags: new Intl.ListFormat(language).format(remark.tags) }
  return {}
}

/** Each tag in words: “instagram” is where they come from. */
function Meanings({ form }: { form: LinkForm }) {
  const { say } = useWords()
  return (
    <dl class="meanings">
      {TAGS.filter((tag) => form[tag].trim() !== '').map((tag) => (
        <div key={tag}>
          <dt>{form[tag].trim().toLowerCase()}</dt>
          <dd>{say(`calendar.link.says.${tag}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
