import type { BadRequest } from '@/lib/domain/errors'
import { formatProblem } from '@/lib/format/problem'
import type { Translator } from '@/lib/format/translator'

type ViewNoticesProps = {
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: BadRequest | null
  /** What else is shown otherwise than the address says. */
  readonly remarks?: readonly string[]
  readonly t: Translator
}

/** Says in words that a parameter of the address was not understood, or that something else is shown. */
export function ViewNotices({ problem, remarks = [], t }: ViewNoticesProps) {
  const texts = [...(problem ? [t('filter.problem', { message: formatProblem(problem, t) })] : []), ...remarks]
  return texts.map((text) => (
    <p className="notice" role="status" key={text}>
      {text}
    </p>
  ))
}
