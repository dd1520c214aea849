import { shownDay } from '../../panel/days'
import { useWords } from '../../panel/words'
import { engagementRate, type Newest } from '../figures'

/** The newest figures on each channel, and what changed since the look before. */
export function NewestFigures({ figures }: { figures: readonly Newest[] }) {
  const { say, language } = useWords()
  if (figures.length === 0) return null
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, options).format(value)
  return (
    <section class="cell">
      <h3>{say('competitors.panel.newest')}</h3>
      <dl class="newest">
        {figures.map((one) => {
          const rate = engagementRate(one)
          return (
            <div key={one.channel}>
              <dt>
                {one.channel} <span class="help">{shownDay(one.day, language)}</span>
              </dt>
              <dd>
                {one.followers !== undefined && (
                  <span>
                    {say('rivals.columns.followers')}: {number(one.followers)}
                    {one.growth !== undefined && one.growth !== 0 && (
                      <span class={one.growth > 0 ? 'good' : 'caution'}>
                        {' '}
                        ({number(one.growth, { signDisplay: 'exceptZero' })})
                      </span>
                    )}
                  </span>
                )}
                {rate !== undefined && (
                  <span>
                    {say('rivals.columns.rate')}:{' '}
                    {number(rate, { style: 'percent', maximumFractionDigits: 1 })}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
