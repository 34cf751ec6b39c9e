import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'

type ProseProps = { readonly text: string; readonly locale: string }

/**
 * A text of the message catalogue: paragraphs are set apart by empty lines, lines that begin with `- ` make a list,
 * `[3,028 verified](/casualties/2022-03)` leads to a page of the same language.
 */
export function Prose({ text, locale }: ProseProps) {
  return text.split('\n\n').map((block) =>
    block.startsWith('- ') ? (
      <ul key={block}>
        {block.split('\n').map((line) => (
          <li key={line}>{withLinks(line.replace(/^- /, ''), locale)}</li>
        ))}
      </ul>
    ) : (
      <p key={block}>{withLinks(block, locale)}</p>
    ),
  )
}

function withLinks(text: string, locale: string): ReactNode[] {
  return text.split(/(\[[^\]]+\]\(\/[^)]+\))/).map((part) => {
    const [, label, path] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? []
    return path === undefined ? (
      part
    ) : (
      <PageLink key={part} href={`/${locale}${path}`}>
        {label}
      </PageLink>
    )
  })
}
