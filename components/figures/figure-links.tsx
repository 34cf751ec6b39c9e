import { PageLink } from '@/components/layout/page-link'
import { tableOfIndicator } from '@/lib/domain/codes'
import { addMonths, monthOf } from '@/lib/domain/date'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

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

function figureLinks({ figure: { series, period }, indicator, t, locale }: FigureLinksProps) {
  if (tableOfIndicator(indicator.id) === 'context') {
    return [{ href: `/${locale}/context#${indicator.id}`, text: t('figures.links.context', { indicator: indicator.nameEn }) }]
  }
  if (periodKind(period, record.startDay) !== 'month' || series.place !== record.defaultPlace) return []
  const month = monthOf(period.end)
  const around = new URLSearchParams({ from: addMonths(month, -12), to: addMonths(month, 12) })
  return [
    { href: `/${locale}/casualties/${month}`, text: t('figures.links.month', { month: formatMonth(month, locale) }) },
    { href: `/${locale}/casualties?${around}#month-${month}`, text: t('figures.links.explorer') },
  ]
}
