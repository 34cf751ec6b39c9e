import { PageLink } from '@/components/layout/page-link'
import type { TimelineValue } from '@/lib/domain/timeline'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type ValueConflictsProps = { readonly value: TimelineValue; readonly t: Translator; readonly locale: string }

/** Values of equal standing stand beside the number, each with its document (contract, "Words"). */
export function ValueConflicts({ value, t, locale }: ValueConflictsProps) {
  return value.conflicts.map(({ id, text, publisher }) => (
    <small className="conflict" key={id}>
      {t.rich('timeline.conflict', {
        number: text,
        publisher,
        link: (chunks) => <PageLink href={figureHref(id, locale)}>{chunks}</PageLink>,
      })}
    </small>
  ))
}
