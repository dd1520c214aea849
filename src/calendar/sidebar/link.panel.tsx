import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { copyText } from '../../panel/copy-text'
import { type Read, readSheets, type SheetRecord, useDocuments } from '../../panel/documents'
import { LongField, TextField } from '../../panel/field'
import { More } from '../../panel/notice'
import type { Panel } from '../../panel/panel'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { type LinkForm, taggedLink } from '../link-tags'
import { isLink } from '../utm'
import { useLinkForm } from './link-form'
import { PostChoice, postsInOrder, SaveToPost } from './link-post'
import { LinkResult } from './link-result'
import { useSuggestions } from './link-suggestions'
import './link.css'

const READS = {
  calendar: { name: 'topic', columns: ['date', 'channel', 'topic', 'campaign', 'link'] },
  channels: { name: 'channel', columns: ['channel'] },
  keydates: { name: 'name', columns: ['name', 'kind'] },
}

/** Makes a link with tags: by itself, or for a post of the calendar. */
function LinkPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('link', READS, data)
  const { form, change, anew } = useLinkForm()
  const [row, setRow] = useState<number>()
  const [said, setSaid] = useState('')
  const link = useRef<HTMLElement>(null)
  const suggestions = useSuggestions(documents)
  const posts = postsInOrder(documents.rows('calendar'), documents.today)
  const post = posts.find((one) => one.row === row)
  const made = taggedLink(form)
  const url = form.url.trim()

  const field = (name: keyof LinkForm) => ({
    text: form[name],
    onText: (text: string) => {
      setSaid('')
      change({ [name]: text })
    },
  })
  /** A post fills in what is empty, and what the post before it had filled in. */
  const choose = (chosen: SheetRecord | undefined) => {
    const of = (one: SheetRecord | undefined, column: string) => String(one?.cells[column] ?? '')
    const isFree = (value: string, column: string) => value.trim() === '' || value === of(post, column)
    setRow(chosen?.row)
    if (!chosen) return
    change({
      ...(isFree(form.url, 'link') ? { url: of(chosen, 'link') } : {}),
      ...(isFree(form.source, 'channel') ? { source: of(chosen, 'channel') } : {}),
      ...(isFree(form.campaign, 'campaign') ? { campaign: of(chosen, 'campaign') } : {}),
    })
  }
  const copy = async () => {
    if (!link.current) return
    setSaid(say((await copyText(link.current)) ? 'calendar.link.copied' : 'calendar.link.selected'))
  }

  return (
    <>
      <h1 class="unseen">{say('calendar.columns.tagged')}</h1>
      <div class="link-form">
        <p class="help">{say('calendar.link.intro')}</p>
        {posts.length > 0 && <PostChoice posts={posts} chosen={post} onChoose={choose} />}
        <LongField
          label={say('common.link')}
          help={say('calendar.link.urlHelp')}
          error={url !== '' && !isLink(url) ? say('calendar.link.notALink') : undefined}
          rows={2}
          text={form.url}
          // A link has one line, however it was copied.
          onText={(text) => field('url').onText(text.replace(/[\r\n\t]+/g, ''))}
        />
        <TextField
          label={say('calendar.link.source')}
          help={say('calendar.link.sourceHelp')}
          suggestions={suggestions.source}
          {...field('source')}
        />
        <TextField
          label={say('calendar.link.medium')}
          help={say('calendar.link.mediumHelp')}
          suggestions={suggestions.medium}
          {...field('medium')}
        />
        <TextField
          label={say('common.campaign')}
          help={say('calendar.link.campaignHelp')}
          suggestions={suggestions.campaign}
          {...field('campaign')}
        />
        <More title={say('calendar.link.more')}>
          <TextField
            label={say('calendar.link.content')}
            help={say('calendar.link.contentHelp')}
            {...field('content')}
          />
          <TextField
            label={say('calendar.link.term')}
            help={say('calendar.link.termHelp')}
            {...field('term')}
          />
        </More>
        <LinkResult form={form} linkRef={link} />
        {post && 'link' in made && (
          <SaveToPost key={post.row} documents={documents} post={post} link={made.link} />
        )}
        <More title={say('calendar.link.when')}>
          <p>{say('calendar.link.whenText')}</p>
        </More>
      </div>
      <SaveFooter documents={documents}>
        {'link' in made && (
          <Button isPrimary onClick={() => void copy()}>
            {say('calendar.link.copy')}
          </Button>
        )}
        {url !== '' && (
          <Button
            onClick={() => {
              setRow(undefined)
              setSaid('')
              anew()
            }}
          >
            {say('calendar.link.anew')}
          </Button>
        )}
        <p class="said" role="status">
          {said}
        </p>
      </SaveFooter>
    </>
  )
}

LinkPanel.parts = ['common', 'calendar', 'names'] as const
LinkPanel.load = () => readSheets(READS)

export default LinkPanel satisfies Panel<Read>
