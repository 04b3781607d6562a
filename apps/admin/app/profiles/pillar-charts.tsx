import type { Method } from '@iisg/domain/analysis'
import { partnerNames, partners } from '@iisg/domain/partners'
import type { PillarDashboard, ProfiledCell } from '@iisg/domain/profiles'
import type { Day } from '@iisg/domain/time'
import { cellNames } from '@iisg/ui/analysis'
import { BarChart, Quadrants } from '@iisg/ui/charts'
import { counted, percent, toOneDecimal } from '@iisg/ui/numbers'
import type { Chart } from '#app/charts/chart.ts'
import { capitalised } from '#app/layout/capitalised.ts'
import { cliffTables } from './cliff-table.ts'
import { gapBars, toneOf } from './gap-bars.tsx'
import { payerChart } from './payer-chart.tsx'

/** Everything that a pillar's page draws, each with its figures. */
export function pillarCharts(dashboard: PillarDashboard, method: Method, today: Day) {
  return {
    objectives: gapBars(
      'objectives',
      'Gap index by objective',
      dashboard.byObjective.map(({ code, title, index }) => ({ label: `${code} ${title}`, index })),
      method,
    ),
    partners: gapBars(
      'partners',
      'Gap index by partner',
      partners.map((partner) => ({
        label: partnerNames[partner],
        index: dashboard.byPartner[partner],
      })),
      method,
    ),
    crowding: crowdingChart(dashboard.cells, method),
    donors: donorChart(dashboard.donors),
    payers: payerChart(dashboard.payers),
    ...cliffTables(dashboard.cliffs, today),
  }
}

/** Crowding × gap: a point for each need, at its mean gap and its greatest crowd over the partners. */
function crowdingChart(cells: readonly ProfiledCell[], method: Method): Chart {
  const title = 'Where much runs at once, and where nothing does'
  const needs = meansByNeed(cells)
  const most = Math.max(method.crowd * 2, ...needs.map(({ crowding }) => crowding))
  const points = needs.map(({ code, crowding, gap }) => ({
    key: code,
    label: code,
    across: crowding / most,
    up: gap / 100,
    tone: toneOf(gap, method),
  }))
  const description = `${counted(needs.length, 'need')}, by how many responses of one type run at once and by the gap that is left.`

  return {
    name: 'crowding',
    title,
    draw:
      points.length === 0
        ? undefined
        : (width) => (
            <Quadrants
              {...{ title, description, points }}
              axes={{ across: 'more at once', up: 'larger gap' }}
              meet={{ across: (method.crowd - 0.5) / most, up: method.bands.thin / 100 }}
              names={{
                topLeft: 'Empty',
                topRight: 'Crowded but open',
                bottomLeft: 'Well served',
                bottomRight: 'Over-served',
              }}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Need', 'Code', 'Partner', 'Standing', 'Gap', 'Most at once', 'Field'],
    lines: cells.map(({ need, partner, cell, crowding, quadrant }) => [
      need.title,
      need.code,
      partnerNames[partner],
      cellNames[cell.status],
      'gap' in cell ? toOneDecimal(cell.gap) : '',
      String(crowding),
      quadrant ? capitalised(quadrant) : '',
    ]),
    note: `A crowd is ${method.crowd} responses of the same type at once. The drawing has one mark for each need, the table each partner.`,
  }
}

/** Needs of which at least one partner may be judged. */
function meansByNeed(cells: readonly ProfiledCell[]) {
  return [...Map.groupBy(cells, ({ need }) => need.code)].flatMap(([code, those]) => {
    const gaps = those.flatMap(({ cell }) => ('gap' in cell ? [cell.gap] : []))
    if (gaps.length === 0) return []
    const gap = gaps.reduce((sum, each) => sum + each, 0) / gaps.length
    return [{ code, gap, crowding: Math.max(...those.map(({ crowding }) => crowding)) }]
  })
}

function donorChart(donors: PillarDashboard['donors']): Chart {
  const title = 'Who pays for what is done, by the number of responses'
  const shares = (donors?.shares ?? []).toSorted((one, other) => other.share - one.share)
  const bars = shares.slice(0, 12).map(({ key, share }) => ({ label: key.name, value: share }))
  const description = shares.map(({ key, share }) => `${key.name} ${percent(share)}`).join(', ')

  return {
    name: 'donors',
    title,
    draw:
      bars.length === 0
        ? undefined
        : (width) => (
            <BarChart
              {...{ title, description, bars }}
              say={percent}
              {...(width !== undefined && { width })}
            />
          ),
    headings: ['Donor', 'Share'],
    lines: shares.map(({ key, share }) => [key.name, percent(share)]),
    note: 'A response that several pay for counts for each in equal parts. That few pay is not bad by itself.',
  }
}
