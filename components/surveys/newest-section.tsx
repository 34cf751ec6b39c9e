import type { SurveyRow } from '@/lib/domain/survey-view'
import type { Translator } from '@/lib/format/translator'
import { NewestResult, NewestWave } from './newest-result'

type NewestSectionProps = { readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** The newest result as the first sentence of a question's page. */
export function NewestSection({ row, t, locale }: NewestSectionProps) {
  return (
    <section aria-label={t('surveys.question.newestTitle')}>
      <NewestResult row={row} className="headline" t={t} locale={locale} />
      <NewestWave row={row} t={t} locale={locale} />
    </section>
  )
}
