import { headers } from 'next/headers'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { EmbedPanel, type EmbedPanelProps } from './embed-panel'

/** The chart for another site's page, on the server, which knows where it stands. */
export async function EmbedDownload(props: Omit<EmbedPanelProps, 'origin'>) {
  return <EmbedPanel {...props} origin={readSiteOrigin(await headers())} />
}
