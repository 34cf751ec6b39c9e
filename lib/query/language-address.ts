import { unseen } from './as-of-query'

/** The same address in another language: codes and days are the same in all of them. */
export function inLanguage(path: string, search: URLSearchParams, locale: string): string {
  const kept = new URLSearchParams([...search].filter(([name]) => !unseen.test(name)))
  return `${path.replace(/^\/[^/]*/, `/${locale}`)}${kept.size > 0 ? `?${kept}` : ''}`
}
