import type { ChartDrawing } from '@/lib/domain/chart'
import type { Source } from '@/lib/domain/source'
import type { SurveyRow } from '@/lib/domain/survey-view'
import type { DistributionEntry } from '@/lib/domain/wave-distribution'
import type { Locale } from '@/lib/format/catalogue'

/** Pixels of every picture: its width, and the height of one that a link shows. */
export const pictureWidth = 1200
export const previewHeight = 630

/** A chart to take along, in words and panels: all that the page's figure says of it that a picture has room for. */
export type Picture = {
  readonly locale: Locale
  readonly title: string
  /** Unit, qualifier and range. */
  readonly subtitle: string
  /** Empty where nothing was published. */
  readonly sections: readonly PictureSection[]
  /** What a reader must know who sees no more than the picture. */
  readonly notes: readonly string[]
  /** Do all panels stand over one time axis, one below the other? */
  readonly isOneAxis: boolean
  /** Single days that are marked in all panels. */
  readonly days: readonly string[]
  /** Who made the figures. */
  readonly producers: readonly string[]
  /** The documents that the values were read in: the foot names who issued them, each once. */
  readonly sources: readonly Pick<Source, 'publisher' | 'kind'>[]
  readonly asOf: string | null
  /** The page that it was taken from, below the site, with everything explicit. */
  readonly page: string
}

/** Panels below one heading, or the answers of one survey wave. */
export type PictureSection =
  | { readonly kind: 'panels'; readonly title: string | null; readonly drawings: readonly ChartDrawing[] }
  | {
      readonly kind: 'answers'
      readonly title: string
      readonly note: string
      readonly row: SurveyRow
      readonly entries: readonly AnswerLine[]
    }

/** An answer and its shares in words. */
export type AnswerLine = { readonly entry: DistributionEntry; readonly label: string; readonly text: string }

/** Every panel of a picture, in its order. */
export function listDrawings(sections: readonly PictureSection[]): ChartDrawing[] {
  return sections.flatMap((section) => (section.kind === 'panels' ? section.drawings : []))
}
