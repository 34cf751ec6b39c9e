import { locales, translator } from '@/lib/format/catalogue'

/**
 * Every 404 below a language, the one of unknown addresses included. Next hands it no parameters, so it speaks
 * the first language; it names no months, because it must not fail where the record can't be read.
 */
export default function NotFound() {
  const [locale = 'en'] = locales
  const t = translator(locale)
  return (
    <div className="stack">
      <h1>{t('errors.notFoundTitle')}</h1>
      <p>{t('errors.notFoundText')}</p>
      <ul>
        <li>
          <a href={`/${locale}/casualties`}>{t('errors.notFoundCasualties')}</a>: {t('errors.notFoundCasualtiesText')}
        </li>
        <li>
          <a href={`/${locale}/surveys`}>{t('errors.notFoundSurveys')}</a>: {t('errors.notFoundSurveysText')}
        </li>
        <li>
          <a href={`/${locale}/sources`}>{t('errors.notFoundSources')}</a>: {t('errors.notFoundSourcesText')}
        </li>
        <li>
          <a href={`/${locale}/data`}>{t('errors.notFoundData')}</a>: {t('errors.notFoundDataText')}
        </li>
        <li>
          <a href={`/${locale}`}>{t('errors.notFoundOverview')}</a>: {t('errors.notFoundOverviewText')}
        </li>
      </ul>
    </div>
  )
}
