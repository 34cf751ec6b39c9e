import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { rowSources } from '@/components/surveys/share-format'
import type { WaveView } from '@/lib/domain/wave-view'
import type { Translator } from '@/lib/format/translator'
import { sharesSearch } from '@/lib/query/shares-query'
import { waveSharesQuery } from '@/lib/query/wave-query'

type WaveFilesProps = { readonly view: WaveView; readonly asOf: string | null; readonly t: Translator; readonly locale: string }

/** The documents that the shares of a wave were read in, and their file: exactly the shares that the page shows. */
export function WaveFiles({ view, asOf, t, locale }: WaveFilesProps) {
  const sources = view.questions.flatMap(({ view: shown }) => shown.rows.flatMap(rowSources))
  return (
    <>
      <section className="stack">
        <h2>{t('waves.documents')}</h2>
        <DocumentList sources={[...new Map(sources.map((source) => [source.id, source])).values()]} t={t} locale={locale} />
      </section>
      <section className="stack">
        <h2>{t('waves.files.title')}</h2>
        <p>
          {t.rich('waves.files.text', {
            waves: (chunks) => <a href="/data/waves.csv">{chunks}</a>,
            margins: (chunks) => <a href="/data/margins.csv">{chunks}</a>,
          })}
        </p>
        {asOf && <p>{t('asOf.wholeTables')}</p>}
        <Downloads table="answer-shares" search={sharesSearch(waveSharesQuery(view.wave.id, asOf))} t={t} />
      </section>
    </>
  )
}
