import { acrossOf } from './across.ts'
import { Drawing } from './drawing.tsx'
import { Label } from './label.tsx'
import { type Palette, paperPalette } from './palette.ts'
import { placed } from './placed.ts'

export type Range = {
  label: string
  /** Where it is, and between what it moves: whole numbers from 1. */
  at: number
  from: number
  until: number
  /** The same in words, at the end of the row. */
  says: string
}

export type RangesProps = {
  title: string
  description: string
  rows: readonly Range[]
  /** The number at the right edge. */
  most: number
  width?: number
  palette?: Palette
}

/** Where each row stands and how far it moves: a mark on a line that reaches from best to worst. */
export function Ranges(props: RangesProps) {
  const { title, description, rows, most, width, palette = paperPalette } = props
  const across = acrossOf(width)
  // Room for the mark at both edges.
  const x = (rank: number) => across(0.01 + (0.98 * (rank - 1)) / Math.max(1, most - 1))
  const placedRows = placed(rows, measures)

  return (
    <Drawing {...{ title, description, width, palette }} height={placedRows.at(-1)?.end ?? 0}>
      {placedRows.map(({ label, lines, barTop, at, from, until, says }) => {
        const y = barTop + measures.bar / 2
        return (
          <g key={label}>
            <Label lines={lines} palette={palette} />
            <text
              className="chart__value"
              x={across(1)}
              y={lines.at(-1)?.y}
              textAnchor="end"
              fill={palette.ink}
            >
              {says}
            </text>
            <line
              className="chart__grid"
              x1={x(from)}
              x2={x(until)}
              y1={y}
              y2={y}
              stroke={palette.lineStrong}
              strokeWidth="3"
            />
            <circle className="chart__bar" cx={x(at)} cy={y} r={5} fill={palette.accent} />
          </g>
        )
      })}
    </Drawing>
  )
}

/** Fewer letters than under bars: '16, between 16 and 20' stands beside them on the narrowest screen. */
const measures = { head: 0, gap: 12, bar: 12, letters: 26 }
