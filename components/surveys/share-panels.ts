import { toValueAxis } from '@/components/charts/value-axis'
import type { AnswerOption, AnswerShare, Question } from '@/lib/domain/answer-share'
import type { SpanBreak, SpanPanel } from '@/lib/domain/chart'
import { compareText, monthOf } from '@/lib/domain/date'
import { groupBy } from '@/lib/domain/group-by'
import { isOfInterviewDays } from '@/lib/domain/interview-days'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { findSeriesBreaks, type SeriesBreak } from '@/lib/domain/series-break'
import type { SurveyRow, SurveyView } from '@/lib/domain/survey-view'
import { findApart } from '@/lib/domain/wave-statements'
import { formatAnswer, formatGroup, sortGroups } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { marginRange, toMark } from './share-mark'

type PanelOptions = {
  readonly question: Question
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  readonly t: Translator
  readonly locale: string
}

/**
 * One panel an answer over the same months and scale, 'hard to say' last, with every share of it: nothing is stacked, so
 * a published sum stands in a panel of its own beside its parts. Answers without anything to draw are left out. `groupId`: the group to draw, never two in one panel.
 * `titleOf`: what a panel is called, where its answer alone does not say enough.
 */
export function toSharePanels(
  view: SurveyView,
  groupId: string,
  options: PanelOptions,
  titleOf = (answer: AnswerOption) => formatAnswer(answer, options.locale),
): SpanPanel[] {
  const rows = drawnRows(view).filter(({ group }) => group.id === groupId)
  const frame = toFrame(rows, options)
  return view.answers
    .toSorted(compareAnswers)
    .flatMap((answer) => toPanels(rows, answer, { ...frame, id: answer.id, title: titleOf(answer) }, options))
}

/** What stands beside each other: regions with all respondents, other groups, and other ways of asking. */
export type GroupSort = 'regions' | 'others' | 'methods'

/** One panel a group for one answer, over the same months and scale. A break among regions stands in the panel of each. */
export function toGroupPanels(
  view: SurveyView,
  answer: AnswerOption,
  options: PanelOptions,
): { readonly sort: GroupSort; readonly panels: readonly SpanPanel[] }[] {
  const rows = drawnRows(view).filter((row) => sharesOf(row, answer).length > 0)
  const { axis, from, to } = toFrame(rows, options)
  const parts = groupBy(rows, sortOf)
  return (['regions', 'others', 'methods'] as const).flatMap((sort) => {
    const ofGroups = groupBy(parts.get(sort) ?? [], ({ group }) => group.id)
    const groups = sortGroups(
      [...ofGroups.values()].map(([{ group }]) => group),
      options.locale,
    )
    const panels = groups.flatMap((group) => {
      const own = ofGroups.get(group.id) ?? []
      const { breaks } = toFrame(
        rows.filter((row) => row.group.kind === group.kind),
        options,
      )
      return toPanels(own, answer, { id: group.id, title: formatGroup(group, options.locale), axis, from, to, breaks }, options)
    })
    return panels.length === 0 ? [] : [{ sort, panels }]
  })
}

/** Oldest first. A mark spans a whole fieldwork, so respondents of some of its days have none. */
function drawnRows({ rows }: SurveyView): SurveyRow[] {
  return rows.filter(({ group }) => !isOfInterviewDays(group)).toReversed()
}

function sortOf({ group }: SurveyRow): GroupSort {
  if (group.kind === 'all' || group.kind === 'macro-region') return 'regions'
  return group.kind === 'method' ? 'methods' : 'others'
}

type Frame = Pick<SpanPanel, 'axis' | 'from' | 'to' | 'breaks'>

/** What panels share, so that answers and groups can be compared. */
function toFrame(rows: readonly SurveyRow[], { question, populations, t }: PanelOptions): Frame {
  const breaks = findSeriesBreaks(question.id, rows, populations).map((found) => toSpanBreak(found, t))
  return { ...drawnReach(rows), axis: toValueAxis('linear', [drawnMaximum(rows)]), breaks }
}

/** Waves that the record sets apart from others of the question stand in a panel of their own: they are no series with them. */
function toPanels(
  rows: readonly SurveyRow[],
  answer: AnswerOption,
  frame: Frame & Pick<SpanPanel, 'id' | 'title'>,
  { question, t, locale }: PanelOptions,
): SpanPanel[] {
  const drawn = groupBy(
    rows.filter((row) => sharesOf(row, answer).length > 0),
    ({ wave }) => findApart(question.id, wave.id) ?? '',
  )
  const parts = [...drawn].toSorted(([a], [b]) => compareText(a, b))
  return parts.map(([words, own]) => ({
    ...frame,
    ...(words !== '' && {
      id: `${frame.id} ${words}`,
      title: t('surveys.question.panelApart', { title: frame.title, words }),
      quoted: words,
    }),
    tone: 'opinion',
    marks: own.flatMap((row) => sharesOf(row, answer).map((share) => toMark(row, share, t, locale))),
    suffix: '\u202f%',
  }))
}

function toSpanBreak(found: SeriesBreak, t: Translator): SpanBreak {
  return { day: found.day, text: t(`surveys.break.${breakName(found)}`), gap: { from: found.lastBefore, to: found.firstAfter } }
}

/** Names the texts of a break. */
export function breakName(found: SeriesBreak) {
  return found.kind === 'wording' ? found.change : found.kind
}

function sharesOf({ cells }: SurveyRow, { id }: AnswerOption): readonly AnswerShare[] {
  return cells.find(({ answer }) => answer.id === id)?.shares ?? []
}

function compareAnswers(a: AnswerOption, b: AnswerOption): number {
  return Number(a.kind === 'hard-to-say') - Number(b.kind === 'hard-to-say') || a.position - b.position
}

/** Above the greatest share and its margin there is room for its number. */
function drawnMaximum(rows: readonly SurveyRow[]): number {
  const tops = rows.flatMap((row) =>
    row.cells.flatMap(({ shares }) => shares.map((share) => marginRange(row, share)?.high ?? share.percent)),
  )
  return Math.min(100, Math.ceil((Math.max(0, ...tops) + 4) / 20) * 20)
}

/** The months of the fieldwork; without rows there is nothing to draw. */
function drawnReach(rows: readonly SurveyRow[]): { from: string; to: string } {
  const from = rows.map(({ wave }) => monthOf(wave.fieldworkStart)).sort(compareText)
  const to = rows.map(({ wave }) => monthOf(wave.fieldworkEnd)).sort(compareText)
  return { from: from[0] ?? '', to: to.at(-1) ?? '' }
}
