import type { Translator } from '@/lib/format/translator'
import { AsOfDate, DayLink, WhenAsOf } from './as-of-address'

type AsOfBannerProps = {
  /** Of the last publication; undefined without a record. */
  readonly lastDay: string | undefined
  readonly t: Translator
  readonly locale: string
}

/** Says on every page that the reader looks at an earlier day, and leads back. It stays in sight while she scrolls. */
export function AsOfBanner({ lastDay, t, locale }: AsOfBannerProps) {
  return (
    <WhenAsOf>
      <section className="as-of-banner" aria-label={t('asOf.bannerLabel')}>
        <div className="as-of-banner-text">
          <p>
            <strong>{t.rich('asOf.banner', { date: () => <AsOfDate lastDay={lastDay} locale={locale} /> })}</strong> {t('asOf.explanation')}
          </p>
          <DayLink day={null}>{t('asOf.back')}</DayLink>
        </div>
      </section>
    </WhenAsOf>
  )
}
