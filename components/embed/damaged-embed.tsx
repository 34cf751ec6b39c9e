import type { Translator } from '@/lib/format/translator'

/** In place of a chart whose address was cut or changed: other numbers than those copied must not pass for them. */
export function DamagedEmbed({ pageHref, t }: { readonly pageHref: string; readonly t: Translator }) {
  return (
    <article className="embed">
      <h1>{t('common.siteName')}</h1>
      <p className="notice" role="status">
        {t('embed.damaged')}
      </p>
      <p>
        {/* Not a PageLink: it leads to the record as it stands. */}
        <a href={pageHref} target="_top">
          {t('embed.page')}
        </a>
      </p>
    </article>
  )
}
