import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import { upperFirst } from '@/lib/format/breakdown'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatWhere } from '@/lib/format/where'
import { formatCell } from './format-cell'

type CountSentenceProps = {
  readonly killed: FigureCell
  readonly injured: FigureCell
  /** Its name in the language of the page. */
  readonly place: string
  /** The period with its preposition: `in November 2025`. */
  readonly when: string
  readonly t: Translator
  readonly locale: string
}

/** A period in one sentence: both numbers with their qualifier, each leading to its own page. */
export function CountSentence({ killed, injured, place, when, t, locale }: CountSentenceProps) {
  const wording = sentenceWording(killed, injured)
  const link = (cell: FigureCell) => (chunks: React.ReactNode) => (
    <PageLink className="value-link" href={figureHref(cell.figureId, locale)}>
      <strong>{chunks}</strong>
    </PageLink>
  )
  const sentence = t.rich(`casualties.sentence.${wording}`, {
    killed: link(killed),
    injured: link(injured),
    killedNumber: formatCell(killed, t, locale),
    injuredNumber: formatCell(injured, t, locale),
    killedCount: killed.value,
    injuredCount: injured.value,
    where: formatWhere(place, locale),
    when,
  })
  return upperFirstNode(sentence)
}

/** One qualifier may serve both numbers of a sentence (contract, "Words"). */
function sentenceWording(killed: FigureCell, injured: FigureCell): 'at-least' | 'exact' | 'mixed' {
  if (killed.qualifier !== injured.qualifier) return 'mixed'
  if (killed.qualifier === 'at-least') return 'at-least'
  return killed.qualifier === 'exact' && killed.isVerified && injured.isVerified ? 'exact' : 'mixed'
}

/** A sentence may begin with its period, which knows nothing of where it stands. */
function upperFirstNode(sentence: React.ReactNode): React.ReactNode {
  if (typeof sentence === 'string') return upperFirst(sentence)
  if (!Array.isArray(sentence)) return sentence
  const [first, ...rest] = sentence
  return [typeof first === 'string' ? upperFirst(first) : first, ...rest]
}
