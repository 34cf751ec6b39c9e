import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import { monthPeriod } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatWhen } from '@/lib/format/when'
import { formatCell } from './format-cell'

type MonthSentenceProps = {
  readonly killed: FigureCell
  readonly injured: FigureCell
  readonly place: string
  /** `YYYY-MM` */
  readonly month: string
  readonly t: Translator
  readonly locale: string
}

/** The month in one sentence: both numbers with their qualifier, each leading to its own page. */
export function MonthSentence({ killed, injured, place, month, t, locale }: MonthSentenceProps) {
  const wording = sentenceWording(killed, injured)
  const text = (cell: FigureCell) => (wording === 'mixed' ? formatCell(cell, t, locale) : formatNumber(cell.value, locale))
  const link = (cell: FigureCell) => (chunks: React.ReactNode) => (
    <PageLink className="value-link" href={figureHref(cell.figureId, locale)}>
      <strong>{chunks}</strong>
    </PageLink>
  )
  return t.rich(`casualties.sentence.${wording}`, {
    killed: link(killed),
    injured: link(injured),
    killedNumber: text(killed),
    injuredNumber: text(injured),
    place,
    when: formatWhen(monthPeriod(month, record.startDay), t, locale),
  })
}

/** One qualifier may serve both numbers of a sentence (contract, "Words"). */
function sentenceWording(killed: FigureCell, injured: FigureCell): 'at-least' | 'exact' | 'mixed' {
  if (killed.qualifier !== injured.qualifier) return 'mixed'
  if (killed.qualifier === 'at-least') return 'at-least'
  return killed.qualifier === 'exact' && killed.isVerified && injured.isVerified ? 'exact' : 'mixed'
}
