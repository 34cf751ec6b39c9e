import { type AnswerShare, findPublication, type Question } from '@/lib/domain/answer-share'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { formatDate } from '@/lib/format/date'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import type { Translator } from '@/lib/format/translator'

export type NewerLineProps = {
  /** What is newer than the chart: how many values, and the one to name; null where nothing. */
  readonly newer: {
    readonly count: number
    readonly first: { readonly subject: 'figure'; readonly value: Figure } | { readonly subject: 'share'; readonly value: AnswerShare }
  } | null
  readonly names: { readonly indicators: ReadonlyMap<string, Indicator>; readonly places: ReadonlyMap<string, Place> }
  readonly questions: readonly Question[]
  /** Frozen: what is read into the record later changes nothing. Else it is what is known today of the day. */
  readonly keepsDocuments: boolean
  /** The page with the newest values. */
  readonly newestHref: string
  readonly t: Translator
  readonly locale: string
}

/** One line: the day of the values, and whether newer ones have been published since. */
export function NewerLine({ newer, date, keepsDocuments, newestHref, ...words }: NewerLineProps & { readonly date: string }) {
  const { t, locale } = words
  const frozen = keepsDocuments ? 'yes' : 'no'
  if (newer === null) return <p className="embed-day">{t('embed.frozen', { frozen, date })}</p>
  const { first } = newer
  const publication = first.subject === 'share' ? findPublication(first.value) : first.value.publishedOn
  return (
    <p className="embed-day embed-newer">
      {t.rich('embed.newer', {
        frozen,
        date,
        value: titleOf(newer, words),
        stated: publication === null ? 'no' : 'yes',
        published: publication === null ? '' : formatDate(publication, locale),
        others: newer.count - 1,
        // Not a PageLink: it leads to the record as it stands.
        link: (chunks) => (
          <a href={newestHref} target="_top">
            {chunks}
          </a>
        ),
      })}
    </p>
  )
}

type Words = Pick<NewerLineProps, 'names' | 'questions' | 't' | 'locale'>

function titleOf({ first }: NonNullable<NewerLineProps['newer']>, { names, questions, t, locale }: Words): string {
  if (first.subject === 'share') {
    const question = questions.find(({ id }) => id === first.value.question.id)
    return formatShareTitle({ question: { isDistribution: question?.isDistribution ?? false }, share: first.value }, t, locale)
  }
  const { series } = first.value
  const [indicator, place] = [names.indicators.get(series.indicator), names.places.get(series.place)]
  return indicator && place ? formatFigureTitle({ figure: first.value, indicator, place }, t, locale) : ''
}
