import { translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { findReach } from '@/lib/queries/casualties-view'

/** Says how far the record reaches. A not-found page is not told its locale. */
export default async function MonthNotFound() {
  const locale = 'en'
  const t = translator(locale)
  const reach = await findReach(null)
  return (
    <>
      <h1>{t('month.notFoundTitle')}</h1>
      {reach && <p>{t('month.notFound', { first: formatMonth(reach.first, locale), last: formatMonth(reach.last, locale) })}</p>}
      <p>
        <a href={`/${locale}/casualties`}>{t('month.notFoundLink')}</a>
      </p>
    </>
  )
}
