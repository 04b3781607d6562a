import type { GapIndex, Method } from '@iisg/domain/analysis'
import { cellNames, cellTones } from '@iisg/ui/analysis'
import { BarChart } from '@iisg/ui/charts'
import { count, toOneDecimal } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'

type Row = { label: string; index: GapIndex }

/** The gap index of several things, as bars. What may not be judged has no bar: silence is no gap. */
export function gapBars(name: string, title: string, rows: readonly Row[], method: Method): Chart {
  const bars = rows.flatMap(({ label, index: { value } }) =>
    value === undefined ? [] : [{ label, value, tone: toneOf(value, method) }],
  )
  const description = rows.map(({ label, index }) => `${label}: ${sayIndex(index)}`).join('. ')

  return {
    name,
    title,
    draw:
      bars.length === 0
        ? undefined
        : (width) => (
            <BarChart
              {...{ title, description, bars }}
              say={toOneDecimal}
              full={100}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['What', 'Gap index', 'Open', 'Thin', 'Covered', 'Not enough reported'],
    lines: rows.map(({ label, index }) => [
      label,
      sayIndex(index),
      count(index.byStatus.open),
      count(index.byStatus.thin),
      count(index.byStatus.covered),
      count(index.unreported),
    ]),
    note: `The index goes from 0, all met, to 100, nothing met.${without(rows)}`,
  }
}

/** Why some have no bar. */
function without(rows: readonly Row[]): string {
  return rows
    .filter(({ index }) => index.value === undefined)
    .map(({ label, index }) => ` ${label}: ${sayIndex(index).toLowerCase()}.`)
    .join('')
}

export function sayIndex({ value, unreported }: GapIndex): string {
  if (value !== undefined) return toOneDecimal(value)
  return unreported > 0 ? cellNames.unreported : 'No need stated'
}

/** The tone of a gap, as its band has it. */
export function toneOf(index: number, { bands }: Method) {
  if (index >= bands.open) return cellTones.open
  return index >= bands.thin ? cellTones.thin : cellTones.covered
}
