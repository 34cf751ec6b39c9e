import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatGroup } from '@/lib/format/names'
import { formatPublisherName, sourceHref, waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatRemarks } from './row-remarks'
import { ladderId } from './share-format'

type WaveHeadingProps = { readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** The days of fieldwork, how the wave stands to other releases of it, and how it was asked. */
export function WaveHeading({ row, t, locale }: WaveHeadingProps) {
  const { wave, group, isComplete } = row
  const dates = formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)
  return (
    <>
      <span className="nowrap">{dates}</span>
      <WaveStatusLine row={row} t={t} locale={locale} />
      {isComplete === false && <small>{t('surveys.onlyThese')}</small>}
      {formatRemarks(row, t, locale).map(({ text, words }) => (
        <small key={words}>
          <RecordWords text={text} words={[words]} locale={locale} />
        </small>
      ))}
      <small>
        <PageLink href={waveHref(wave.id, locale)}>{t('waves.about')}</PageLink>
      </small>
      <details>
        <summary>
          {t('surveys.table.method')}
          <span className="visually-hidden">{`: ${dates}, ${formatGroup(group, locale)}`}</span>
        </summary>
        <WaveMethod row={row} t={t} locale={locale} />
      </details>
    </>
  )
}

function WaveStatusLine({ row, t, locale }: WaveHeadingProps) {
  const { wave, group, finalWave, interimWaves } = row
  const size = (sampleSize: number | null) => (sampleSize === null ? t('common.notStated') : formatNumber(sampleSize, locale))
  if (wave.status === 'interim') {
    return (
      <small>
        {finalWave
          ? t.rich('surveys.table.interimWithFinal', {
              size: size(wave.sampleSize),
              dates: formatDateRange(finalWave.fieldworkStart, finalWave.fieldworkEnd, locale),
              link: (chunks) => <a href={`#${ladderId(finalWave.id, group.id)}`}>{chunks}</a>,
            })
          : t('surveys.table.interim', { size: size(wave.sampleSize) })}
      </small>
    )
  }
  return interimWaves.map((interim) => (
    <small key={interim.id}>
      {t.rich('surveys.table.finalWithInterim', {
        size: size(interim.sampleSize),
        dates: formatDateRange(interim.fieldworkStart, interim.fieldworkEnd, locale),
        link: (chunks) => <a href={`#${ladderId(wave.id, group.id)}`}>{chunks}</a>,
      })}
    </small>
  ))
}

function WaveMethod({ row: { wave }, t, locale }: WaveHeadingProps) {
  const { mode, population, coverageNote, marginNote, source } = wave
  const facts = [
    { term: 'name', text: wave.name },
    { term: 'mode', text: mode },
    { term: 'population', text: population },
    { term: 'coverage', text: coverageNote },
    { term: 'marginNote', text: marginNote },
  ] as const
  return (
    <dl className="wave-method">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{t(`surveys.table.${term}`)}</dt>
          <dd>{text ? <RecordWords text={text} words={[text]} locale={locale} /> : t('common.notStated')}</dd>
        </div>
      ))}
      <div>
        <dt>{t('surveys.table.waveSource')}</dt>
        <dd>
          <PageLink href={sourceHref(source.id, locale)}>{formatPublisherName(source.publisher, t)}</PageLink>
        </dd>
      </div>
    </dl>
  )
}
