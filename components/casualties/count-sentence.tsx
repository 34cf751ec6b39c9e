import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatCell } from './format-cell'

type CountSentenceProps = {
  readonly killed: FigureCell
  readonly injured: FigureCell
  readonly place: string
  /** The period with its preposition: `in November 2025`. */
  readonly when: string
  readonly t: Translator
  readonly locale: string
}

/** A period in one sentence: both numbers with their qualifier, each leading to its own page. */
export function CountSentence({ killed, injured, place, when, t, locale }: CountSentenceProps) {
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
    when,
  })
}

/** One qualifier may serve both numbers of a sentence (contract, "Words"). */
function sentenceWording(killed: FigureCell, injured: FigureCell): 'at-least' | 'exact' | 'mixed' {
  if (killed.qualifier !== injured.qualifier) return 'mixed'
  if (killed.qualifier === 'at-least') return 'at-least'
  return killed.qualifier === 'exact' && killed.isVerified && injured.isVerified ? 'exact' : 'mixed'
}
