/** The page of a wave. */
export function waveHref(waveId: string, locale: string): string {
  return `/${locale}/surveys/waves/${encodeURIComponent(waveId)}`
}
