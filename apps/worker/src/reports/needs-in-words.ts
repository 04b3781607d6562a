import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import type { ReportRow, ResponseReport } from '@iisg/domain/reports'
import { priorityNames } from '@iisg/ui/needs'
import { percent } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'

type Line = { code: string; title: string; priority: string; partners: string }

/** The needs that nothing is at work for, with the partners that state them. */
export function needsWithoutResponse({ rows }: ResponseReport): Line[] {
  return linesOf(rows, (row) => {
    const bare = partners.filter((partner) => coverageIn(row, partner) === 0)
    return bare.length > 0 ? namePartners(bare) : undefined
  })
}

/** The needs that are met in part, with how far for each partner. */
export function needsMetInPart({ rows }: ResponseReport): Line[] {
  return linesOf(rows, (row) => {
    const those = partners.filter((partner) => {
      const { status } = row.cells[partner]
      return (status === 'thin' || status === 'open') && (coverageIn(row, partner) ?? 0) > 0
    })
    const said = those.map(
      (partner) => `${partnerNames[partner]} ${percent(coverageIn(row, partner) ?? 0)}`,
    )
    return said.length > 0 ? said.join(', ') : undefined
  })
}

function linesOf(
  rows: readonly ReportRow[],
  about: (row: ReportRow) => string | undefined,
): Line[] {
  return rows.flatMap((row) => {
    const those = about(row)
    if (those === undefined) return []
    const { code, title, priority } = row
    return [{ code, title, priority: priorityNames[priority], partners: those }]
  })
}

/** How much of a need is met for a partner; nothing where that may not be judged. */
function coverageIn({ cells }: ReportRow, partner: Partner): number | undefined {
  const cell = cells[partner]
  return 'coverage' in cell ? cell.coverage : undefined
}
