/** What a page says to machines. A data block is never executed, so that no policy forbids it; `<` cannot end it. */
export function JsonLd({ text }: { readonly text: string }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write the quotes of a script's text as entities
      dangerouslySetInnerHTML={{ __html: text.replaceAll('<', '\\u003c') }}
    />
  )
}
