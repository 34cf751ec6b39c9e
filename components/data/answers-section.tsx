import { TableRegion } from '@/components/tables/table-region'
import { answerParts } from '@/lib/domain/tables/file-formats'
import type { Translator } from '@/lib/format/translator'

type AnswersSectionProps = {
  /** One error of each kind, with the request that leads to it. */
  readonly errors: readonly { readonly request: string; readonly problem: { readonly status: number; readonly detail: string } }[]
  readonly t: Translator
}

/** What files and errors look like, and the same for programs. */
export function AnswersSection({ errors, t }: AnswersSectionProps) {
  return (
    <>
      <h2>{t('data.answers.title')}</h2>
      {answerParts.map((part) => (
        <p key={part}>{t(`data.answers.${part}`)}</p>
      ))}
      <TableRegion label={t('data.errors.label')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('data.errors.status')}</th>
              <th scope="col">{t('data.errors.example')}</th>
              <th scope="col">{t('data.errors.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map(({ request, problem }) => (
              <tr key={problem.status}>
                <th scope="row">{problem.status}</th>
                <td>
                  <code>{request}</code>
                </td>
                <td lang="en">{problem.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p>{t.rich('data.answers.openapi', { link: (chunks) => <a href="/data/openapi.json">{chunks}</a> })}</p>
    </>
  )
}
