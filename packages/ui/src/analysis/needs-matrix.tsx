import type { CoverageMatrix as Matrix, Method } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import type { ReactNode } from 'react'
import { CoverageMatrix, type MatrixCell, type MatrixGroup } from '../charts/index.ts'
import { priorityNames } from '../needs/index.ts'
import type { Grouping } from './grouping.ts'
import {
  indexTitle,
  type ShownCell,
  type ShownIndex,
  type ShownPillar,
  shownMatrix,
} from './shown-matrix.ts'
import { cellNames, cellTones } from './words.ts'

type NeedsMatrixProps = {
  matrix: Pick<Matrix, 'rows' | 'total'>
  method: Method
  groupedBy: Grouping
  hrefOfNeed: (need: Need) => string
  /** Where a figure is explained. */
  hrefOfCell: (need: Need, partner: Partner) => string
}

/** The coverage matrix: needs by pillar and in groups, against the six partners. */
export function NeedsMatrix(props: NeedsMatrixProps) {
  const { matrix, method, groupedBy, hrefOfNeed, hrefOfCell } = props

  return shownMatrix(matrix, method, groupedBy).pillars.map(
    ({ pillar, caption, groups, indices }) => (
      <CoverageMatrix
        key={pillar}
        caption={caption}
        rowsAre="Need"
        columns={columns}
        groups={groups.map((group) => groupOf(group, hrefOfNeed, hrefOfCell))}
        totals={{ title: indexTitle, figures: gapIndices(indices) }}
      />
    ),
  )
}

const columns = partners.map((partner) => ({ key: partner, name: partnerNames[partner] }))

function groupOf(
  { key, title, rows }: ShownPillar['groups'][number],
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

function cellOf({ status, says, figures }: ShownCell, href: string): MatrixCell {
  const judgement = { tone: cellTones[status], says }
  if (status === 'not applicable') return judgement
  // Where no figure may be said, the page behind the link tells what is known with its caveat.
  return { ...judgement, href, ...(figures && { figure: figures.coverage }) }
}

function gapIndices(indices: Record<Partner, ShownIndex>): Record<string, ReactNode> {
  return Object.fromEntries(
    partners.map((partner) => {
      const index = indices[partner]
      return [partner, 'value' in index ? index.value : <Without key={partner} {...index} />]
    }),
  )
}

/** A partner without an index: either nobody may say yet, or there is nothing to weigh. */
function Without({ without }: Extract<ShownIndex, { without: unknown }>) {
  if (without === 'silence') return <span className="matrix__says">{cellNames.unreported}</span>
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="only-read-out">No need stated</span>
    </>
  )
}
