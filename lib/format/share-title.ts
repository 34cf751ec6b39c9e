import type { AnswerShare, Question } from '@/lib/domain/answer-share'
import { type Asked, askedOf } from '@/lib/domain/asked-of'
import { formatDateRange } from './date'
import { formatAnswer, formatGroup, formatQuestion } from './names'
import { formatPublisherName } from './source'
import type { Translator } from './translator'
import { formatNumber } from './value'

/**
 * A survey share in words, with its wave: `Ready to endure the war: 62 % answered “As long as necessary” (KIIS,
 * 26 November – 29 December 2025, n = 1,001)`; a group of respondents stands after the question.
 */
export function formatShareTitle(
  { question, share }: { readonly question: Pick<Question, 'isDistribution'>; readonly share: AnswerShare },
  t: Translator,
  locale: string,
): string {
  const { answer, group } = share
  return t(question.isDistribution ? 'figures.title.share' : 'figures.title.several', {
    subject: [formatQuestion(share.question, locale), ...(group.id === 'all' ? [] : [formatGroup(group, locale)])].join(', '),
    percent: t('values.percent', { number: formatNumber(share.percent, locale) }),
    answer: formatAnswer(answer, locale),
    wave: formatWave(share, t, locale),
  })
}

function formatWave({ wave, group, question }: AnswerShare, t: Translator, locale: string): string {
  return [
    formatPublisherName(wave.publisher, t),
    formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
    ...(group.id === 'all' ? formatAsked(askedOf(wave, question.id), t) : []),
    ...(wave.status === 'interim' ? [t('figures.title.interim')] : []),
  ].join(', ')
}

/** Of those who were asked the question, where it is stated; none is for groups. */
function formatAsked({ size, isAbout }: Asked, t: Translator): string[] {
  return size === null ? [] : [t(isAbout ? 'figures.title.sampleAbout' : 'figures.title.sample', { size })]
}
