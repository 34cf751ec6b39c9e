import { verdicts } from '@/lib/domain/verify/judge-row'
import type { Verification } from '@/lib/domain/verify/verification'
import type { Translator } from '@/lib/format/translator'
import { VerifyTable } from './verify-table'

type VerifyResultProps = { readonly result: Verification; readonly t: Translator; readonly locale: string }

const mostNamed = 12

/** What became of a file: in a sentence, then every row that is not as it is today. */
export function VerifyResult({ result, t, locale }: VerifyResultProps) {
  const { outdated, rewritten, unknownColumns, droppedColumns, listed, unlisted } = result
  const columns = rewritten.map(({ column, rows }) => t('verify.result.rewrittenColumn', { column, rows }))
  return (
    <>
      <p className="lede">{summarise(result, t)}</p>
      {outdated > 0 && <p>{t('verify.result.outdated', { count: outdated })}</p>}
      {columns.length > 0 && <p>{t('verify.result.rewritten', { columns: nameSome(columns, t) })}</p>}
      {unknownColumns.length > 0 && <p>{t('verify.result.unknownColumns', { columns: nameSome(unknownColumns, t) })}</p>}
      {droppedColumns.length > 0 && <p>{t('verify.result.droppedColumns', { columns: nameSome(droppedColumns, t) })}</p>}
      {unlisted > 0 && <p>{t('verify.result.shown', { shown: listed.length, rest: unlisted })}</p>}
      {listed.length > 0 && <VerifyTable rows={listed} t={t} locale={locale} />}
    </>
  )
}

function summarise({ rows, counts }: Verification, t: Translator): string {
  if (counts.identical === rows) return t('verify.result.allIdentical', { rows })
  const parts = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => t(`verify.result.part.${verdict}`, { count: counts[verdict] }))
  return t('verify.result.summary', { rows, parts: parts.join(', ') })
}

function nameSome(names: readonly string[], t: Translator): string {
  const rest = names.length - mostNamed
  return [...names.slice(0, mostNamed), ...(rest > 0 ? [t('verify.result.more', { count: rest })] : [])].join(', ')
}
