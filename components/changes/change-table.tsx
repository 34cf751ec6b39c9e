import { ValueLink } from '@/components/figure/value-link'
import { TableRegion } from '@/components/tables/table-region'
import { type ChangeEvent, topicOf } from '@/lib/domain/changes'
import { groupBy } from '@/lib/domain/group-by'
import { type ChangeWords, type Names, type OtherWords, toChangeWords } from '@/lib/format/change'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type ChangeTableProps = {
  readonly title: string
  readonly events: readonly ChangeEvent[]
  readonly names: Names
  readonly t: Translator
  readonly locale: string
}

const columns = ['period', 'value', 'kind', 'other', 'difference'] as const
type Column = (typeof columns)[number]
const numeric: readonly Column[] = ['value', 'difference']

/** The changes read in one document, by indicator or question: which value, in place of which, by how much. */
export function ChangeTable({ title, events, names, t, locale }: ChangeTableProps) {
  const rows = events.map((event) => ({ event, words: toChangeWords(event, names, t, locale) }))
  const filled = columns.filter((column) => !isOptional(column) || rows.some(({ words }) => words[column]))
  return (
    <TableRegion label={t('changes.table.label', { title })}>
      <table className="data-table change-table">
        <thead>
          <tr>
            {filled.map((column) => (
              <th scope="col" key={column} className={numeric.includes(column) ? 'numeric' : undefined}>
                {t(`changes.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {[...groupBy(rows, ({ event }) => topicOf(event))].map(([topic, [first, ...others]]) => (
          <tbody key={topic}>
            <tr className="topic">
              <th scope="rowgroup" colSpan={filled.length}>
                {first.words.topic}
              </th>
            </tr>
            {[first, ...others].map((row) => (
              <ChangeRow key={row.words.value.id} {...row} columns={filled} t={t} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  )
}

/** Columns that are left out where no row has anything in them. */
function isOptional(column: Column): column is 'other' | 'difference' {
  return column === 'other' || column === 'difference'
}

type ChangeRowProps = {
  readonly event: ChangeEvent
  readonly words: ChangeWords
  readonly columns: readonly Column[]
  readonly t: Translator
  readonly locale: string
}

function ChangeRow({ event: { revision }, words, columns: shown, t, locale }: ChangeRowProps) {
  const { scope, period, value, other, difference } = words
  return (
    <tr>
      <th scope="row">
        {period}
        {scope && <small className="row-note">{scope}</small>}
      </th>
      <td className="numeric">
        <ValueLink href={figureHref(value.id, locale)} t={t}>
          {value.text}
        </ValueLink>
      </td>
      <td>
        {t(`changes.kind.${revision.kind}`)}
        {revision.kind === 'outranked' && <small className="row-note">{t(`changes.reason.${revision.reason}`)}</small>}
      </td>
      {shown.includes('other') && <td>{other && <OtherValue other={other} t={t} locale={locale} />}</td>}
      {shown.includes('difference') && <td className="numeric">{difference}</td>}
    </tr>
  )
}

type OtherValueProps = { readonly other: OtherWords; readonly t: Translator; readonly locale: string }

/** The value that counted before, counts instead, or stands beside it, with its publication. */
function OtherValue({ other, t, locale }: OtherValueProps) {
  return (
    <>
      <ValueLink href={figureHref(other.id, locale)} t={t}>
        {t(`changes.other.${other.relation}`, { value: other.text })}
      </ValueLink>
      <small className="row-note">
        {t('changes.otherDocument', { date: formatDate(other.publishedOn, locale), publisher: formatPublisher(other.source, t) })}
      </small>
    </>
  )
}
