import type { BadRequest } from '@/lib/domain/errors'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

type ViewNoticesProps = {
  /** What was wrong with the address, where the default is shown instead. */
  readonly problem: BadRequest | null
  readonly asOf: string | null
  /** The same page without `asOf`. */
  readonly href: string
  readonly t: Translator
  readonly locale: string
}

/** Says in words what the address did to the view: a parameter not understood, an earlier day. */
export function ViewNotices({ problem, asOf, href, t, locale }: ViewNoticesProps) {
  return (
    <>
      {problem && (
        <p className="notice" role="status">
          {t('filter.problem', { message: problem.message })}
        </p>
      )}
      {asOf && (
        <p className="notice">{t.rich('filter.asOf', { date: formatDate(asOf, locale), link: (chunks) => <a href={href}>{chunks}</a> })}</p>
      )}
    </>
  )
}
