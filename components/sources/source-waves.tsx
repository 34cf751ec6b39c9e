import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Wave } from '@/lib/domain/answer-share'
import { waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type SourceWavesProps = { readonly waves: readonly Wave[]; readonly t: Translator; readonly locale: string }

/** The survey waves that a document describes. Nothing where it describes none. */
export function SourceWaves({ waves, t, locale }: SourceWavesProps) {
  if (waves.length === 0) return null
  return (
    <section>
      <h2>{t('waves.describedHere')}</h2>
      <ul>
        {waves.map(({ id, name }) => (
          <li key={id}>
            <PageLink href={waveHref(id, locale)}>
              <RecordWords text={name} words={[name]} locale={locale} />
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
