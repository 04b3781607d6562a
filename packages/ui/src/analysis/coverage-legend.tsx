import type { Method } from '@iisg/domain/analysis'
import { Legend } from '../charts/index.ts'
import { cellLegend } from './words.ts'

/** What the shapes of the matrix mean, and why a shape may seem to disagree with its figure. */
export function CoverageLegend({ method }: { method: Method }) {
  return (
    <div className="coverage-legend">
      <Legend title="What the shapes mean" entries={cellLegend(method)} />
      <p>
        The figure is the share of the need that is covered. The shape is the gap, 0 to 100: what is
        left, weighed by the need’s priority. A need of low priority that nobody meets is a small
        gap.
      </p>
    </div>
  )
}
