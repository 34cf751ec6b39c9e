import type { ListedGroup, ListedKind } from '@/lib/domain/verify/listing'
import type { VerifiedRow } from '@/lib/domain/verify/verification'
import type { Translator } from '@/lib/format/translator'
import { VerifyTable } from './verify-table'

type VerifyGroupProps = { readonly group: ListedGroup<VerifiedRow>; readonly t: Translator; readonly locale: string }

/** Kinds differ by a sign too, not by the colour of their edge alone. */
const signs: Record<ListedKind, string> = { altered: '≠', unknown: '?', several: '≈', revised: '→', outdated: '~' }

/** The rows of one judgement: how many there are, what it means, and the first of them. */
export function VerifyGroup({ group: { kind, rows, listed }, t, locale }: VerifyGroupProps) {
  const heading = `result-${kind}`
  return (
    <section className={`verify-group verify-${kind}`} aria-labelledby={heading}>
      <h3 id={heading}>
        <span className="verify-sign" aria-hidden="true">
          {signs[kind]}
        </span>{' '}
        {t('verify.group.title', { name: t(`verify.how.names.${kind}`), rows })}
      </h3>
      <p>
        {t(`verify.how.${kind}`)} {listed.length < rows && t('verify.group.shown', { shown: listed.length, rest: rows - listed.length })}
      </p>
      <VerifyTable kind={kind} rows={listed} t={t} locale={locale} />
    </section>
  )
}
