/** In the quotation marks of the language: `“Hard to say”`, `«Важко сказати»`. */
export function formatQuoted(text: string, locale: string): string {
  return locale === 'uk' ? `«${text}»` : `“${text}”`
}
