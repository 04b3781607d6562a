import { partnerNames } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { Progress } from '@iisg/domain/progress'
import { type Bar, BarChart } from '@iisg/ui/charts'
import { count, percent, toOneDecimal } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'
import type { comparisonIn } from './comparison-in.ts'
import { sayChange } from './say-change.ts'

type Comparison = Awaited<ReturnType<typeof comparisonIn>>
type Row = { label: string; progress: Progress }

/** Every figure of the comparison, as charts with their tables and files. */
export function comparisonCharts(comparison: Comparison): Chart[] {
  const { byPillar, byPartner, chronic } = comparison
  return [
    changeBars(
      'pillars',
      'The gap of each pillar, on needs that are in both cycles',
      byPillar.map(({ pillar, progress }) => ({ label: pillarSubjects[pillar], progress })),
      comparison,
    ),
    changeBars(
      'partners',
      'The gap of each partner, on needs that are in both cycles',
      byPartner.map(({ partner, progress }) => ({ label: partnerNames[partner], progress })),
      comparison,
    ),
    {
      name: 'chronic',
      title: 'Needs that were adopted and hardly met in cycle after cycle',
      draw: undefined,
      headings: ['Code', 'Need', 'Partner', 'Cycles on end', 'Met in the latest'],
      lines: chronic.map(({ row, partner, cycles, coverage }) => [
        row.need.code,
        row.need.title,
        partnerNames[partner],
        count(cycles),
        percent(coverage),
      ]),
    },
  ]
}

/** Two bars for each: then, and now. What may not be judged in both has none. */
function changeBars(name: string, title: string, rows: readonly Row[], of: Comparison): Chart {
  const [then, now] = [of.from.label, of.to.label]
  const bars = rows.flatMap(({ label, progress: { earlier, later } }): Bar[] => {
    if (earlier.value === undefined || later.value === undefined) return []
    return [
      { label: `${label}, ${then}`, value: earlier.value, tone: 'neutral' },
      { label: `${label}, ${now}`, value: later.value },
    ]
  })
  const description = rows
    .map(({ label, progress }) => `${label}: ${sayChange(progress.change)}`)
    .join('. ')

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
    headings: ['What', then, now, 'Change', 'Cells compared', 'New needs', 'Ended needs'],
    lines: rows.map(({ label, progress: { earlier, later, change, opened, closed } }) => [
      label,
      earlier.value === undefined ? '–' : toOneDecimal(earlier.value),
      later.value === undefined ? '–' : toOneDecimal(later.value),
      sayChange(change),
      count(later.judged),
      count(opened.length),
      count(closed.length),
    ]),
    note: 'The index goes from 0, all met, to 100, nothing met. Cells that may not be judged in both cycles are in neither.',
  }
}
