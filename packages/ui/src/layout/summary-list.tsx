import type { ReactNode } from 'react'

export type Fact = { term: string; detail: ReactNode }

/** What is known about one thing, term by term. */
export function SummaryList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="summary-list">
      {facts.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
