import path from 'node:path'

const defaultUrl = 'file:./prisma/record.db'

/** The database chosen by `DATABASE_URL`; `file:` URLs are relative to the folder the command runs in. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || defaultUrl
}

/** The absolute path of the SQLite file. Throws where `DATABASE_URL` is no `file:` URL. */
export function databaseFile(): string {
  const url = databaseUrl()
  if (!url.startsWith('file:')) {
    throw new Error(`DATABASE_URL is "${url}", expected a SQLite file such as "${defaultUrl}"`)
  }
  return path.resolve(url.slice('file:'.length).replace(/^\/\/(?=\/)/, ''))
}
