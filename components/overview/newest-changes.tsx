import { SourceLink } from '@/components/figure/source-link'
import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { type ChangeEvent, type ChangeGroup, countKinds, newsFirst, valueIdOf } from '@/lib/domain/changes'
import { lastDay } from '@/lib/domain/date'
import { formatEffect, formatSubject, type Names, toChangeWords } from '@/lib/format/change'
import { formatCounts } from '@/lib/format/change-groups'
import { formatDate } from '@/lib/format/date'
import { figureHref, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type NewestChangesProps = {
  /** Of one day; none before the first publication. */
  readonly groups: readonly ChangeGroup[]
  readonly names: Names
  readonly t: Translator
  readonly locale: string
}

const mostEvents = 3

/** What the newest publications changed: by document, how much of what, and the first of it. */
export function NewestChanges({ groups, names, t, locale }: NewestChangesProps) {
  const [first] = groups
  if (!first) return null
  const day = first.publishedOn
  const date = formatDate(day, locale)
  return (
    <section className="stack" aria-labelledby="newest-changes">
      <h2 id="newest-changes">{t('overview.changes.title')}</h2>
      <p>{lastDay(day) === day ? t('overview.changes.intro', { date }) : t('overview.changes.introMonth', { date })}</p>
      {groups.map(({ source, events }) => (
        <div key={source.id}>
          <p>
            <SourceLink source={source} href={sourceHref(source.id, locale)} t={t} />: {formatCounts(countKinds(events), t, locale)}
          </p>
          <ul>
            {newsFirst(events)
              .slice(0, mostEvents)
              .map((event) => (
                <li key={valueIdOf(event)}>
                  <ChangeLine event={event} names={names} t={t} locale={locale} />
                </li>
              ))}
            {events.length > mostEvents && <li className="muted">{t('overview.changes.more', { count: events.length - mostEvents })}</li>}
          </ul>
        </div>
      ))}
      <p>
        <PageLink href={`/${locale}/changes`}>{t('overview.changes.all')}</PageLink>
      </p>
    </section>
  )
}

type ChangeLineProps = Omit<NewestChangesProps, 'groups'> & { readonly event: ChangeEvent }

function ChangeLine({ event, names, t, locale }: ChangeLineProps) {
  const words = toChangeWords(event, names, t, locale)
  return (
    <>
      {formatSubject(words)}:{' '}
      <ValueLink href={figureHref(words.value.id, locale)} t={t}>
        {words.value.text}
      </ValueLink>{' '}
      ({formatEffect(event, words, t)})
    </>
  )
}
