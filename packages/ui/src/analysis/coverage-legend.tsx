import { Legend } from '../charts/index.ts'
import { cellLegend } from './words.ts'

/** What the five shapes of the matrix mean. */
export function CoverageLegend() {
  return <Legend title="What the shapes mean" entries={cellLegend} />
}
