import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'

/** In place of a chart whose address was cut or changed: other numbers than those copied must not pass for them. */
export function DamagedEmbed({ page, t }: { readonly page: string; readonly t: Translator }) {
  return (
    <article className="embed">
      <h1>{t('common.siteName')}</h1>
      <p className="notice" role="status">
        {t('embed.damaged')}
      </p>
      <p>
        <PageLink href={page} target="_top">
          {t('embed.page')}
        </PageLink>
      </p>
    </article>
  )
}
