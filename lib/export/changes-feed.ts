import { Feed } from 'feed'
import { type ChangeEvent, type ChangeGroup, countKinds, newsFirst } from '@/lib/domain/changes'
import { lastDay, monthOf, type RecordDate } from '@/lib/domain/date'
import { contentUuid } from '@/lib/domain/identity'
import { record } from '@/lib/domain/record'
import { formatEffect, formatSubject, type Names, toChangeWords } from '@/lib/format/change'
import { formatCounts, formatPublicationDate } from '@/lib/format/change-groups'
import { formatDate, formatMonth } from '@/lib/format/date'
import { escapeHtml } from '@/lib/format/html'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

/** What a feed is made from. */
export type ChangesFeed = {
  /** One for each day and document, the newest first. */
  readonly groups: readonly ChangeGroup[]
  /** What the feed is about, by code points; null for everything. */
  readonly indicators: readonly string[] | null
  readonly names: Names
  /** Which chart some of these events stand in, and its picture as of that day, by its address below the site; null for none. */
  readonly findChart: (
    events: readonly ChangeEvent[],
    publishedOn: RecordDate,
  ) => { readonly kind: string; readonly address: string } | null
  /** Where the site stands, without a slash at the end. */
  readonly origin: string
  /** The feed's own address below that, and that of the changes page. */
  readonly address: string
  readonly page: string
  readonly t: Translator
  readonly locale: string
}

const mostEvents = 20

/**
 * Changes as an Atom feed (RFC 4287), an entry for a day and document. Ids are made from
 * what they stand for and times are days of publication, so that neither a rebuild nor another host changes them.
 */
export function toChangesFeed({ groups, ...feed }: ChangesFeed): string {
  const { indicators, names, origin, address, page, t } = feed
  const site = t('common.siteName')
  const atom = new Feed({
    id: atomId([indicators]),
    title: indicators
      ? t('changes.atom.titleOf', { site, indicators: indicators.map((id) => names.indicators.get(id)?.nameEn ?? id).join(', ') })
      : t('changes.atom.title', { site }),
    description: `${t('changes.description')} ${t('layout.minimum')}`,
    updated: midnight(groups[0]?.publishedOn ?? record.startDay),
    link: `${origin}${page}`,
    feedLinks: { atom: `${origin}${address}` },
    author: { name: site, link: origin },
    generator: false,
  })
  for (const group of groups) atom.addItem(toEntry(group, feed))
  return atom.atom1()
}

function toEntry({ publishedOn, source, events }: ChangeGroup, feed: Omit<ChangesFeed, 'groups'>) {
  const { indicators, origin, page, t, locale } = feed
  const link = `${origin}${page}?${changesOf(indicators, publishedOn)}#day-${publishedOn}`
  const date = formatPublicationDate(publishedOn, t, locale)
  const ordered = newsFirst(events)
  const shown = ordered.slice(0, mostEvents)
  const items = shown.map((event) => `<li>${toLine(event, feed)}</li>`)
  if (events.length > shown.length) items.push(`<li>${escapeHtml(t('changes.atom.more', { count: events.length - shown.length }))}</li>`)
  const chart = feed.findChart(ordered, publishedOn)
  const all = escapeHtml(t('changes.atom.all', { month: formatMonth(publishedOn, locale) }))
  return {
    id: atomId([indicators, publishedOn, source.id]),
    // The library writes titles as HTML.
    title: escapeHtml(t('changes.atom.entry', { date, publisher: formatPublisher(source, t), title: source.title })),
    link,
    date: midnight(publishedOn),
    content: [
      `<p>${escapeHtml(formatCounts(countKinds(events), t, locale))}</p>`,
      `<ul>${items.join('')}</ul>`,
      ...(chart
        ? [
            toImage(
              `${origin}${chart.address}`,
              t('changes.atom.chart', { kind: chart.kind, date: formatDate(lastDay(publishedOn), locale) }),
            ),
          ]
        : []),
      `<p><a href="${escapeHtml(link)}">${all}</a></p>`,
    ].join(''),
  }
}

/** `Civilians killed, March 2022: 4,289 verified (revised, before: 4,182 verified, +107)`, the value as a link. */
function toLine(event: ChangeEvent, { names, origin, t, locale }: Omit<ChangesFeed, 'groups'>): string {
  const words = toChangeWords(event, names, t, locale)
  const href = `${origin}${figureHref(words.value.id, locale)}`
  const value = `<a href="${escapeHtml(href)}">${escapeHtml(words.value.text)}</a>`
  return `${escapeHtml(formatSubject(words))}: ${value} (${escapeHtml(formatEffect(event, words, t))})`
}

function toImage(address: string, text: string): string {
  return `<p><img src="${escapeHtml(address)}" alt="${escapeHtml(text)}" width="1200" height="630"></p>`
}

function atomId([indicators, ...parts]: readonly [readonly string[] | null, ...string[]]): string {
  return `urn:uuid:${contentUuid(['civilian-harm-record/changes', indicators?.join(',') ?? '*', ...parts].join('|'))}`
}

/** The page's query for the same indicators and month. */
function changesOf(indicators: readonly string[] | null, publishedOn: RecordDate): URLSearchParams {
  return new URLSearchParams([['published', monthOf(publishedOn)], ...(indicators ?? []).map((indicator) => ['indicator', indicator])])
}

/** The start of the day, in UTC; of a month's last day. */
function midnight(date: RecordDate): Date {
  return new Date(`${lastDay(date)}T00:00:00Z`)
}
