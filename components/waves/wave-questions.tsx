import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { formatPublications, rowId, rowSources } from '@/components/surveys/share-format'
import { TranslatedNames } from '@/components/surveys/translated-names'
import { TableRegion } from '@/components/tables/table-region'
import { isWordingSeen } from '@/lib/domain/question-statements'
import type { SurveyRow } from '@/lib/domain/survey-view'
import type { WaveView } from '@/lib/domain/wave-view'
import { listRemarks } from '@/lib/domain/wave-view'
import { formatAnswer, formatGroup, formatQuestion, sortByName } from '@/lib/format/names'
import { formatQuestionNote } from '@/lib/format/question-note'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { askedText } from './asked-text'
import { WaveShares } from './wave-shares'

type WaveQuestionsProps = { readonly view: WaveView; readonly t: Translator; readonly locale: string }

/** Every question of the wave that the record holds, with its shares. */
export function WaveQuestions({ view, t, locale }: WaveQuestionsProps) {
  return (
    <section className="stack" id="questions">
      <h2>{t('waves.questions.title', { count: view.questions.length })}</h2>
      <p className="muted">{t('waves.questions.intro')}</p>
      <TranslatedNames t={t} locale={locale} />
      {sortByName(view.questions, ({ question }) => formatQuestion(question, locale), locale).map((asked) => (
        <WaveQuestion key={asked.question.id} asked={asked} waveId={view.wave.id} t={t} locale={locale} />
      ))}
    </section>
  )
}

type WaveQuestionProps = { readonly asked: WaveView['questions'][number]; readonly waveId: string } & Omit<WaveQuestionsProps, 'view'>

function WaveQuestion({ asked: { question, view }, waveId, t, locale }: WaveQuestionProps) {
  const { id, wording, isDistribution } = question
  const title = formatQuestion(question, locale)
  const note = formatQuestionNote(question, t)
  const href = `/${locale}/surveys/${encodeURIComponent(id)}`
  return (
    <section className="stack" id={`question-${id}`}>
      <h3>{title}</h3>
      <p className="wording">
        <RecordWords
          text={t(isWordingSeen(id) ? 'waves.questions.asked' : 'waves.questions.unseen', { wording })}
          words={[wording]}
          locale={locale}
        />
      </p>
      <TableRegion label={t('waves.questions.label', { question: title })}>
        <table className="data-table wave-table">
          <thead>
            <tr>
              <th scope="col">{t('waves.questions.group')}</th>
              {view.answers.map((answer) => (
                <th scope="col" className="numeric" key={answer.id}>
                  {formatAnswer(answer, locale)}
                </th>
              ))}
              <th scope="col">{t('waves.questions.published')}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <GroupRow key={row.group.id} row={row} t={t} locale={locale} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {view.rows.some(({ isComplete }) => isComplete === false) && <p className="muted">{t('surveys.onlyThese')}</p>}
      {!isDistribution && <p className="muted">{t('surveys.several')}</p>}
      {note && (
        <p className="muted">
          <strong>{t('surveys.noteLabel')}</strong>{' '}
          {note === question.note ? <RecordWords text={note} words={[note]} locale={locale} /> : note}
        </p>
      )}
      <ul className="quick-choices">
        <li>
          <PageLink href={`${href}#${rowId(waveId, 'all')}`}>{t('waves.questions.all')}</PageLink>
        </li>
        <li>
          <PageLink href={`${href}/compare?second=${encodeURIComponent(waveId)}`}>{t('waves.questions.compare')}</PageLink>
        </li>
      </ul>
    </section>
  )
}

function GroupRow({ row, t, locale }: { readonly row: SurveyRow } & Omit<WaveQuestionsProps, 'view'>) {
  return (
    <tr>
      <th scope="row">
        {formatGroup(row.group, locale)}
        {row.asked && <small className="row-note">{askedText(row.asked, t, locale)}</small>}
        {listRemarks(row.cells.flatMap(({ shares }) => shares)).map((remark) => (
          <small className="row-note" key={remark}>
            <RecordWords text={t('waves.questions.remark', { remark })} words={[remark]} locale={locale} />
          </small>
        ))}
      </th>
      {row.cells.map(({ answer, shares }) => (
        <td className="numeric" key={answer.id}>
          <WaveShares shares={shares} t={t} locale={locale} />
        </td>
      ))}
      <td>
        {formatPublications(row, t, locale)}
        {rowSources(row).map((source) => (
          <small className="row-note" key={source.id}>
            <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
          </small>
        ))}
      </td>
    </tr>
  )
}
