import { ValueLink } from '@/components/figure/value-link'
import { TableRegion } from '@/components/tables/table-region'
import { type ChangeEvent, topicOf } from '@/lib/domain/changes'
import { groupBy } from '@/lib/domain/group-by'
import { type ChangeWords, type Names, toChangeWords, type ValueWords } from '@/lib/format/change'
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

const columns = ['period', 'scope', 'kind', 'value', 'before', 'difference'] as const
const numeric: readonly string[] = ['value', 'difference']

/** The changes read in one document, by indicator or question: which value, in place of which, by how much. */
export function ChangeTable({ title, events, names, t, locale }: ChangeTableProps) {
  return (
    <TableRegion label={t('changes.table.label', { title })}>
      <table className="data-table change-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} className={numeric.includes(column) ? 'numeric' : undefined}>
                {t(`changes.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {[...groupBy(events, topicOf)].map(([topic, ofTopic]) => (
          <TopicRows key={topic} events={ofTopic} names={names} t={t} locale={locale} />
        ))}
      </table>
    </TableRegion>
  )
}

function TopicRows({ events, names, t, locale }: Omit<ChangeTableProps, 'title'>) {
  const rows = events.map((event) => ({ event, words: toChangeWords(event, names, t, locale) }))
  return (
    <tbody>
      <tr className="topic">
        <th scope="rowgroup" colSpan={columns.length}>
          {rows[0]?.words.topic}
        </th>
      </tr>
      {rows.map(({ event, words }) => (
        <ChangeRow key={words.value.id} event={event} words={words} t={t} locale={locale} />
      ))}
    </tbody>
  )
}

type ChangeRowProps = { readonly event: ChangeEvent; readonly words: ChangeWords; readonly t: Translator; readonly locale: string }

function ChangeRow({ event: { revision }, words: { scope, period, value, other, difference }, t, locale }: ChangeRowProps) {
  return (
    <tr>
      <th scope="row">{period}</th>
      <td>{scope}</td>
      <td className={revision.kind === 'conflict' ? 'conflict' : undefined}>
        {t(`changes.kind.${revision.kind}`)}
        {revision.kind === 'outranked' && <small className="row-note">{t(`changes.reason.${revision.reason}`)}</small>}
      </td>
      <td className="numeric">
        <ValueLink href={figureHref(value.id, locale)} t={t}>
          {value.text}
        </ValueLink>
      </td>
      <td>{other && <OtherValue value={other} isInstead={'instead' in revision} t={t} locale={locale} />}</td>
      <td className="numeric">{difference}</td>
    </tr>
  )
}

type OtherValueProps = { readonly value: ValueWords; readonly isInstead: boolean; readonly t: Translator; readonly locale: string }

/** The value that counted before, or the one that counts instead, with its publication. */
function OtherValue({ value, isInstead, t, locale }: OtherValueProps) {
  return (
    <>
      <ValueLink href={figureHref(value.id, locale)} t={t}>
        {isInstead ? t('changes.instead', { value: value.text }) : value.text}
      </ValueLink>
      <small className="row-note">
        {t('changes.otherDocument', { date: formatDate(value.publishedOn, locale), publisher: formatPublisher(value.source, t) })}
      </small>
    </>
  )
}
