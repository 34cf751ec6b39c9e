import { RecordWords } from '@/components/layout/record-words'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import type { ComparisonRefusal } from '@/lib/domain/wave-refusal'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatGroup } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type CompareRefusalsProps = { readonly comparison: WaveComparison; readonly t: Translator; readonly locale: string }

/** Why the shares of two waves are not subtracted. Nothing where they are. */
export function CompareRefusals({ comparison: { refusals, group }, t, locale }: CompareRefusalsProps) {
  if (refusals.length === 0) return null
  return (
    <section className="notice stack" aria-labelledby="not-compared">
      <h2 id="not-compared">{t('compare.refusal.title')}</h2>
      {refusals.map((refusal) => (
        <p key={`${refusal.kind} ${'day' in refusal ? refusal.day : ''}`}>
          <RecordWords text={refusalText(refusal, formatGroup(group, locale), t, locale)} words={recordWords(refusal)} locale={locale} />
        </p>
      ))}
      <p>{t('compare.refusal.intro')}</p>
    </section>
  )
}

/** What a refusal quotes of the record. */
function recordWords(refusal: ComparisonRefusal): string[] {
  if (refusal.kind === 'population') return [refusal.before, refusal.after]
  return refusal.kind === 'apart' ? [refusal.words] : []
}

function refusalText(refusal: ComparisonRefusal, group: string, t: Translator, locale: string): string {
  switch (refusal.kind) {
    case 'publisher':
      return t('compare.refusal.publisher', {
        first: formatPublisherName(refusal.publishers[0], t),
        second: formatPublisherName(refusal.publishers[1], t),
      })
    case 'population': {
      const { publisher, since, before, after } = refusal
      return t('compare.refusal.population', {
        publisher: formatPublisherName(publisher, t),
        since: formatDate(since, locale),
        before,
        after,
      })
    }
    case 'wording':
      return t(`compare.refusal.wording.${refusal.change}`)
    case 'apart':
      return t('compare.refusal.apart', { words: refusal.words })
    case 'method':
      return t('compare.refusal.method', { group })
    case 'no-share':
      return refusal.waves
        .map(({ fieldworkStart, fieldworkEnd }) =>
          t('compare.refusal.no-share', { dates: formatDateRange(fieldworkStart, fieldworkEnd, locale) }),
        )
        .join(' ')
    case 'same-wave':
    case 'same-fieldwork':
    case 'regions':
    case 'no-answer':
      return t(`compare.refusal.${refusal.kind}`)
  }
}
