import type { Translator } from '@/lib/format/translator'

export type DownloadsProps = {
  /** A table of the data addresses. */
  readonly table: string
  /** The query of what is shown, with everything explicit. */
  readonly search: URLSearchParams
  readonly t: Translator
}

/** Plain links to the query that the figure shows, with other endings. Excel needs a byte-order mark to read other scripts than Latin. */
export function Downloads({ table, search, t }: DownloadsProps) {
  return (
    <ul className="downloads">
      <li>
        <a href={dataHref(`${table}.csv`, search)}>{t('figure.csv')}</a>
      </li>
      <li>
        <a href={dataHref(`${table}.csv`, new URLSearchParams([...search, ['bom', '1']]))}>{t('figure.excel')}</a>
      </li>
      <li>
        <a href={dataHref(`${table}.json`, search)}>{t('figure.json')}</a>
      </li>
    </ul>
  )
}

function dataHref(file: string, search: URLSearchParams): string {
  return search.size === 0 ? `/data/${file}` : `/data/${file}?${search}`
}
