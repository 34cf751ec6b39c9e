import { headers } from 'next/headers'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { DownloadPanel, type DownloadPanelProps } from './download-panel'

/** The files of what is shown, on the server, which knows where it stands. */
export async function Downloads(props: Omit<DownloadPanelProps, 'origin'>) {
  return <DownloadPanel {...props} origin={readSiteOrigin(await headers())} />
}
