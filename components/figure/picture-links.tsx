import type { Translator } from '@/lib/format/translator'
import { type ChartQuery, chartHref } from '@/lib/query/chart-href'

type PictureLinksProps = { readonly chart: ChartQuery; readonly t: Translator; readonly locale: string }

/** Plain links to the chart that the figure shows, as pictures to take along. */
export function PictureLinks({ chart, t, locale }: PictureLinksProps) {
  return (
    <ul className="downloads">
      {(['png', 'svg'] as const).map((format) => (
        <li key={format}>
          <a href={chartHref(chart, format, locale)}>{t(`figure.${format}`)}</a>
        </li>
      ))}
    </ul>
  )
}
