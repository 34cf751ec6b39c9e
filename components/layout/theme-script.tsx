import { themeScript } from '@/lib/client/theme'

/** Runs before the first paint, so that no page is ever seen in the other theme. The policy allows it by its nonce. */
export function ThemeScript({ nonce }: { readonly nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      // Browsers hide the nonce of a script from scripts, React's included.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; React would write its quotes as entities
      dangerouslySetInnerHTML={{ __html: themeScript }}
    />
  )
}
