import { PageLink } from '@/components/layout/page-link'
import { tableOfIndicator } from '@/lib/domain/codes'
import { addMonths, monthOf } from '@/lib/domain/date'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { figuresSearch } from '@/lib/query/figures-query'
import { toSeriesQuery } from './series-query'

type FigureLinksProps = { readonly figure: Figure; readonly indicator: Indicator; readonly t: Translator; readonly locale: string }

/** The pages on which a figure stands among others. */
export function FigureLinks({ figure, indicator, t, locale }: FigureLinksProps) {
  const links = figureLinks({ figure, indicator, t, locale })
  return (
    links.length > 0 && (
      <section className="stack">
        <h2>{t('figures.links.title')}</h2>
        <ul>
          {links.map(({ href, text }) => (
            <li key={href}>
              <PageLink href={href}>{text}</PageLink>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}

function figureLinks({ figure, indicator, t, locale }: FigureLinksProps) {
  const { series, period } = figure
  if (tableOfIndicator(indicator.id) === 'context') {
    return [{ href: `/${locale}/context#${indicator.id}`, text: t('figures.links.context', { indicator: formatName(indicator, locale) }) }]
  }
  const kind = periodKind(period, record.startDay)
  const month = monthOf(period.end)
  if (kind !== 'month') {
    return [{ href: `/${locale}/casualties/totals?${aroundSearch(figure)}#${kind}`, text: t('figures.links.totals') }]
  }
  return [
    ...(series.place === record.defaultPlace
      ? [{ href: `/${locale}/casualties/${month}`, text: t('figures.links.month', { month: formatMonth(month, locale) }) }]
      : []),
    { href: `/${locale}/casualties?${aroundSearch(figure)}#month-${month}`, text: t('figures.links.explorer') },
  ]
}

/** The figure's series a year before and after it. */
function aroundSearch(figure: Figure): URLSearchParams {
  const month = monthOf(figure.period.end)
  const search = figuresSearch({ ...toSeriesQuery(figure, null), from: addMonths(month, -12), to: addMonths(month, 12) })
  search.delete('vintage')
  return search
}
