import { PageLink } from '@/components/layout/page-link'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatFigure } from './context-format'

type FigureConflictsProps = { readonly figure: Figure; readonly indicator: Indicator; readonly t: Translator; readonly locale: string }

/** Values of equal standing stand side by side, each with its document (contract, "Words"). */
export function FigureConflicts({ figure, indicator, t, locale }: FigureConflictsProps) {
  return figure.conflicts.map((rival) => (
    <small className="conflict" key={rival.figureId}>
      {t.rich('context.conflict', {
        number: formatFigure(rival, indicator, t, locale),
        source: formatPublisher(rival.citations[0].source, t),
        link: (chunks) => <PageLink href={figureHref(rival.figureId, locale)}>{chunks}</PageLink>,
      })}
    </small>
  ))
}
