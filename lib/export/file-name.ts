/** What an answer holds, for the name of its file. */
export type FileSubject = {
  readonly table: string
  /** Left out where there are several. */
  readonly place: string | null
  /** Months in which the first and last period or fieldwork of the answer ends. */
  readonly months: { readonly first: string; readonly last: string } | null
  readonly recordVersion: string
}

/** `casualties_UA_2022-02_2026-01_3fa2b4c9.csv`: what it is, of where, from when to when, of which record. */
export function fileName({ table, place, months, recordVersion }: FileSubject, format: string): string {
  const range = months ? [...new Set([months.first, months.last])] : []
  const parts = [table, ...(place ? [place] : []), ...range, recordVersion.slice(0, 8)]
  return `${parts.join('_')}.${format}`
}
