import { TableRegion } from '@/components/tables/table-region'
import type { WaveLadder } from '@/lib/domain/wave-ladder'
import { formatDateRange } from '@/lib/format/date'
import { formatGroup } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { ladderId } from './share-format'
import { AnswerRow, ReleaseFacts, ReleaseHeadings } from './wave-ladder-rows'

type WaveLaddersProps = {
  readonly ladders: readonly WaveLadder[]
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** The releases of each fieldwork that has several, side by side: what was known when. Nothing where there are none. */
export function WaveLadders({ ladders, ...props }: WaveLaddersProps) {
  const { t } = props
  if (ladders.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('surveys.releases.title')}</h2>
      <p className="muted">{t('surveys.releases.intro')}</p>
      {ladders.map((ladder) => (
        <Ladder key={`${ladder.wave.id} ${ladder.group.id}`} ladder={ladder} {...props} />
      ))}
    </section>
  )
}

function Ladder({ ladder, ...props }: Omit<WaveLaddersProps, 'ladders'> & { readonly ladder: WaveLadder }) {
  const { wave, group, answers, releases } = ladder
  const { t, locale } = props
  const name = t(group.id === 'all' ? 'surveys.releases.wave' : 'surveys.releases.waveOfGroup', {
    publisher: formatPublisherName(wave.publisher, t),
    dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
    group: formatGroup(group, locale),
  })
  return (
    <section className="stack" id={ladderId(wave.id, group.id)}>
      <h3>{name}</h3>
      <TableRegion label={name}>
        <table className="data-table release-table">
          <ReleaseHeadings releases={releases} {...props} />
          <tbody>
            <ReleaseFacts releases={releases} t={t} locale={locale} />
            {answers.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} releases={releases} t={t} locale={locale} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}
