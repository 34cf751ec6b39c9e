import { otherFormats } from '@/lib/domain/tables/file-formats'
import { listIdColumns } from '@/lib/domain/tables/id-columns'
import type { Translator } from '@/lib/format/translator'
import { DownloadCode } from './download-code'

export type DownloadPanelProps = {
  /** A table of the data addresses. */
  readonly table: string
  /** The query of what is shown, with everything explicit. */
  readonly search: URLSearchParams
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
}

/**
 * Plain links to the query that the figure shows, with other endings, and the lines that read it. Excel needs a
 * byte-order mark to read other scripts than Latin from CSV.
 */
export function DownloadPanel({ table, search, origin, t }: DownloadPanelProps) {
  const csv = dataHref(`${table}.csv`, search)
  return (
    <div className="download-panel">
      <ul className="downloads">
        <li>
          <a href={csv}>{t('figure.csv')}</a>
        </li>
        <li>
          <a href={dataHref(`${table}.csv`, new URLSearchParams([...search, ['bom', '1']]))}>{t('figure.excel')}</a>
        </li>
        {otherFormats.map((format) => (
          <li key={format}>
            <a href={dataHref(`${table}.${format}`, search)}>{t(`figure.${format}`)}</a>
          </li>
        ))}
      </ul>
      <ul className="downloads">
        <li>
          <a href={dataHref(`${table}.csv-metadata.json`, search)}>{t('download.metadata')}</a>
        </li>
        <li>
          <a href="/data/record.zip">{t('download.record')}</a>
        </li>
      </ul>
      <DownloadCode address={`${origin}${csv}`} idColumns={listIdColumns(table)} t={t} />
    </div>
  )
}

function dataHref(file: string, search: URLSearchParams): string {
  return search.size === 0 ? `/data/${file}` : `/data/${file}?${search}`
}
