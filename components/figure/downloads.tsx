import type { Translator } from '@/lib/format/translator'

export type DownloadsProps = {
  readonly csvHref: string
  readonly jsonHref: string
  /** The CSV with a byte order mark, which Excel needs to read other scripts than Latin. */
  readonly excelHref: string
  readonly t: Translator
}

/** Plain links to the query that the figure shows, with other endings. */
export function Downloads({ csvHref, jsonHref, excelHref, t }: DownloadsProps) {
  return (
    <ul className="downloads">
      <li>
        <a href={csvHref}>{t('figure.csv')}</a>
      </li>
      <li>
        <a href={excelHref}>{t('figure.excel')}</a>
      </li>
      <li>
        <a href={jsonHref}>{t('figure.json')}</a>
      </li>
    </ul>
  )
}
