type RecordWordsProps = {
  readonly text: string
  /** Parts of the text as the record has them; null for those that it lacks. */
  readonly words: readonly (string | null)[]
  readonly locale: string
}

/** A text of ours with words of the record in it: these are English in every language of the site, and marked so. */
export function RecordWords({ text, words, locale }: RecordWordsProps) {
  const first = locale === 'en' ? undefined : words.find((part) => part !== null && part !== '' && text.includes(part))
  if (!first) return text
  const start = text.indexOf(first)
  return (
    <>
      <RecordWords text={text.slice(0, start)} words={words} locale={locale} />
      <span lang="en">{first}</span>
      <RecordWords text={text.slice(start + first.length)} words={words} locale={locale} />
    </>
  )
}
