import { max } from 'd3-array'
import type { Tone } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { Drawing } from './drawing.tsx'
import { Label } from './label.tsx'
import { type Palette, paperPalette } from './palette.ts'
import { placed } from './placed.ts'

export type Bar = { label: string; value: number; tone?: Tone }

export type BarChartProps = {
  /** What is drawn, as a sentence that stands alone. */
  title: string
  /** What there is to see in it, for those who hear it. */
  description: string
  bars: readonly Bar[]
  /** How a value is written, with its unit. */
  say: (value: number) => string
  /** The value at full length. None: the largest that there is. */
  full?: number
  /** In pixels or points, where the drawing cannot stretch with a page. */
  width?: number
  palette?: Palette
}

/** Horizontal bars, each under its label, with its value written out: nothing to read off an axis. */
export function BarChart(props: BarChartProps) {
  const { title, description, bars, say, full, width, palette = paperPalette } = props
  const across = acrossOf(width)
  const most = full ?? max(bars, ({ value }) => value) ?? 0
  const rows = placed(bars, measures)

  return (
    <Drawing {...{ title, description, width, palette }} height={rows.at(-1)?.end ?? 0}>
      {rows.map(({ label, value, tone, lines, barTop }) => (
        <g key={label}>
          <Label lines={lines} palette={palette} />
          <text
            className="chart__value"
            x={across(1)}
            y={lines.at(-1)?.y}
            textAnchor="end"
            fontWeight="600"
            fill={palette.ink}
          >
            {say(value)}
          </text>
          <rect
            className="chart__track"
            y={barTop + measures.bar - 1}
            width={across(1)}
            height={1}
            fill={palette.line}
          />
          <rect
            className="chart__bar"
            data-tone={tone}
            y={barTop}
            width={across(most > 0 ? value / most : 0)}
            height={measures.bar}
            fill={tone ? palette.marks[tone] : palette.accent}
          />
        </g>
      ))}
    </Drawing>
  )
}

/** 34 letters leave room for a value on the narrowest screen that we serve. */
const measures = { head: 0, gap: 14, bar: 12, letters: 34 }
