import type { VerifyProblem } from '@/lib/domain/verify/verification'
import type { Translator } from '@/lib/format/translator'

/** Why a file was not judged, and what to do. */
export function VerifyProblemNotice({ answer, t }: { readonly answer: VerifyProblem; readonly t: Translator }) {
  return <p className="notice">{toText(answer, t)}</p>
}

function toText(answer: VerifyProblem, t: Translator): string {
  switch (answer.problem) {
    case 'reference':
      return t('verify.problem.reference', { table: answer.table })
    case 'repeated':
      return t('verify.problem.repeated', { column: answer.column })
    case 'broken':
      return t('verify.problem.broken', { line: answer.line })
    default:
      return t(`verify.problem.${answer.problem}`)
  }
}
