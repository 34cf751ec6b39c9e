import type { Indicator, Place } from '@/lib/domain/indicator'
import type { SourceFigure, SourceShare } from '@/lib/domain/source-view'
import type { Translator } from '@/lib/format/translator'
import { SourceFigures } from './source-figures'
import { SourceShares } from './source-shares'

type SourceContentsProps = {
  readonly figures: readonly SourceFigure[]
  readonly shares: readonly SourceShare[]
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly places: ReadonlyMap<string, Place>
  readonly t: Translator
  readonly locale: string
}

/** Everything that was read in a document. */
export function SourceContents({ figures, shares, indicators, places, t, locale }: SourceContentsProps) {
  const counts = [
    ...(figures.length > 0 ? [t('sources.source.readFigures', { count: figures.length })] : []),
    ...(shares.length > 0 ? [t('sources.source.readShares', { count: shares.length })] : []),
  ]
  return (
    <>
      <h2>{t('sources.source.readTitle')}</h2>
      <p>{counts.length > 0 ? counts.join(', ') : t('sources.source.nothing')}</p>
      <SourceFigures {...{ figures, indicators, places, t, locale }} />
      <SourceShares {...{ shares, t, locale }} />
    </>
  )
}
