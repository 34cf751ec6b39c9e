import { PageLink } from '@/components/layout/page-link'
import type { Completeness } from '@/lib/domain/completeness'
import type { Translator } from '@/lib/format/translator'
import { formatGrowth } from './format-growth'

type ExperienceNoteProps = { readonly completeness: Completeness; readonly t: Translator; readonly locale: string }

/** How much months had grown after a quarter and after a year, or that too few could be followed. */
export function ExperienceNote({ completeness, t, locale }: ExperienceNoteProps) {
  const sentences = counts.map((indicator) => ({ indicator, texts: grownTexts(completeness, indicator, t, locale) }))
  const isSilent = sentences.every(({ texts }) => texts.length === 0)
  return (
    <p className="muted">
      <strong>{t('completeness.lead')}</strong>{' '}
      {isSilent
        ? t('completeness.tooFewOfBoth')
        : sentences
            .map(({ indicator, texts }) => (texts.length > 0 ? texts.join(' ') : t('completeness.tooFew', { indicator })))
            .join(' ')}{' '}
      <PageLink href={`/${locale}/methodology#completeness`}>{t('completeness.link')}</PageLink>
    </p>
  )
}

const counts = ['killed', 'injured'] as const
/** The methodology has the others. */
const toldAges: readonly number[] = [90, 365]

function grownTexts(completeness: Completeness, indicator: (typeof counts)[number], t: Translator, locale: string): string[] {
  return completeness[indicator].flatMap(({ age, months, range }) => {
    if (range === null || !toldAges.includes(age)) return []
    const { median, smallest, largest } = range
    const percent = (value: number) => formatGrowth(value, t, locale)
    return t('completeness.grown', {
      indicator,
      age,
      months,
      median: percent(median),
      smallest: percent(smallest.percent),
      largest: percent(largest.percent),
    })
  })
}
