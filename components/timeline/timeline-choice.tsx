import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { mostPanels, type TimelineQuery } from '@/lib/query/timeline-query'

/** What can stand below the casualties. */
export type TimelineChoices = {
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly answers: readonly { readonly code: string; readonly label: string }[]
  }[]
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly producer: string }[]
}

type TimelineChoiceProps = {
  readonly choices: TimelineChoices
  readonly query: TimelineQuery
  /** Another number ticks the boxes anew by the query. */
  readonly round: number
  readonly t: Translator
}

/** The panels to choose, as boxes of the month form; folded, since the record has many. */
export function TimelineChoice({ choices, query, round, t }: TimelineChoiceProps) {
  return (
    <details className="timeline-choice">
      <summary>{t('timeline.choose')}</summary>
      <p className="muted">{t('timeline.chooseHint', { most: mostPanels })}</p>
      <div className="timeline-choice-groups" key={round}>
        {choices.questions.map(({ id, title, answers }) => (
          <fieldset key={id}>
            <legend>{title}</legend>
            {answers.map(({ code, label }) => (
              <Choice key={code} name="answer" value={code} text={label} isChosen={query.answers.includes(code)} />
            ))}
          </fieldset>
        ))}
        <fieldset>
          <legend>{t('timeline.indicators')}</legend>
          {choices.indicators.map(({ id, name, producer }) => (
            <Choice
              key={id}
              name="indicator"
              value={id}
              text={t('timeline.indicator', { name, producer: formatPublisherName(producer, t) })}
              isChosen={query.indicators.includes(id)}
            />
          ))}
        </fieldset>
      </div>
    </details>
  )
}

type ChoiceProps = { readonly name: string; readonly value: string; readonly text: string; readonly isChosen: boolean }

/** A box takes what the address says whenever that changes; until then it is the reader's. */
function Choice({ name, value, text, isChosen }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} defaultChecked={isChosen} key={String(isChosen)} />
      <span>{text}</span>
    </label>
  )
}
