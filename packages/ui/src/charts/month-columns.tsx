import { max } from 'd3-array'
import type { Tone } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { Drawing } from './drawing.tsx'
import { Label } from './label.tsx'
import { type Palette, paperPalette } from './palette.ts'
import { lineHeight, placed } from './placed.ts'

/** One month of a row: how many, and how that is judged. */
export type MonthColumn = { month: string; value: number; tone: Tone; says: string }

export type MonthColumnsProps = {
  title: string
  description: string
  rows: readonly MonthColumnsRow[]
  width?: number
  palette?: Palette
}

export type MonthColumnsRow = {
  label: string
  /** What a month can bear, as a line across; undefined where nobody knows. */
  limit: number | undefined
  columns: readonly MonthColumn[]
}

/**
 * Months side by side, a row of columns for each label, all rows to one scale. A dashed line says how
 * much a month can bear: what rises above it is too much, with every colour taken away.
 */
export function MonthColumns(props: MonthColumnsProps) {
  const { title, description, rows, width, palette = paperPalette } = props
  const across = acrossOf(width)
  const most = Math.max(1, max(rows, (row) => mostIn(row)) ?? 1)
  const heightOf = (value: number) => (room.column * value) / most
  const placedRows = placed(rows, measures)

  return (
    <Drawing {...{ title, description, width, palette }} height={placedRows.at(-1)?.end ?? 0}>
      {placedRows.map(({ label, lines, barTop, limit, columns }) => {
        const ground = barTop + room.above + room.column
        const line = { x1: 0, x2: across(1), className: 'chart__limit', stroke: palette.ink }
        const marks = columns.map((column, at) => {
          const [left, middle, wide] = [at + 0.2, at + 0.5, 0.6].map((share) =>
            across(share / columns.length),
          )
          return { column, place: { left, middle, wide, ground, height: heightOf(column.value) } }
        })

        return (
          <g key={label}>
            <Label lines={lines} palette={palette} />
            <rect
              className="chart__track"
              y={ground}
              width={across(1)}
              height={1}
              fill={palette.line}
            />
            {marks.map(({ column, ...mark }, at) => (
              <g key={column.month}>
                {column.value > 0 && <Column {...{ column, palette, ...mark }} />}
                <MonthName month={column.month} {...{ at, palette, ...mark }} />
              </g>
            ))}
            {limit !== undefined && limit <= most && (
              <line
                {...line}
                y1={ground - heightOf(limit)}
                y2={ground - heightOf(limit)}
                strokeDasharray="5 4"
              />
            )}
            {marks.map(
              ({ column, place }) =>
                column.value > 0 && (
                  <Figure key={column.month} value={column.value} {...{ place, palette }} />
                ),
            )}
          </g>
        )
      })}
    </Drawing>
  )
}

type Across = number | string | undefined
type Place = { left: Across; middle: Across; wide: Across; ground: number; height: number }
type Marked = { place: Place; palette: Palette }

function Column({ column, place, palette }: Marked & { column: MonthColumn }) {
  const { tone, says } = column
  return (
    <rect
      className="chart__bar"
      data-tone={tone}
      x={place.left}
      y={place.ground - place.height}
      width={place.wide}
      height={place.height}
      fill={palette.marks[tone]}
    >
      <title>{says}</title>
    </rect>
  )
}

/** Above its column, with a little ground around it where the line of the limit passes. */
function Figure({ value, place, palette }: Marked & { value: number }) {
  return (
    <text
      className="chart__value chart__value--clear"
      x={place.middle}
      y={place.ground - place.height - 5}
      fontSize="13"
      fontWeight="600"
      textAnchor="middle"
      fill={palette.ink}
      stroke={palette.surface}
      strokeWidth="6"
      paintOrder="stroke"
    >
      {value}
    </text>
  )
}

/** The month, and the year beneath where the drawing or a year begins. */
function MonthName({ month, at, place, palette }: Marked & { month: string; at: number }) {
  const begins = at === 0 || month.endsWith('-01')
  const words = [names[Number(month.slice(5)) - 1], ...(begins ? [month.slice(0, 4)] : [])]
  return words.map((word, line) => (
    <text
      key={word}
      className="chart__soft"
      x={place.middle}
      y={place.ground + 15 + 14 * line}
      fontSize="12"
      textAnchor="middle"
      fill={palette.inkSoft}
    >
      {word}
    </text>
  ))
}

/** Three letters fit a twelfth of the narrowest screen that we serve. */
const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

function mostIn({ limit = 0, columns }: MonthColumnsRow): number {
  const asked = max(columns, ({ value }) => value) ?? 0
  // A line far above all columns would press them flat and say nothing.
  return limit > 3 * asked ? asked : Math.max(limit, asked)
}

const room = { above: lineHeight, column: 52, below: 32 }
const measures = { head: 0, gap: 14, bar: room.above + room.column + room.below, letters: 44 }
