import type { BadRequest } from '@/lib/domain/errors'
import type { Translator } from '@/lib/format/translator'

type ViewNoticesProps = {
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: BadRequest | null
  readonly t: Translator
}

/** Says in words that a parameter of the address was not understood. */
export function ViewNotices({ problem, t }: ViewNoticesProps) {
  return (
    problem && (
      <p className="notice" role="status">
        {t('filter.problem', { message: problem.message })}
      </p>
    )
  )
}
