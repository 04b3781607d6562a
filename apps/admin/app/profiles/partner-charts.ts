import type { Method } from '@iisg/domain/analysis'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { PartnerProfile } from '@iisg/domain/profiles'
import type { Day } from '@iisg/domain/time'
import { cellNames } from '@iisg/ui/analysis'
import { priorityNames } from '@iisg/ui/needs'
import { percent, toOneDecimal } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'
import { cliffTables } from './cliff-table.ts'
import { gapBars } from './gap-bars.tsx'
import { payerChart } from './payer-chart.tsx'

/** Everything that a partner's page draws or lists, each with its figures. */
export function partnerCharts(profile: PartnerProfile, method: Method, today: Day) {
  return {
    pillars: gapBars(
      'pillars',
      'Gap index by pillar',
      profile.byPillar.map(({ pillar, index }) => ({ label: pillarSubjects[pillar], index })),
      method,
    ),
    needs: needTable(profile),
    payers: payerChart(profile.payers),
    ...cliffTables(profile.cliffs, today),
  }
}

function needTable({ cells }: PartnerProfile): Chart {
  return {
    name: 'needs',
    title: 'Needs, the largest gap first',
    draw: undefined,
    headings: ['Need', 'Code', 'Priority', 'Standing', 'Coverage', 'Gap'],
    // Without enough reporting, what is known so far would read as a finding.
    lines: cells.map(({ need, cell }) => [
      need.title,
      need.code,
      priorityNames[need.priority],
      cellNames[cell.status],
      'gap' in cell ? percent(cell.coverage) : '',
      'gap' in cell ? toOneDecimal(cell.gap) : '',
    ]),
  }
}
