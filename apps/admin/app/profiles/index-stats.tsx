import type { GapIndex } from '@iisg/domain/analysis'
import { Stat, Stats } from '@iisg/ui/layout'
import { count, toOneDecimal } from '@iisg/ui/numbers'

/** The gap of several cells together, and how many stand how. */
export function IndexStats({ index }: { index: GapIndex }) {
  const { value, byStatus, unreported } = index
  return (
    <Stats>
      <Stat value={value === undefined ? '–' : toOneDecimal(value)} label="Gap index, 0 to 100" />
      <Stat value={count(byStatus.open)} label="Open" />
      <Stat value={count(byStatus.thin)} label="Thin" />
      <Stat value={count(byStatus.covered)} label="Covered" />
      <Stat value={count(unreported)} label="Not enough reported" />
    </Stats>
  )
}
