import type { Payers } from '@iisg/domain/profiles'
import { EmptyState, Stat, Stats } from '@iisg/ui/layout'
import { counted, percent, toOneDecimal } from '@iisg/ui/numbers'
import { sayEuro } from '#app/allocated/say-allocated.ts'
import type { Chart } from '#app/charts/chart.ts'
import { ChartPanel } from '#app/charts/chart-panel.tsx'

type PayersShownProps = { payers: Payers; chart: Chart; files: { path: string; search: string } }

/** Who pays how much, how concentrated that is, and what the shares do not hold. */
export function PayersShown({ payers, chart, files }: PayersShownProps) {
  const { concentration, withoutDonor, unknown } = payers
  return (
    <>
      {concentration ? (
        <>
          <Stats>
            <Stat
              value={toOneDecimal(concentration.effectiveNumber)}
              label="By money, donors of equal size would be as concentrated"
            />
            <Stat
              value={percent(concentration.top.share)}
              label={`The largest by money: ${concentration.top.key.name}`}
            />
            <Stat value={concentration.hhi.toFixed(2)} label="HHI by money, 0 to 1" />
          </Stats>
          <ChartPanel chart={chart} files={files} />
        </>
      ) : (
        <EmptyState title="No money with a donor is known for what is done here" />
      )}
      {unknown > 0 && (
        <p>
          Of {counted(unknown, 'response')} no amount is known: the shares by money rest on the
          others.
        </p>
      )}
      {withoutDonor > 0 && (
        <p>
          {sayEuro({ cents: withoutDonor, converted: false })} more is allocated, and no donor is
          recorded for it.
        </p>
      )}
    </>
  )
}
