type HeadScriptProps = {
  /** JavaScript of ours; nothing of it comes from a reader or the record. */
  readonly text: string
  /** Of this answer's policy. */
  readonly nonce: string | undefined
}

/** Runs where it stands in the head, before the first paint. The policy allows it by its nonce. */
export function HeadScript({ text, nonce }: HeadScriptProps) {
  return (
    <script
      nonce={nonce}
      // Browsers hide the nonce of a script from scripts, React's included.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; React would write its quotes as entities
      dangerouslySetInnerHTML={{ __html: text }}
    />
  )
}
