import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountCell } from '../../panel/cell-field'
import { AmountField } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { shownMoney, shownShare } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import { FIGURES, type Figure } from '../outline'
import { type Figures, type Left, priceFor, whatIsLeft } from '../price'
import { type Answers, cellOf } from './answers'

/** The figures of a price, and what follows from them while she types. */
export function Calculator({ answers }: { answers: Answers }) {
  const { say } = useWords()
  const asked = (key: Figure) => answers.questions.find((question) => question.key === key)
  const figures = Object.fromEntries(
    FIGURES.map((key) => {
      const question = asked(key)
      const value = question && answers.answer(question)
      return [key, typeof value === 'number' ? value : null]
    }),
  ) as Record<Figure, number | null>
  const left = whatIsLeft(figures)
  return (
    <>
      {FIGURES.map((key) => {
        const question = asked(key)
        if (!question) return null
        const example = answers.isAnswered(question) ? '' : answers.exampleOf(question)
        const help = [question.tip, example && say('strategy.panel.forExample', { value: example })]
        return (
          <AmountCell
            key={question.id}
            {...cellOf(answers, question)}
            label={question.ask}
            help={help.filter(Boolean).join(' ')}
            times={key === 'reinvest' ? 100 : 1}
          />
        )
      })}
      <h3>{say('strategy.panel.price.result')}</h3>
      {left ? (
        <Result left={left} figures={figures} answers={answers} />
      ) : (
        <p class="help">{say('strategy.panel.price.missing')}</p>
      )}
      {figures.cost !== null && <WhatIf answers={answers} figures={figures} />}
    </>
  )
}

function Result({ left, figures, answers }: { left: Left; figures: Figures; answers: Answers }) {
  const { say, count, language } = useWords()
  const money = (amount: number) => shownMoney(amount, answers.currency, language)
  if (left.profit <= 0) {
    return (
      <Notice kind="caution" isNews>
        <p>
          {left.profit === 0
            ? say('strategy.panel.price.nothing', { costs: money(left.costs) })
            : say('strategy.panel.price.loss', { loss: money(-left.profit), costs: money(left.costs) })}
        </p>
      </Notice>
    )
  }
  return (
    <div class="result">
      <p>{say('strategy.panel.price.profit', { profit: money(left.profit) })}</p>
      <p>
        {say('strategy.panel.price.margin', {
          margin: shownShare(left.margin, language),
          markup: shownShare(left.markup, language),
        })}
      </p>
      {left.monthly !== null && (
        <p>{count('strategy.panel.price.monthly', figures.sales ?? 0, { monthly: money(left.monthly) })}</p>
      )}
      {left.ceiling !== null && (
        <p>
          {say('strategy.panel.price.ceiling', {
            share: shownShare(figures.reinvest ?? 0, language),
            ceiling: money(left.ceiling),
          })}
        </p>
      )}
    </div>
  )
}

/** The other way round: from the margin that she would like to the price. */
function WhatIf({ answers, figures }: { answers: Answers; figures: Figures }) {
  const { say, language } = useWords()
  const [text, setText] = useState('')
  const wanted = readAmount(text.replace('%', ''), language)
  const price =
    typeof wanted === 'number' ? priceFor(figures, wanted / 100, answers.currency.decimals) : undefined
  const question = answers.questions.find(({ key }) => key === 'price')
  const shown = price !== undefined && shownMoney(price, answers.currency, language)
  return (
    <div class="what-if">
      <AmountField
        label={say('strategy.panel.price.wanted')}
        text={text}
        onText={setText}
        error={text.trim() !== '' && !shown ? say('strategy.panel.price.wantedWrong') : undefined}
      />
      <p role="status">{shown && say('strategy.panel.price.needed', { price: shown })}</p>
      {shown && question && price !== figures.price && (
        <div class="buttons">
          <Button
            look="outlined"
            onClick={() => answers.documents.type('strategy', question.row, 'answer', price)}
          >
            {say('strategy.panel.price.take', { price: shown })}
          </Button>
        </div>
      )}
    </div>
  )
}
