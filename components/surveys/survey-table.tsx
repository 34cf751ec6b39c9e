import { TableRegion } from '@/components/tables/table-region'
import type { SurveyView } from '@/lib/domain/survey-view'
import { formatAnswer } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { SurveyTableRow } from './survey-table-row'

type SurveyTableProps = {
  readonly view: SurveyView
  /** Is more than one group, or another than all respondents, shown? */
  readonly hasGroups: boolean
  readonly t: Translator
  readonly locale: string
}

/** The rows of the file, a wave and group a line, newest first. */
export function SurveyTable({ view, hasGroups, t, locale }: SurveyTableProps) {
  return (
    <>
      <p className="muted">{t('surveys.table.caption')}</p>
      <TableRegion label={t('surveys.table.label')}>
        <table className="data-table survey-table">
          <thead>
            <tr>
              <th scope="col">{t('surveys.table.fieldwork')}</th>
              {hasGroups && <th scope="col">{t('surveys.table.group')}</th>}
              <th scope="col" className="numeric">
                {t('surveys.table.size')}
              </th>
              {view.answers.map((answer) => (
                <th scope="col" className="numeric" key={answer.id}>
                  {formatAnswer(answer, locale)}
                </th>
              ))}
              <th scope="col" className="published">
                {t('surveys.table.published')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <SurveyTableRow key={`${row.wave.id} ${row.group.id}`} {...{ row, hasGroups, t, locale }} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
}
