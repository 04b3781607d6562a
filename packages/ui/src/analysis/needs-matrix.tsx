import {
  type Cell,
  indexOf,
  type CoverageMatrix as Matrix,
  type Method,
  type MatrixRow as Row,
} from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { pillarSubjects, pillars } from '@iisg/domain/pillars'
import type { ReactNode } from 'react'
import { CoverageMatrix, type MatrixCell, type MatrixGroup } from '../charts/index.ts'
import { priorityNames } from '../needs/index.ts'
import { percent, toOneDecimal } from '../numbers/index.ts'
import { type Grouping, grouped, type RowGroup } from './grouping.ts'
import { cellNames, cellTones } from './words.ts'

type NeedsMatrixProps = {
  matrix: Matrix
  method: Method
  groupedBy: Grouping
  hrefOfNeed: (need: Need) => string
  /** Where a figure is explained. */
  hrefOfCell: (need: Need, partner: Partner) => string
}

/** The coverage matrix: needs by pillar and in groups, against the six partners. */
export function NeedsMatrix(props: NeedsMatrixProps) {
  const { matrix, method, groupedBy, hrefOfNeed, hrefOfCell } = props
  const byPillar = Map.groupBy(matrix.rows, ({ need }) => need.measure.objective.pillar)

  return pillars.map((pillar) => {
    const rows = byPillar.get(pillar)
    if (!rows) return null
    return (
      <CoverageMatrix
        key={pillar}
        caption={`${pillarSubjects[pillar]} (${pillar})`}
        rowsAre="Need"
        columns={columns}
        groups={grouped(rows, groupedBy).map((group) => groupOf(group, hrefOfNeed, hrefOfCell))}
        totals={{ title: 'Gap index, 0 to 100', figures: gapIndices(rows, method) }}
      />
    )
  })
}

const columns = partners.map((partner) => ({ key: partner, name: partnerNames[partner] }))

function groupOf(
  { key, title, rows }: RowGroup,
  hrefOfNeed: NeedsMatrixProps['hrefOfNeed'],
  hrefOfCell: NeedsMatrixProps['hrefOfCell'],
): MatrixGroup {
  return {
    key,
    title,
    rows: rows.map(({ need, cells }) => ({
      key: need.id,
      title: need.title,
      href: hrefOfNeed(need),
      note: `${need.code}, ${priorityNames[need.priority].toLowerCase()}`,
      cells: Object.fromEntries(
        partners.map((partner) => [partner, cellOf(cells[partner], hrefOfCell(need, partner))]),
      ),
    })),
  }
}

function cellOf(cell: Cell, href: string): MatrixCell {
  const judgement = { tone: cellTones[cell.status], says: cellNames[cell.status] }
  switch (cell.status) {
    case 'not applicable':
      return judgement
    // What is known so far would read as a finding: the page behind the link tells it with its caveat.
    case 'unreported':
      return { ...judgement, href }
    case 'open':
    case 'thin':
    case 'covered':
      return { ...judgement, href, figure: percent(cell.coverage) }
  }
}

function gapIndices(rows: readonly Row[], method: Method): Record<string, ReactNode> {
  return Object.fromEntries(
    partners.map((partner) => {
      const { value, unreported } = indexOf(rows, [partner], method)
      if (value !== undefined) return [partner, toOneDecimal(value)]
      return [partner, <Without key={partner} because={unreported > 0 ? 'silence' : 'no need'} />]
    }),
  )
}

/** A partner without an index: either nobody may say yet, or there is nothing to weigh. */
function Without({ because }: { because: 'silence' | 'no need' }) {
  if (because === 'silence') return <span className="matrix__says">{cellNames.unreported}</span>
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="only-read-out">No need stated</span>
    </>
  )
}
