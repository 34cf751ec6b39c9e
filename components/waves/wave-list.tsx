import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import type { Wave } from '@/lib/domain/answer-share'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatWaveSize } from '@/lib/format/sample'
import { waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type WaveListProps = {
  readonly waves: readonly { readonly wave: Wave; readonly knownFrom: string; readonly questions: number }[]
  readonly t: Translator
  readonly locale: string
}

/** Survey waves, one a row, in the order given. */
export function WaveList({ waves, t, locale }: WaveListProps) {
  return (
    <TableRegion label={t('waves.list.label')}>
      <table className="data-table wave-list">
        <thead>
          <tr>
            <th scope="col">{t('waves.list.name')}</th>
            <th scope="col" className="numeric">
              {t('waves.list.size')}
            </th>
            <th scope="col">{t('waves.list.fieldwork')}</th>
            <th scope="col">{t('waves.list.population')}</th>
            <th scope="col" className="numeric">
              {t('waves.list.questions')}
            </th>
            <th scope="col">{t('waves.list.published')}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((summary) => (
            <WaveRow key={summary.wave.id} summary={summary} t={t} locale={locale} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

type WaveRowProps = { readonly summary: WaveListProps['waves'][number]; readonly t: Translator; readonly locale: string }

function WaveRow({ summary: { wave, knownFrom, questions }, t, locale }: WaveRowProps) {
  const { id, name, fieldworkStart, fieldworkEnd, population, publishedOn, status } = wave
  return (
    <tr>
      <th scope="row">
        <PageLink href={waveHref(id, locale)}>
          <RecordWords text={name} words={[name]} locale={locale} />
        </PageLink>
        {status === 'interim' && <small className="row-note">{t('waves.list.interim')}</small>}
      </th>
      <td className="numeric">{formatWaveSize(wave, t, locale)}</td>
      <td className="fieldwork">{formatDateRange(fieldworkStart, fieldworkEnd, locale)}</td>
      <td className="population">
        {population ? <RecordWords text={population} words={[population]} locale={locale} /> : t('common.notStated')}
      </td>
      <td className="numeric">{questions}</td>
      <td>{publishedOn ? formatDate(publishedOn, locale) : t('waves.list.dayNotStated', { date: formatDate(knownFrom, locale) })}</td>
    </tr>
  )
}
