import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import { type Margin, marginForm } from '@/lib/domain/margin'
import type { WaveView } from '@/lib/domain/wave-view'
import type { Translator } from '@/lib/format/translator'
import { formatDecimal, formatNumber } from '@/lib/format/value'

type WaveMarginsProps = { readonly view: WaveView; readonly t: Translator; readonly locale: string }

/** The margins of error of a wave as published. */
export function WaveMargins({ view: { wave, margins, questions }, t, locale }: WaveMarginsProps) {
  const columns = ['size', 'near', 'margin', 'designEffect', 'confidence'] as const
  const words = wave.marginNote
  const hasGroups = questions.some(({ view }) => view.rows.some(({ group }) => group.id !== 'all'))
  return (
    <section className="stack" id="margins">
      <h2>{t('waves.margins.title')}</h2>
      {margins.length > 0 && (
        <>
          <p className="muted">{t('waves.margins.intro')}</p>
          <TableRegion label={t('waves.margins.label')}>
            <table className="data-table margin-table">
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th scope="col" className={column === 'size' ? undefined : 'numeric'} key={column}>
                      {t(`waves.margins.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {margins.map((pair) => (
                  <MarginRow key={`${pair.sampleSize} ${pair.nearShare}`} pair={pair} words={words} t={t} locale={locale} />
                ))}
              </tbody>
            </table>
          </TableRegion>
        </>
      )}
      {words && (
        <p>
          <RecordWords
            text={t(margins.length > 0 ? 'waves.margins.words' : 'waves.margins.onlyWords', { words })}
            words={[words]}
            locale={locale}
          />
        </p>
      )}
      {!words && margins.length === 0 && <p>{t('waves.margins.none')}</p>}
      {hasGroups && <p className="muted">{t('waves.margins.groups')}</p>}
    </section>
  )
}

type MarginRowProps = { readonly pair: Margin; readonly words: string | null } & Pick<WaveMarginsProps, 't' | 'locale'>

function MarginRow({ pair, words, t, locale }: MarginRowProps) {
  const { sampleSize, nearShare, margin, designEffect, confidence } = pair
  const form = marginForm(pair, words)
  const percent = (share: number) => t('values.percent', { number: formatNumber(share, locale) })
  return (
    <tr>
      <th scope="row">{formatNumber(sampleSize, locale)}</th>
      <td className="numeric">{form === 'near' ? percent(nearShare) : t(`waves.margins.${form}`)}</td>
      <td className="numeric">
        {t(form === 'bound' ? 'surveys.table.marginBound' : 'waves.margins.plusMinus', { margin: formatDecimal(margin, locale) })}
      </td>
      <td className="numeric">{designEffect === null ? t('common.notStated') : formatDecimal(designEffect, locale)}</td>
      <td className="numeric">{confidence === null ? t('common.notStated') : percent(confidence)}</td>
    </tr>
  )
}
