import { FactList } from '@/components/figure/fact-list'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { isTotal } from '@/lib/domain/casualties-view'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Period } from '@/lib/domain/period'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatDate, formatPeriod } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatUnit } from '@/lib/format/unit'

type FigureFactsProps = {
  readonly figure: Figure
  readonly indicator: Indicator
  readonly place: Place
  readonly t: Translator
  readonly locale: string
}

/** What a figure measures, of whom, where and when, and what its qualifier means. */
export function FigureFacts({ figure, indicator, place, t, locale }: FigureFactsProps) {
  const { series, period, qualifier, asOf, publishedOn, figureId } = figure
  const facts = [
    {
      name: 'indicator',
      text: (
        <RecordWords text={`${formatName(indicator, locale)}. ${indicator.definition}`} words={[indicator.definition]} locale={locale} />
      ),
    },
    { name: 'producer', text: producerText(indicator, t) },
    { name: 'place', text: formatName(place, locale) },
    { name: 'period', text: <PeriodText period={period} t={t} locale={locale} /> },
    { name: 'breakdown', text: isTotal(series) ? null : formatBreakdown(series, t) },
    { name: 'unit', text: formatUnit(indicator.unit, t) },
    { name: 'dataTo', text: asOf === null ? t('common.notStated') : formatDate(asOf, locale) },
    { name: 'published', text: formatDate(publishedOn, locale) },
    { name: 'qualifier', text: t(`figures.qualifier.${qualifier === 'exact' && indicator.isVerified ? 'verified' : qualifier}`) },
    { name: 'figureId', text: <code>{figureId}</code> },
  ] as const
  return (
    <section className="stack">
      <h2>{t('figures.facts.title')}</h2>
      <FactList facts={facts.map(({ name, text }) => ({ term: t(`figures.facts.${name}`), text }))} />
      <p className="muted">
        {t.rich('figures.facts.twoTimes', {
          link: (chunks) => <PageLink href={`/${locale}/methodology#two-times`}>{chunks}</PageLink>,
        })}
      </p>
    </section>
  )
}

/** A per cent of verified cases is not itself verified or unverified. */
function producerText({ producer, isVerified, unit }: Indicator, t: Translator): string {
  const name = formatPublisherName(producer, t)
  return unit === 'percent' ? name : `${name}, ${t(isVerified ? 'context.verified' : 'context.notVerified')}`
}

/** In words and by its first and last day, both inclusive. */
function PeriodText({ period, t, locale }: { readonly period: Period } & Pick<FigureFactsProps, 't' | 'locale'>) {
  const { start, end } = period
  return (
    <>
      {formatPeriod(period, locale)} <span className="muted">({start === end ? start : t('figures.facts.days', { start, end })})</span>
    </>
  )
}
