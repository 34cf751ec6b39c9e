import type { ObservationTable } from '@/lib/domain/codes'
import { groupBy } from '@/lib/domain/group-by'
import type { Figure } from '@/lib/domain/observation'
import { shareStandingOf } from '@/lib/domain/share-standing'
import { toByteStream } from '@/lib/export/byte-stream'
import { toFigureRow } from '@/lib/export/figure-row'
import { joinPieces } from '@/lib/export/join-pieces'
import { type ManifestValue, toManifest } from '@/lib/export/manifest'
import { toShareRow } from '@/lib/export/share-row'
import { type Dictionary, getById, getDictionary } from '@/lib/queries/dictionary'
import type { DataFile } from './file-response'
import { listEveryShare, streamEveryFigure } from './whole-record'

/** `/data/manifest.json`: what every published value says, for checks without this site. */
export const manifest: DataFile = {
  identity: ['manifest', 'json'],
  contentType: 'application/json',
  findName: (recordVersion) => `manifest_${recordVersion.slice(0, 8)}.json`,
  write: (recordVersion) =>
    toByteStream(
      joinPieces(
        toManifest(recordVersion, {
          casualties: streamFigureValues('casualties'),
          context: streamFigureValues('context'),
          'answer-shares': streamShareValues(),
        }),
      ),
    ),
}

/** Figures of one series and period follow each other: only these are held at a time. */
async function* streamFigureValues(table: ObservationTable): AsyncGenerator<ManifestValue> {
  const dictionary = await getDictionary()
  let ladder: Figure[] = []
  for await (const figure of streamEveryFigure(table)) {
    if (ladder[0] && periodKey(ladder[0]) !== periodKey(figure)) {
      yield* toFigureValues(ladder, dictionary)
      ladder = []
    }
    ladder.push(figure)
  }
  yield* toFigureValues(ladder, dictionary)
}

function periodKey({ series, period }: Figure): string {
  return [...Object.values(series), period.start, period.end].join('|')
}

function toFigureValues(ladder: readonly Figure[], { indicators, places }: Dictionary): ManifestValue[] {
  const latest = ladder.find(({ isLatest }) => isLatest)
  return ladder.map((figure) => ({
    row: toFigureRow(figure, {
      indicator: getById(indicators, figure.series.indicator),
      place: getById(places, figure.series.place),
      lang: 'en',
    }),
    documents: figure.citations.map(({ source, qualifier }) => ({ source_id: source.id, qualifier })),
    instead: latest && latest !== figure ? [latest.figureId] : [],
  }))
}

async function* streamShareValues(): AsyncGenerator<ManifestValue> {
  const shares = await listEveryShare()
  for (const releases of groupBy(shares, ({ question, answer, group }) => `${question.id}|${answer.id}|${group.id}`).values()) {
    for (const share of releases) {
      yield {
        row: toShareRow(share),
        documents: share.citations.map(({ source }) => ({ source_id: source.id })),
        instead: shareStandingOf(share, releases).finals.map(({ shareId }) => shareId),
      }
    }
  }
}
