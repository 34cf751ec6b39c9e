import type { Translator } from '@/lib/format/translator'
import { DayForm, DayInput, NearDays, OfferedDays } from './as-of-address'

export type AsOfControlProps = {
  /** The days with a publication, oldest first. */
  readonly days: readonly string[]
  readonly t: Translator
  readonly locale: string
}

/** Chooses the day on which the whole site shows the record: a GET form to the same page. */
export function AsOfControl({ days, t, locale }: AsOfControlProps) {
  return (
    <details className="as-of">
      <summary>{t('asOf.summary')}</summary>
      <search className="as-of-panel" aria-label={t('asOf.legend')}>
        <DayForm label={t('asOf.legend')}>
          <div className="field">
            <label htmlFor="as-of-day">{t('asOf.day')}</label>
            <DayInput id="as-of-day" list="publication-days" />
          </div>
          <button type="submit">{t('asOf.show')}</button>
        </DayForm>
        <OfferedDays id="publication-days" days={days} />
        <NearDays days={days} labels={{ newest: t('asOf.newest'), earlier: t('asOf.earlier'), later: t('asOf.later') }} locale={locale} />
        <p className="muted">{t('asOf.help')}</p>
      </search>
    </details>
  )
}
