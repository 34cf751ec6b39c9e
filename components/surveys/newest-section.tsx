import type { SurveyRow } from '@/lib/domain/survey-view'
import type { Translator } from '@/lib/format/translator'
import { NewestResult, NewestWave } from './newest-result'

type NewestSectionProps = {
  readonly row: SurveyRow
  /** Was the wave chosen, so that it may be an older one? */
  readonly isChosen: boolean
  readonly t: Translator
  readonly locale: string
}

/** The newest result, or that of the wave chosen, as the first sentence of a question's page. */
export function NewestSection({ row, isChosen, t, locale }: NewestSectionProps) {
  return (
    <section aria-label={t(isChosen ? 'surveys.question.waveTitle' : 'surveys.question.newestTitle')}>
      <NewestResult row={row} className="headline" t={t} locale={locale} />
      <NewestWave row={row} t={t} locale={locale} />
    </section>
  )
}
