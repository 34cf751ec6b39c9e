import { translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { listPublishers } from '@/lib/format/source'
import type { Picture } from './picture'

/** What a picture says of the record and of where it came from. */
export type PictureOrigin = { readonly recordVersion: string; readonly newest: string | null; readonly origin: string }

/** Texts that every picture has. */
export type PictureWords = {
  /** In place of panels. */
  readonly nothing: string
  /** One sentence: the record, and the day as of which it is shown. */
  readonly standing: string
  /** A line each, at the foot. */
  readonly foot: readonly string[]
  /** Who made the figures and how many issued them, in one sentence; empty where nothing was published. */
  readonly made: string
}

/** More publishers than these are counted: the page names every document. */
const mostPublishers = 8

export function pictureWords(picture: Picture, from: PictureOrigin): PictureWords {
  const { producers, page, locale } = picture
  const t = translator(locale)
  const standing = standingText(picture, from)
  const made = producers.length === 0 ? '' : t('pictures.producers', { producers: producers.join(', ') })
  return {
    nothing: nothingText(picture),
    standing,
    foot: [
      ...(made === '' ? [] : [`${made} ${sourcesText(picture)}`]),
      standing,
      t('metadata.terms'),
      t('pictures.page', { address: `${from.origin}${page}` }),
    ],
    made: made && `${made} ${t('pictures.sourcesCount', { count: listPublishers(picture.sources, t).length })}`,
  }
}

function standingText({ asOf, locale }: Picture, { recordVersion, newest }: PictureOrigin): string {
  const t = translator(locale)
  const standing = { site: t('common.siteName'), version: recordVersion }
  if (asOf) return t('pictures.asItStood', { ...standing, date: formatDate(asOf, locale) })
  return t('pictures.asItStands', { ...standing, date: newest ? formatDate(newest, locale) : t('common.notStated') })
}

function sourcesText(picture: Picture): string {
  const t = translator(picture.locale)
  const names = listPublishers(picture.sources, t)
  const publishers = names.slice(0, mostPublishers).join('; ')
  const count = names.length - mostPublishers
  return count > 0 ? t('pictures.sourcesMore', { publishers, count }) : t('pictures.sources', { publishers })
}

/** Why there is no panel. */
export function nothingText({ sources, asOf, locale }: Picture): string {
  const t = translator(locale)
  if (sources.length > 0) return t('pictures.notDrawn')
  return asOf ? t('pictures.nothingBy', { date: formatDate(asOf, locale) }) : t('pictures.nothing')
}
