import { EmptyState, Section } from '@iisg/ui/layout'
import type { Chart } from '#app/charts/chart.ts'
import { ChartPanel } from '#app/charts/chart-panel.tsx'

type CliffsSectionProps = {
  charts: { ending: Chart; ended: Chart }
  files: { path: string; search: string }
}

/** What ends soon, and apart from it what has ended: there is nothing left there to wait for. */
export function CliffsSection({ charts: { ending, ended }, files }: CliffsSectionProps) {
  return (
    <Section title="What ends soon, and what has ended" id="cliffs">
      {ending.lines.length === 0 && ended.lines.length === 0 && (
        <EmptyState title="Nothing that is met ends without something that follows" />
      )}
      {[ending, ended].map(
        (chart) =>
          chart.lines.length > 0 && (
            <div key={chart.name}>
              <h3>{chart.title}</h3>
              <ChartPanel chart={chart} files={files} />
            </div>
          ),
      )}
    </Section>
  )
}
