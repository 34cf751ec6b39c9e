import { Fragment } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { TimelineDay } from '@/lib/domain/timeline'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { ValueConflicts } from './value-conflicts'

type TimelineDaysProps = { readonly days: readonly TimelineDay[]; readonly t: Translator; readonly locale: string }

/** The single days that are marked in the panels: place, values and what the record notes of them. */
export function TimelineDays({ days, t, locale }: TimelineDaysProps) {
  if (days.length === 0) return null
  return (
    <section className="timeline-days" aria-labelledby="timeline-days">
      <h3 id="timeline-days">{t('timeline.days.title')}</h3>
      <p className="muted">{t('timeline.days.intro')}</p>
      <ul>
        {days.map((day) => (
          <li key={`${day.day} ${day.place} ${day.breakdown}`}>
            <TimelineDayText day={day} t={t} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type TimelineDayProps = { readonly day: TimelineDay; readonly t: Translator; readonly locale: string }

/** `19 November 2025, Ternopil oblast: killed at least 38, injured 99 verified.` */
export function TimelineDayText({ day, t, locale }: TimelineDayProps) {
  return (
    <>
      <b>{day.name}</b>, {day.place}:{' '}
      {day.figures.map(({ indicator, value }, index) => (
        <Fragment key={value.id}>
          {index > 0 && ', '}
          {t.rich('timeline.days.figure', {
            indicator,
            value: () => (
              <PageLink className="value-link" href={figureHref(value.id, locale)}>
                {value.text}
              </PageLink>
            ),
          })}
          <ValueConflicts value={value} t={t} locale={locale} />
        </Fragment>
      ))}
      . {day.breakdown}.{' '}
      <span className="muted">
        <RecordWords text={day.notes.join('; ')} words={day.notes} locale={locale} />
      </span>
    </>
  )
}
