import type { Wave } from '@/lib/domain/answer-share'
import type { LeftOutWave } from '@/lib/domain/survey-choice'
import type { SurveyView } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type Shown = { readonly leftOut: readonly LeftOutWave[]; readonly view: SurveyView }

/** Says of each wave that the address names and the view does not show which one is shown instead. */
export function leftOutWaves({ leftOut, view }: Shown, t: Translator, locale: string): string[] {
  if (!view.newest) return []
  const shown = waveName(view.newest.wave, t, locale)
  return leftOut.map(({ wave, hasShares }) =>
    t(hasShares ? 'surveys.view.oneAtATime' : 'surveys.view.lacking', { wave: waveName(wave, t, locale), shown }),
  )
}

function waveName({ publisher, status, fieldworkStart, fieldworkEnd }: Wave, t: Translator, locale: string): string {
  const dates = formatDateRange(fieldworkStart, fieldworkEnd, locale)
  return t('surveys.wave.sample', {
    publisher: formatPublisherName(publisher, t),
    sample: status === 'interim' ? t('surveys.view.interimWave', { dates }) : dates,
  })
}
