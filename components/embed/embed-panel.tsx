import { useId } from 'react'
import { CopyButton } from '@/components/citation/copy-button'
import { formatDate } from '@/lib/format/date'
import { escapeHtml } from '@/lib/format/html'
import type { Translator } from '@/lib/format/translator'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { embedHeight } from './embed-height'

export type EmbedPanelProps = {
  readonly addresses: EmbedAddresses
  readonly title: string
  /** How many panels its chart has. */
  readonly panels: number
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly t: Translator
  readonly locale: string
}

/** The chart for another site's page, as HTML to copy: frozen first. All of it can be selected without script. */
export function EmbedPanel({ addresses, title, panels, origin, t, locale }: EmbedPanelProps) {
  const id = useId()
  const { chart, frozen, live, day, keepsDocuments, saysLater } = addresses
  const height = embedHeight(chart, panels)
  const words = { date: formatDate(day, locale), frozen: keepsDocuments ? 'yes' : 'no', later: saysLater ? 'yes' : 'no' }
  const codes = [
    { name: t('embed.frozenCode', words), address: frozen, target: `${id}-frozen` },
    { name: t('embed.liveCode'), address: live, target: `${id}-live` },
  ]
  return (
    <details className="embed-panel">
      <summary>{t('embed.summary')}</summary>
      <p>{t('embed.text', words)}</p>
      {codes.map(({ name, address, target }) => (
        <div className="citation" key={target}>
          <p>{name}</p>
          <pre id={target}>
            {frameHtml({
              address: `${origin}${address}`,
              title: t('embed.frameTitle', { title, site: t('common.siteName') }),
              height,
            })}
          </pre>
          <CopyButton
            target={target}
            label={t('citation.copy')}
            name={t('citation.copyName', { name })}
            copied={t('citation.copied')}
            failed={t('citation.notCopied')}
          />
        </div>
      ))}
    </details>
  )
}

type Frame = { readonly address: string; readonly title: string; readonly height: number }

function frameHtml({ address, title, height }: Frame): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}
