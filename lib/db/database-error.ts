/** What SQLite, Prisma and the file system say, and what it means for the person at the terminal. */
const sentences: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/database or disk is full|ENOSPC/, 'there is no room left for it: free some space on its disk and try again'],
  [/readonly database|EACCES|EROFS|EPERM/, 'it is read-only for this user: nothing can be written'],
  [
    /database is locked|SQLITE_BUSY|SocketTimeout|Socket timeout|Operations timed out/,
    'another process is using it: stop it or wait, and try again',
  ],
  [/file is not a database|database disk image is malformed/, 'it is not a SQLite database'],
  [/schema is not empty|P3005/, 'it belongs to another program'],
  [/unable to open database file|ENOTDIR|EISDIR|EEXIST|ENOENT/, 'it cannot be opened or created'],
]

/** A sentence for an error of the database's file, or null where it is none of those. */
export function describeDatabaseError(error: unknown, file: string): string | null {
  const text = errorTexts(error).join('\n')
  const found = sentences.find(([pattern]) => pattern.test(text))
  return found ? `The database ${file} was left as it was: ${found[1]}.` : null
}

function errorTexts(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)]
  return [error.message, 'code' in error ? String(error.code) : '', ...(error.cause === undefined ? [] : errorTexts(error.cause))]
}
