import { rowKinds } from '@/lib/domain/verify/listing'
import type { Verification } from '@/lib/domain/verify/verification'
import type { Translator } from '@/lib/format/translator'
import { VerifyGroup } from './verify-group'

type VerifyResultProps = { readonly result: Verification; readonly t: Translator; readonly locale: string }

const mostNamed = 12

/** What became of a file: in a sentence, then every row that is not as it is today, by judgement. */
export function VerifyResult({ result, t, locale }: VerifyResultProps) {
  return (
    <>
      <p className="verify-summary">{summarise(result, t)}</p>
      {toNotes(result, t).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {result.groups.map((group) => (
        <VerifyGroup key={group.kind} group={group} t={t} locale={locale} />
      ))}
    </>
  )
}

function summarise({ rows, counts }: Verification, t: Translator): string {
  if (counts.identical === rows) return t('verify.result.allIdentical', { rows })
  const parts = rowKinds.filter((kind) => counts[kind] > 0).map((kind) => t(`verify.result.part.${kind}`, { count: counts[kind] }))
  return t('verify.result.summary', { rows, parts: parts.join(', ') })
}

/** What is to be said of the whole file, each in a sentence. */
function toNotes({ repeated, rewritten, unknownColumns, droppedColumns }: Verification, t: Translator): string[] {
  const values = repeated.first.map(({ id, lines }) => t('verify.result.repeatedValue', { id, lines: lines.join(', ') }))
  const columns = rewritten.map(({ column, rows }) => t('verify.result.rewrittenColumn', { column, rows }))
  return [
    ...(repeated.count > 0 ? [t('verify.result.repeated', { count: repeated.count, values: nameSome(values, repeated.count, t) })] : []),
    ...(columns.length > 0 ? [t('verify.result.rewritten', { columns: nameSome(columns, columns.length, t) })] : []),
    ...(unknownColumns.length > 0
      ? [t('verify.result.unknownColumns', { columns: nameSome(unknownColumns, unknownColumns.length, t) })]
      : []),
    ...(droppedColumns.length > 0
      ? [t('verify.result.droppedColumns', { columns: nameSome(droppedColumns, droppedColumns.length, t) })]
      : []),
    t('verify.result.leftOut'),
  ]
}

/** `count`: how many there are in all; `names` may be the first of them only. */
function nameSome(names: readonly string[], count: number, t: Translator): string {
  const named = names.slice(0, mostNamed)
  const rest = count - named.length
  return [...named, ...(rest > 0 ? [t('verify.result.more', { count: rest })] : [])].join(', ')
}
