import type { ReactNode } from 'react'

type FigureProps = {
  /** The number as it is read, with its unit: '128', '€ 41.2 million', '62%'. */
  value: string
  /** What the number counts, in words that stand alone. */
  counts: ReactNode
  /** The page with the records that make it. A number leads to its evidence. */
  source: { text: string; href: string }
  /** Since when, or on which day, it is true. */
  asOf?: string
}

/** A number, what it counts, and where it comes from. */
export function Figure({ value, counts, source, asOf }: FigureProps) {
  return (
    <div className="figure">
      <p className="figure__value">{value}</p>
      <p className="figure__counts">{counts}</p>
      <p className="figure__source">
        <a href={source.href}>{source.text}</a>
        {asOf && <span> {asOf}</span>}
      </p>
    </div>
  )
}

/** A small number in its place: on a dashboard, above a list. */
export function Stat({ value, label, href }: { value: string; label: string; href?: string }) {
  return (
    <div className="stat">
      <dt>{href ? <a href={href}>{label}</a> : label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** Stats in a row. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="stats">{children}</dl>
}

/** Figures side by side. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="figures">{children}</div>
}
