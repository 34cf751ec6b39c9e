import { revisionKinds } from '@/lib/domain/revision'
import type { Translator } from '@/lib/format/translator'
import { type ChangesQuery, feedHref } from '@/lib/query/changes-query'

type ChangesLeadProps = { readonly query: ChangesQuery; readonly t: Translator }

/** What the page lists, what its words mean, and the feed of the same figures. */
export function ChangesLead({ query, t }: ChangesLeadProps) {
  return (
    <>
      <p className="lede">{t('changes.intro')}</p>
      <p>
        {t('changes.default')}{' '}
        <a href={feedHref(query.indicators)} type="application/atom+xml">
          {t(query.indicators ? 'changes.feedOf' : 'changes.feed')}
        </a>
      </p>
      <details>
        <summary>{t('changes.kindsTitle')}</summary>
        <dl className="facts">
          {revisionKinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`changes.kind.${kind}`)}</dt>
              <dd>{t(`changes.kindHelp.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
