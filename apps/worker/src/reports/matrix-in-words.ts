import { partners } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import type { ReportCell, ReportIndex, ReportRow, ResponseReport } from '@iisg/domain/reports'
import { cellNames, cellTones } from '@iisg/ui/analysis'
import { priorityNames } from '@iisg/ui/needs'
import { percent, toOneDecimal } from '@iisg/ui/numbers'
import { words } from './words.ts'

/** The matrix, pillar by pillar and objective by objective, with a last row that sums up. */
export function matrixInWords({ rows, gap }: ResponseReport) {
  return gap.byPillar.map(({ pillar, byPartner }) => {
    const those = rows.filter(({ objective }) => objective.pillar === pillar)
    return {
      title: `${pillarSubjects[pillar]} (${pillar})`,
      groups: groupsOf(those),
      totals: partners.map((partner) => sayIndex(byPartner[partner])),
    }
  })
}

/** A gap index, or why there is none. */
export function sayIndex({ value, unreported }: ReportIndex): string {
  if (value !== null) return toOneDecimal(value)
  return unreported > 0 ? words.noIndex : words.noNeed
}

function groupsOf(rows: readonly ReportRow[]) {
  return [...Map.groupBy(rows, ({ objective }) => objective.code)].map(([code, those]) => ({
    title: `${code} ${those[0]?.objective.title ?? ''}`,
    rows: those.map((row) => ({
      title: row.title,
      note: `${row.code}, ${priorityNames[row.priority].toLowerCase()}`,
      cells: partners.map((partner) => cellInWords(row.cells[partner])),
    })),
  }))
}

function cellInWords(cell: ReportCell) {
  const judgement = { tone: cellTones[cell.status], says: cellNames[cell.status] }
  return 'coverage' in cell ? { ...judgement, figure: percent(cell.coverage) } : judgement
}
