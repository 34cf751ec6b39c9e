import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Wave } from '@/lib/domain/answer-share'
import { wholeOf } from '@/lib/domain/asked-of'
import type { WaveView } from '@/lib/domain/wave-view'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatWaveSize } from '@/lib/format/sample'
import { formatPublisherName, sourceHref, waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type WaveLeadProps = {
  readonly view: WaveView
  /** The first day on which the wave is known. */
  readonly knownFrom: string
  readonly t: Translator
  readonly locale: string
}

/** Who asked how many, when, where that is said, and how the wave stands to other releases of its fieldwork. */
export function WaveLead({ view, knownFrom, t, locale }: WaveLeadProps) {
  const { publisher, fieldworkStart, fieldworkEnd, population, publishedOn, source } = view.wave
  return (
    <>
      <p className="lede">
        {t('waves.lede', {
          publisher: formatPublisherName(publisher, t),
          dates: formatDateRange(fieldworkStart, fieldworkEnd, locale),
          sample: t(`waves.${wholeOf(view.wave) === null ? 'sampleNotStated' : 'sample'}`, { size: formatWaveSize(view.wave, t, locale) }),
        })}{' '}
        <RecordWords
          text={population === null ? t('waves.populationNotStated') : t('waves.population', { population })}
          words={[population]}
          locale={locale}
        />
      </p>
      <Releases view={view} t={t} locale={locale} />
      <p className="muted">
        {t(publishedOn ? 'waves.published' : 'waves.notDated', { date: formatDate(publishedOn ?? knownFrom, locale) })}{' '}
        {t.rich(source.kind === 'primary' ? 'waves.described' : 'waves.describedByPress', {
          publisher: formatPublisherName(source.publisher, t),
          link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
        })}
      </p>
    </>
  )
}

/** Releases of one fieldwork are not independent: each page says so. */
function Releases({ view: { wave, finalWave, interimWaves }, t, locale }: Omit<WaveLeadProps, 'knownFrom'>) {
  const line = (key: 'interim' | 'final', other: Wave) => (
    <p className="notice" key={other.id}>
      {t.rich(`waves.${key}`, {
        name: other.name,
        link: () => (
          <PageLink href={waveHref(other.id, locale)}>
            <RecordWords text={other.name} words={[other.name]} locale={locale} />
          </PageLink>
        ),
      })}
    </p>
  )
  return (
    <>
      {finalWave && line('interim', finalWave)}
      {wave.status === 'interim' && !finalWave && <p className="notice">{t('waves.interimAlone')}</p>}
      {interimWaves.map((interim) => line('final', interim))}
    </>
  )
}
