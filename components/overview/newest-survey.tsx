import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Question } from '@/lib/domain/answer-share'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatQuestion } from '@/lib/format/names'
import { figureHref, formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

type NewestSurveyProps = { readonly question: Question; readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** The newest wave of a question: its answers as published, each with its document. */
export function NewestSurvey({ question, row, t, locale }: NewestSurveyProps) {
  const { wave } = row
  const publisher = formatPublisherName(wave.publisher, t)
  const dates = formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)
  const wording = question.wording
  const size = row.asked?.size ?? null
  const intro =
    size === null
      ? t('overview.survey.introNoSample', { wording, dates, publisher })
      : t('overview.survey.intro', { wording, dates, publisher, sample: formatNumber(size, locale) })
  const population =
    wave.population === null ? t('overview.survey.noPopulation') : t('overview.survey.population', { population: wave.population })
  const shares = row.cells.flatMap((cell) => cell.shares)
  return (
    <section className="stack" aria-labelledby="newest-survey">
      <h2 id="newest-survey">{t('overview.survey.title', { question: formatQuestion(question, locale) })}</h2>
      <p>
        <RecordWords text={`${intro} ${population}`} words={[wording, wave.population]} locale={locale} />
      </p>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.survey.answer')}</th>
            <th scope="col" className="numeric">
              {t('overview.survey.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ shareId, answer, percent, citations }) => (
            <tr key={shareId}>
              <th scope="row">{formatAnswer(answer, locale)}</th>
              <td className="numeric">
                <ValueLink href={figureHref(shareId, locale)} count={citations.length} t={t}>
                  {t('values.percent', { number: formatNumber(percent, locale) })}
                </ValueLink>
                {citations[0].source.kind === 'secondary' && <small className="muted"> {formatPublisher(citations[0].source, t)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.isComplete === false && <p className="muted">{t('overview.survey.partial')}</p>}
      <p>
        <PageLink href={`/${locale}/surveys/${question.id}`}>{t('overview.survey.all')}</PageLink>{' '}
        <PageLink href={`/${locale}/timeline`}>{t('overview.survey.timeline')}</PageLink>
      </p>
    </section>
  )
}
