import { sourceKinds } from '@/lib/domain/codes'
import { sortByName } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import type { SourcesQuery } from '@/lib/query/sources-query'

type SourceFilterProps = {
  readonly query: SourcesQuery
  readonly publishers: readonly { readonly id: string; readonly name: string }[]
  readonly action: string
  readonly t: Translator
  readonly locale: string
}

/** Kind and publisher of the documents to list: a GET form. */
export function SourceFilter({ query, publishers, action, t, locale }: SourceFilterProps) {
  const named = publishers.map(({ id, name }) => ({ id, name: formatPublisherName(name, t) }))
  return (
    <search>
      <form className="filter-form" action={action} aria-label={t('sources.filter.legend')}>
        <div className="field">
          <label htmlFor="filter-kind">{t('sources.filter.kind')}</label>
          <select id="filter-kind" name="kind" defaultValue={query.kind ?? ''}>
            <option value="">{t('sources.filter.anyKind')}</option>
            {sourceKinds.map((kind) => (
              <option value={kind} key={kind}>
                {t(`codes.source-kind.${kind}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="filter-publisher">{t('sources.filter.publisher')}</label>
          <select id="filter-publisher" name="publisher" defaultValue={query.publisher ?? ''}>
            <option value="">{t('sources.filter.anyPublisher')}</option>
            {sortByName(named, ({ name }) => name, locale).map(({ id, name }) => (
              <option value={id} key={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {query.asOf && <input type="hidden" name="asOf" value={query.asOf} />}
        <button type="submit">{t('sources.filter.show')}</button>
      </form>
    </search>
  )
}
