import type { FigureCell } from '@/lib/domain/casualties-view'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatCell } from './format-cell'

type MonthSentenceProps = {
  readonly killed: FigureCell
  readonly injured: FigureCell
  readonly place: string
  /** The period in words: `November 2025`. */
  readonly month: string
  readonly t: Translator
  readonly locale: string
}

/** The month in one sentence: both numbers with their qualifier, each leading to its document. */
export function MonthSentence({ killed, injured, place, month, t, locale }: MonthSentenceProps) {
  const wording = sentenceWording(killed, injured)
  const text = (cell: FigureCell) => (wording === 'mixed' ? formatCell(cell, t, locale) : formatNumber(cell.value, locale))
  const link = (cell: FigureCell) => (chunks: React.ReactNode) => (
    <a className="value-link" href={sourceHref(cell.sourceId, locale, cell.figureId)}>
      <strong>{chunks}</strong>
    </a>
  )
  return t.rich(`casualties.sentence.${wording}`, {
    killed: link(killed),
    injured: link(injured),
    killedNumber: text(killed),
    injuredNumber: text(injured),
    place,
    month,
  })
}

/** One qualifier may serve both numbers of a sentence (contract, "Words"). */
function sentenceWording(killed: FigureCell, injured: FigureCell): 'at-least' | 'exact' | 'mixed' {
  if (killed.qualifier !== injured.qualifier) return 'mixed'
  if (killed.qualifier === 'at-least') return 'at-least'
  return killed.qualifier === 'exact' && killed.isVerified && injured.isVerified ? 'exact' : 'mixed'
}
