import type { WaveComparison } from '@/lib/domain/wave-comparison'
import type { Translator } from '@/lib/format/translator'

/** How the differences of two waves are to be read. Nothing where there are none. */
export function CompareNotes({ comparison: { refusals, answers }, t }: { readonly comparison: WaveComparison; readonly t: Translator }) {
  if (refusals.length > 0) return null
  const notes = [
    t('compare.notes.published'),
    t('compare.notes.rounding'),
    t('compare.notes.deviation'),
    t('compare.notes.several'),
    ...(answers.some(({ answer }) => answer.kind === 'published-sum') ? [t('compare.notes.sum')] : []),
  ]
  return (
    <section className="stack">
      <h2>{t('compare.notes.title')}</h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  )
}
