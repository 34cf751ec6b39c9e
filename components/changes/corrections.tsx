import { listCorrections, type RecordImport } from '@/lib/domain/record-import'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { CorrectionOfImport } from './correction-of-import'

type CorrectionsProps = {
  /** The newest first; the last of them brought the record into being. */
  readonly imports: readonly RecordImport[]
  readonly t: Translator
  readonly locale: string
}

/** What the record changed in itself, apart from what was published. */
export function Corrections({ imports, t, locale }: CorrectionsProps) {
  const first = imports.at(-1)
  const corrections = listCorrections(imports)
  if (!first) return null
  return (
    <section className="stack" aria-labelledby="corrections">
      <h2 id="corrections">{t('changes.corrections.title')}</h2>
      <p>{t('changes.corrections.intro')}</p>
      {corrections.map((correction) => (
        <CorrectionOfImport key={correction.importedAt} correction={correction} t={t} locale={locale} />
      ))}
      <p>
        {t('changes.corrections.first', {
          date: formatDate(first.importedAt.slice(0, 10), locale),
          figures: first.newFigures,
          shares: first.newShares,
        })}{' '}
        {corrections.length === 0 && t('changes.corrections.none')}
      </p>
    </section>
  )
}
