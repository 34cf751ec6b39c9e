import { NothingPublished, type NothingPublishedProps } from '@/components/as-of/nothing-published'
import { formatDate } from '@/lib/format/date'

/** The head of the overview on a day by which no month had been published: other figures may have been. */
export function NoMonths({ asOf, firstDay, t, locale }: NothingPublishedProps) {
  const isAfterFirst = asOf !== null && firstDay !== undefined && asOf >= firstDay
  return (
    <>
      <h1 className="headline">{t('overview.title')}</h1>
      {isAfterFirst ? (
        <p className="notice">{t('overview.noMonths', { date: formatDate(asOf, locale) })}</p>
      ) : (
        <NothingPublished {...{ asOf, firstDay, t, locale }} />
      )}
    </>
  )
}
