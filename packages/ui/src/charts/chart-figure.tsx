import type { ReactNode } from 'react'

type ChartFigureProps = {
  /** What the chart shows, as a sentence. */
  title: string
  /** The chart itself. */
  children: ReactNode
  /** The same figures as a table: whoever cannot see the chart loses nothing. */
  table: ReactNode
  /** Where the figures come from, and of what day they are. */
  source?: ReactNode
}

/** A chart under its title, with the table that it is drawn from and its source. */
export function ChartFigure({ title, children, table, source }: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <figcaption>{title}</figcaption>
      {children}
      <details>
        <summary>Show the figures as a table</summary>
        {table}
      </details>
      {source && <p className="chart-figure__source">{source}</p>}
    </figure>
  )
}
