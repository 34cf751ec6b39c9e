import type { AnswerShare, Wave } from '@/lib/domain/answer-share'
import { askedOf, wholeOf } from '@/lib/domain/asked-of'
import type { Translator } from './translator'
import { formatNumber } from './value'

/** `2,004`: how many respondents a wave had in all; null where that is not stated. */
export function formatWhole(wave: Pick<Wave, 'id' | 'sampleSize'>, locale: string): string | null {
  const whole = wholeOf(wave)
  return whole === null ? null : formatNumber(whole, locale)
}

/** As `formatWhole`, with the wave's `sample_size` where that is of a part: `2,004 (1,011 for some of its questions)`. */
export function formatWaveSize(wave: Pick<Wave, 'id' | 'sampleSize'>, t: Translator, locale: string): string {
  const { sampleSize } = wave
  const whole = formatWhole(wave, locale) ?? t('common.notStated')
  if (sampleSize === null || sampleSize === wholeOf(wave)) return whole
  return t('waves.wholeAndPart', { whole, part: formatNumber(sampleSize, locale) })
}

/** How many were asked the question of a share; of the whole wave where that is not stated, and of groups. */
export function formatShareSize(
  { wave, group, question }: Pick<AnswerShare, 'wave' | 'group' | 'question'>,
  t: Translator,
  locale: string,
): string | null {
  const whole = formatWhole(wave, locale)
  if (group.id !== 'all') return whole && `${whole} (${t('surveys.table.wholeWave')})`
  const { size, isAbout } = askedOf(wave, question.id)
  if (size === null) return whole && `${whole} (${t('surveys.table.ofUnknownPart')})`
  const number = isAbout ? t('surveys.table.aboutSize', { size: formatNumber(size, locale) }) : formatNumber(size, locale)
  return size === wholeOf(wave) ? number : `${number} (${t('surveys.table.ofQuestion', { whole: whole ?? t('common.notStated') })})`
}
