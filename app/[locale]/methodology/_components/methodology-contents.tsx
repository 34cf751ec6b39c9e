import type { Translator } from '@/lib/format/translator'

/** The ids of the headings: other pages and other people link to them. */
export const sections = [
  'minimum',
  'two-times',
  'which-value',
  'adding',
  'completeness',
  'comparing',
  'breakdowns',
  'no-number',
  'surveys',
  'context',
] as const

/** What is on the page; `hasEnds`: how far the record reaches, too. */
export function MethodologyContents({ hasEnds, t }: { readonly hasEnds: boolean; readonly t: Translator }) {
  return (
    <nav aria-label={t('methodology.contents')}>
      <ul className="contents">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(`methodology.${section}.title`)}</a>
          </li>
        ))}
        {hasEnds && (
          <li>
            <a href="#ends">{t('methodology.ends.title')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
