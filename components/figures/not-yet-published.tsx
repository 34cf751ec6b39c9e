import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

type NotYetPublishedProps = {
  /** The first day on which the value is known. */
  readonly publishedOn: string
  readonly asOf: string
  readonly t: Translator
  readonly locale: string
}

/** All that a page says of a value before its publication. */
export function NotYetPublished({ publishedOn, asOf, t, locale }: NotYetPublishedProps) {
  return (
    <div className="stack">
      <p className="kicker">{t('figures.kicker')}</p>
      <h1>{t('figures.notYet.title')}</h1>
      <p className="notice">{t('figures.notYet.text', { date: formatDate(asOf, locale), first: formatDate(publishedOn, locale) })}</p>
    </div>
  )
}
