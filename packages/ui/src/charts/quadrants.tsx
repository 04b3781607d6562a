import type { Tone } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { Drawing } from './drawing.tsx'
import { type Palette, paperPalette } from './palette.ts'

export type QuadrantPoint = {
  key: string
  /** What stands beside it: a code of a few letters. */
  label: string
  /** How far right and how far up it lies, each from 0 to 1. */
  across: number
  up: number
  tone?: Tone
}

export type QuadrantsProps = {
  title: string
  description: string
  /** What lies to the right, and what lies above. */
  axes: { across: string; up: string }
  /** Where the quadrants meet, each from 0 to 1. */
  meet: { across: number; up: number }
  names: { topLeft: string; topRight: string; bottomLeft: string; bottomRight: string }
  points: readonly QuadrantPoint[]
  width?: number
  palette?: Palette
}

/** Points in four fields, each of which has a name. Points at one place are drawn as one. */
export function Quadrants(props: QuadrantsProps) {
  const { title, description, axes, meet, names, points, width, palette = paperPalette } = props
  // Points at the edges keep their mark and their label inside.
  const inner = acrossOf(width)
  const x = (share: number) => inner(0.03 + share * 0.85)
  const y = (share: number) => top + (1 - share) * (bottom - top)
  const soft = { className: 'chart__soft', fontSize: '13', fill: palette.inkSoft }

  return (
    <Drawing {...{ title, description, width, palette }} height={bottom + 40}>
      <line
        className="chart__grid"
        x1={x(meet.across)}
        x2={x(meet.across)}
        y1={top - 12}
        y2={bottom + 12}
        stroke={palette.lineStrong}
      />
      <line
        className="chart__grid"
        x1={inner(0)}
        x2={inner(1)}
        y1={y(meet.up)}
        y2={y(meet.up)}
        stroke={palette.lineStrong}
      />
      <text {...soft} x={inner(0)} y={14}>
        {names.topLeft}
      </text>
      <text {...soft} x={inner(1)} y={14} textAnchor="end">
        {names.topRight}
      </text>
      <text {...soft} x={inner(0)} y={bottom + 14}>
        {names.bottomLeft}
      </text>
      <text {...soft} x={inner(1)} y={bottom + 14} textAnchor="end">
        {names.bottomRight}
      </text>
      {apart(together(points), y).map(({ key, labels, across, up, tone, labelY }) => (
        <g key={key}>
          <circle
            className="chart__bar"
            data-tone={tone}
            cx={x(across)}
            cy={y(up)}
            r={4 + Math.min(4, labels.length)}
            fill={tone ? palette.marks[tone] : palette.accent}
          />
          <text
            className="chart__label"
            x={x(across)}
            y={labelY}
            dx={12}
            dy={4}
            fontSize="12"
            fill={palette.ink}
          >
            {labels.join(', ')}
          </text>
        </g>
      ))}
      <text {...soft} x={inner(1)} y={bottom + 34} textAnchor="end">
        {axes.across} →
      </text>
      <text {...soft} x={inner(0)} y={bottom + 34}>
        ↑ {axes.up}
      </text>
    </Drawing>
  )
}

const [top, bottom] = [36, 400]

type Cluster = Omit<QuadrantPoint, 'label'> & { labels: string[] }

/** Labels in one column keep a line's distance, so that each can be read beside its mark. */
function apart(clusters: readonly Cluster[], y: (up: number) => number) {
  const columns = Map.groupBy(clusters, ({ across }) => across.toFixed(2))
  return [...columns.values()].flatMap((column) => {
    let last = Number.NEGATIVE_INFINITY
    return column
      .toSorted((one, other) => other.up - one.up)
      .map((cluster) => {
        last = Math.max(y(cluster.up), last + labelHeight)
        return { ...cluster, labelY: last }
      })
  })
}

const labelHeight = 13

/** What lies at the same place, to the hundredth. */
function together(points: readonly QuadrantPoint[]): Cluster[] {
  const places = Map.groupBy(
    points,
    ({ across, up, tone }) => `${across.toFixed(2)} ${up.toFixed(2)} ${tone}`,
  )
  return [...places.values()].flatMap((those) => {
    const [first] = those
    return first ? [{ ...first, labels: those.map(({ label }) => label) }] : []
  })
}
