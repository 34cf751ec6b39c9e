import { PageLink } from '@/components/layout/page-link'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { standingOf } from '@/lib/domain/standing'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'
import { countsText } from './counts-text'

type FigureStandingProps = {
  readonly figure: Figure
  /** Every value of its series and period that is known on the day. */
  readonly ladder: readonly Figure[]
  readonly indicator: Indicator
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** Does the value count, and if not, which one does and why? Values that disagree with it stand with it. */
export function FigureStanding({ figure, ladder, indicator, asOf, t, locale }: FigureStandingProps) {
  const latest = ladder.find(({ isLatest }) => isLatest) ?? figure
  const standing = standingOf(figure, latest)
  const isRestated = standing === 'superseded' && latest.value === figure.value
  const parts = (other: Figure) => ({
    counts: countsText(asOf, t, locale),
    value: formatValue({ value: other.value, qualifier: other.qualifier, indicator }, t, locale),
    publisher: formatPublisher(other.citations[0].source, t),
    date: formatDate(other.publishedOn, locale),
    link: (chunks: React.ReactNode) => <PageLink href={figureHref(other.figureId, locale)}>{chunks}</PageLink>,
  })
  return (
    <div className="notice standing">
      <p>{t.rich(`figures.standing.${isRestated ? 'restated' : standing}`, parts(latest))}</p>
      {figure.conflicts
        .filter(({ figureId }) => figureId !== latest.figureId)
        .map((rival) => (
          <p key={rival.figureId}>{t.rich('figures.standing.rival', parts(rival))}</p>
        ))}
    </div>
  )
}
