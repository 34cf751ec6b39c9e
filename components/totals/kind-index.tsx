import type { TotalKind } from '@/lib/domain/totals-view'
import type { Translator } from '@/lib/format/translator'

/** Leads to the figure of each kind of period. */
export function KindIndex({ kinds, t }: { readonly kinds: readonly TotalKind[]; readonly t: Translator }) {
  return (
    <nav aria-label={t('totals.kinds')}>
      <ul className="contents">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{t(`totals.kind.${kind}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
