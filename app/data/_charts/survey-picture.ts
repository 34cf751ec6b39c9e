import { type ComponentProps, isValidElement, type ReactNode } from 'react'
import { RecordWords } from '@/components/layout/record-words'
import { formatRemarks } from '@/components/surveys/row-remarks'
import { formatMarginPair, formatPercent, formatSample, rowSources } from '@/components/surveys/share-format'
import { toGroupPanels, toSharePanels } from '@/components/surveys/share-panels'
import { soleWaveTexts, surveyNotes } from '@/components/surveys/survey-notes'
import { surveyTexts } from '@/components/surveys/survey-texts'
import { marginText } from '@/components/surveys/wave-distribution'
import type { Question } from '@/lib/domain/answer-share'
import { record } from '@/lib/domain/record'
import { findShownAnswer } from '@/lib/domain/survey-choice'
import { findSoleReport, marginOf, type SurveyRow } from '@/lib/domain/survey-view'
import { type DistributionEntry, toDistribution } from '@/lib/domain/wave-distribution'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatGroup, formatQuestion } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { getQuestion, listQuestions } from '@/lib/queries/questions'
import { getSurveyPage, type SurveyPage } from '@/lib/queries/survey-page'
import type { Parameter } from '@/lib/query/parameters'
import { without } from '@/lib/query/query-search'
import { parseSurveyPageQuery, surveyPageParameters, surveySearch, surveyViewNames } from '@/lib/query/survey-page-query'
import type { Picture, PictureSection } from './picture'

/**
 * What the address of a survey chart takes: a question, and what the page of a question takes, but for its view without
 * a chart. Which answers the question has is checked when it is read.
 */
export async function surveyChartParameters(): Promise<readonly Parameter[]> {
  const [codes, known] = await Promise.all([getKnownCodes(), listQuestions()])
  // The one that is drawn where none is named comes first: its answers are examples. A record may have no question.
  const questions = known.toSorted((a, b) => Number(b.id === record.leadQuestion) - Number(a.id === record.leadQuestion))
  const answers = [...new Set(questions.flatMap((question) => question.answers.map(({ id }) => id)))]
  return [
    { name: 'question', kind: 'code', codes: codes.questions },
    ...questions
      .slice(0, 1)
      .flatMap((lead) => surveyPageParameters(lead, codes))
      .map((parameter) => {
        if (parameter.name === 'answer') return { ...parameter, codes: answers }
        return parameter.name === 'view' ? { ...parameter, codes: drawnViews } : parameter
      }),
  ]
}

const drawnViews = surveyViewNames.filter((name) => name !== 'table')

/** The chart of a question's page, in the view that the address names. Throws BadRequest. */
export async function surveyPicture(search: string, locale: Locale): Promise<Picture> {
  const values = new URLSearchParams(search)
  const question = await getQuestion(values.getAll('question').find((id) => id !== '') ?? record.leadQuestion)
  const text = without(values, 'question').toString()
  const asked = parseSurveyPageQuery(text, question, surveyPageParameters(question, await getKnownCodes()))
  const page = await getSurveyPage(question, asked)
  const { view, query } = page
  const t = translator(locale)
  return {
    locale,
    ...surveyTexts(question, view, query, t, locale),
    sections: view.newest ? surveySections(page, t, locale) : [],
    isOneAxis: false,
    days: [],
    notes: view.newest ? listNotes(page, t, locale) : [],
    producers: [...new Set(view.rows.map(({ wave }) => formatPublisherName(wave.publisher, t)))],
    sources: view.rows.flatMap(rowSources),
    asOf: query.asOf,
    page: `/${locale}/surveys/${question.id}?${surveySearch(query)}`,
  }
}

function surveySections({ question, view, query, populations }: SurveyPage, t: Translator, locale: Locale): PictureSection[] {
  const options = { question, populations, t, locale }
  switch (query.view) {
    case 'wave':
      return view.rows.map((row) => answersSection(question, row, t, locale))
    case 'groups': {
      const answer = findShownAnswer(view, query.answer)
      if (!answer) return []
      return toGroupPanels(view, answer, options).map(({ sort, panels }) => ({
        kind: 'panels',
        title: t(`surveys.view.${sort}`, { answer: formatAnswer(answer, locale) }),
        drawings: panels.map((panel) => ({ kind: 'span', panel })),
      }))
    }
    default: {
      const panels = toSharePanels(view, view.newest?.group.id ?? '', options)
      return [{ kind: 'panels', title: null, drawings: panels.map((panel) => ({ kind: 'span', panel })) }]
    }
  }
}

function answersSection(question: Question, row: SurveyRow, t: Translator, locale: Locale): PictureSection {
  const { wave, group } = row
  const sample = t('surveys.wave.sample', { publisher: formatPublisherName(wave.publisher, t), sample: formatSample(row, t, locale) })
  const interim = wave.status === 'interim' ? t('surveys.newest.interim') : ''
  return {
    kind: 'answers',
    title: t('surveys.wave.title', {
      group: formatGroup(group, locale),
      dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
    }),
    note: [`${sample}${interim}.`, marginText(row, t, locale), ...formatRemarks(row, t, locale).map(({ text }) => text)].join(' '),
    row,
    entries: toDistribution(question, row).entries.map((entry) => ({
      entry,
      label: formatAnswer(entry.answer, locale),
      text: entryText(row, entry, t, locale),
    })),
  }
}

/** `62 % (±4.1 near 50 %)`; every value where documents disagree, and why there is none. */
function entryText(row: SurveyRow, { shares, within }: DistributionEntry, t: Translator, locale: Locale): string {
  if (shares.length === 0) {
    if (within.length === 0) return t('surveys.table.notPublished')
    return t('surveys.wave.within', { sum: within.map((answer) => formatAnswer(answer, locale)).join(', ') })
  }
  const texts = shares.map((share) => {
    const margin = marginOf(row, share)
    const percent = formatPercent(share, t, locale)
    return margin ? `${percent} (${formatMarginPair(margin, row.wave.marginNote, t, locale)})` : percent
  })
  return shares.length > 1 ? `${t('surveys.table.conflict')} ${texts.join(', ')}` : texts.join()
}

/** Those of the page; the one with a link in the words of the timeline. */
function listNotes({ question, view, query, populations }: SurveyPage, t: Translator, locale: Locale): string[] {
  const notes = surveyNotes(view, { drawing: query.view, question, populations, t, locale })
  const report = findSoleReport(view)
  const words = report && {
    question: formatQuestion(question, locale),
    count: report.waves.length,
    source: formatPublisherName(report.source.publisher, t),
  }
  return [
    ...(words ? [[t('timeline.notes.soleReport', words), ...soleWaveTexts(report, t)].join(' ')] : []),
    ...notes.map(noteText).filter((note) => note !== null),
  ]
}

/** A note that marks words of the record as English holds its text; one with a link has no text of its own. */
function noteText(note: ReactNode): string | null {
  if (typeof note === 'string') return note
  return isValidElement<ComponentProps<typeof RecordWords>>(note) && note.type === RecordWords ? note.props.text : null
}
