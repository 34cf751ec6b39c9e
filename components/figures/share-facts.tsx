import { FactList } from '@/components/figure/fact-list'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { type AnswerShare, findPublication, type Question } from '@/lib/domain/answer-share'
import { isWordingSeen } from '@/lib/domain/question-statements'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatGroup, formatQuestion } from '@/lib/format/names'
import { formatQuestionNote } from '@/lib/format/question-note'
import { formatShareSize } from '@/lib/format/sample'
import { waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type ShareFactsProps = { readonly share: AnswerShare; readonly question: Question; readonly t: Translator; readonly locale: string }

/** What was asked, of whom, when and how. */
export function ShareFacts({ share, question, t, locale }: ShareFactsProps) {
  const { wave, answer, group, shareId } = share
  const published = findPublication(share)
  const { fieldworkStart: start, fieldworkEnd: end } = wave
  const ofGroup = wave.marginNote !== null && group.id !== 'all'
  const note = formatQuestionNote(question, t)
  const recordWords = [question.wording, wave.name, wave.mode, wave.population, wave.coverageNote, wave.marginNote]
  const inRecord = (text: string | null) => text && <RecordWords text={text} words={recordWords} locale={locale} />
  const facts = [
    { name: 'question', text: formatQuestion(question, locale) },
    {
      name: 'wording',
      text: inRecord(t(isWordingSeen(question.id) ? 'surveys.wording' : 'surveys.asked.wordingUnseen', { wording: question.wording })),
    },
    { name: 'answer', text: formatAnswer(answer, locale) },
    { name: 'group', text: formatGroup(group, locale) },
    { name: 'wave', text: <PageLink href={waveHref(wave.id, locale)}>{inRecord(wave.name)}</PageLink> },
    { name: 'fieldwork', text: <Fieldwork {...{ start, end, t, locale }} /> },
    { name: 'size', text: formatShareSize(share, t, locale) },
    { name: 'mode', text: inRecord(wave.mode) },
    { name: 'population', text: inRecord(wave.population) },
    { name: 'coverage', text: inRecord(wave.coverageNote) },
    { name: 'margin', text: inRecord(ofGroup ? `${wave.marginNote} (${t('surveys.table.marginOfWave')})` : wave.marginNote) },
    { name: 'status', text: t(`figures.share.${wave.status}`) },
    { name: 'published', text: published && formatDate(published, locale) },
    { name: 'shareId', text: <code>{shareId}</code> },
  ] as const
  return (
    <section className="stack">
      <h2>{t('figures.facts.title')}</h2>
      <FactList facts={facts.map(({ name, text }) => ({ term: t(`figures.share.${name}`), text: text ?? t('common.notStated') }))} />
      {note && (
        <p className="muted">
          <RecordWords text={note} words={[question.note]} locale={locale} />
        </p>
      )}
      <p className="muted">
        {t.rich('figures.share.twoTimes', {
          link: (chunks) => <PageLink href={`/${locale}/methodology#two-times`}>{chunks}</PageLink>,
        })}
      </p>
    </section>
  )
}

function Fieldwork({ start, end, t, locale }: { readonly start: string; readonly end: string } & Pick<ShareFactsProps, 't' | 'locale'>) {
  return (
    <>
      {formatDateRange(start, end, locale)}{' '}
      <span className="muted">({start === end ? start : t('figures.facts.days', { start, end })})</span>
    </>
  )
}
