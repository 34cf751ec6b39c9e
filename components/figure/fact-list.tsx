import type { ReactNode } from 'react'

/** A term and what is known of it; null leaves the fact out. */
export type Fact = { readonly term: string; readonly text: ReactNode }

/** Facts of one thing, one below the other. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(
        ({ term, text }) =>
          text !== null && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
