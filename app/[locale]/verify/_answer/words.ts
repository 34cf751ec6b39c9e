import { lastDay } from '@/lib/domain/date'
import type { CellFault } from '@/lib/domain/verify/compare-row'
import type { RevisedHow, ValueInWords, VerifiedRow } from '@/lib/domain/verify/verification'
import type { Locale } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import type { Translator } from '@/lib/format/translator'
import { formatNumber, formatValue } from '@/lib/format/value'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getQuestion } from '@/lib/queries/questions'
import type { Standing } from './published-rows'
import type { Judged } from './verify-file'

const longestCell = 160
/** Cells that name a row which the record does not know. */
const naming = [
  'figure_id',
  'share_id',
  'indicator',
  'place',
  'period_start',
  'period_end',
  'wave_id',
  'question_id',
  'answer_id',
  'value',
  'percent',
]

/** A judged row in words: what it is about, and the value that counts now. */
export async function toVerifiedRow({ row, judgement, standing }: Judged, t: Translator, locale: Locale): Promise<VerifiedRow> {
  const { verdict, altered, outdated } = judgement
  const isKnown = standing !== null && verdict !== 'several'
  return {
    line: row.line,
    verdict,
    about: isKnown ? await titleOf(standing, t, locale) : null,
    given: isKnown ? '' : shorten(row.cells.flatMap(({ column, text }) => (naming.includes(column.name) && text ? [text] : [])).join(', ')),
    latest: isKnown && verdict === 'revised' ? await latestOf(standing, t, locale) : [],
    revisedHow: isKnown && verdict === 'revised' ? howRevised(standing) : null,
    altered: altered.map(shortenFault),
    outdated: outdated.map(shortenFault),
  }
}

async function titleOf(standing: Standing, t: Translator, locale: Locale): Promise<ValueInWords> {
  if ('share' in standing) {
    const { share } = standing
    return { id: share.shareId, text: formatShareTitle({ question: await getQuestion(share.question.id), share }, t, locale) }
  }
  const { figure } = standing
  const { indicators, places } = await getDictionary()
  const titled = { figure, indicator: getById(indicators, figure.series.indicator), place: getById(places, figure.series.place) }
  return { id: figure.figureId, text: formatFigureTitle(titled, t, locale) }
}

async function latestOf(standing: Standing, t: Translator, locale: Locale): Promise<ValueInWords[]> {
  const dated = (value: string, day: string) => t('verify.value', { value, date: formatDate(day, locale) })
  if ('share' in standing) {
    return standing.finals.map(({ shareId, percent, publishedOn }) => ({
      id: shareId,
      text: dated(t('values.percent', { number: formatNumber(percent, locale) }), publishedOn),
    }))
  }
  const { figureId, series, value, qualifier, publishedOn } = standing.latest
  const indicator = getById((await getDictionary()).indicators, series.indicator)
  return [{ id: figureId, text: dated(formatValue({ value, qualifier, indicator }, t, locale), publishedOn) }]
}

function howRevised(standing: Standing): RevisedHow {
  if ('share' in standing) return standing.finals.every(({ percent }) => percent === standing.share.percent) ? 'repeated' : 'revised'
  const { figure, latest } = standing
  if (lastDay(latest.publishedOn) <= lastDay(figure.publishedOn)) return 'outranked'
  return latest.value === figure.value && latest.qualifier === figure.qualifier ? 'repeated' : 'revised'
}

function shortenFault({ column, given, published }: CellFault): CellFault {
  return { column, given: shorten(given), published: shorten(published) }
}

function shorten(text: string): string {
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text
}
