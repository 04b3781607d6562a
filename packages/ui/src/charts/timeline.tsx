import { scaleUtc } from 'd3-scale'
import type { Tone } from '../tokens/index.ts'
import { acrossOf } from './across.ts'
import { Drawing } from './drawing.tsx'
import { Label } from './label.tsx'
import { type Palette, paperPalette } from './palette.ts'
import { placed } from './placed.ts'
import { Now, Year } from './timeline-marks.tsx'

/** First and last day, both included, as '2026-03-01'. */
export type Span = { from: string; until: string }

export type TimelineRow = {
  label: string
  span: Span
  /** The span in words, shown by a pointer that rests on the bar. */
  says: string
  tone?: Tone
  /** Drawn hollow: planned, not yet under way. */
  hollow?: boolean
}

export type TimelineProps = {
  title: string
  description: string
  /** What part of time is drawn. A row that reaches beyond is cut at the edge. */
  window: Span
  today: string
  rows: readonly TimelineRow[]
  width?: number
  palette?: Palette
}

/** Who works when: one bar a row over a window of time, with today marked. */
export function Timeline(props: TimelineProps) {
  const { title, description, window, today, rows, width, palette = paperPalette } = props
  const across = acrossOf(width)
  const shareAt = scaleUtc([startOf(window.from), endOf(window.until)], [0, 1])
  const placedRows = placed(rows, measures)
  const height = (placedRows.at(-1)?.end ?? measures.head) + 8
  const now = shareAt(startOf(today))

  return (
    <Drawing {...{ title, description, width, height, palette }}>
      {yearsIn(window).map((year) => {
        const x = across(shareAt(startOf(`${year}-01-01`)))
        return <Year key={year} {...{ year, x, height, palette }} />
      })}
      {now >= 0 && now <= 1 && (
        <Now x={across(now)} late={now > 0.85} height={height} palette={palette} />
      )}
      {placedRows.map(({ lines, barTop, span, says, tone, hollow = false, label }) => {
        const from = Math.max(0, shareAt(startOf(span.from)))
        const until = Math.min(1, shareAt(endOf(span.until)))
        const colour = tone ? palette.marks[tone] : palette.accent

        return (
          <g key={`${label} ${span.from}`}>
            <Label lines={lines} palette={palette} />
            {until > from && (
              <rect
                className="chart__bar"
                data-tone={tone}
                data-hollow={hollow || undefined}
                x={across(from)}
                y={barTop}
                width={across(until - from)}
                height={measures.bar}
                fill={hollow ? palette.surface : colour}
                stroke={hollow ? colour : undefined}
                strokeDasharray={hollow ? '4 3' : undefined}
              >
                <title>{says}</title>
              </rect>
            )}
          </g>
        )
      })}
    </Drawing>
  )
}

const measures = { head: 36, gap: 12, bar: 10, letters: 44 }

/** The years that begin within a window, its first day included. */
function yearsIn({ from, until }: Span): number[] {
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1)
  const last = Number(until.slice(0, 4))

  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The midnight that ends the day: the last day counts in full. */
function endOf(day: string): Date {
  return new Date(startOf(day).getTime() + 86_400_000)
}
