import {
  type Cell,
  type CellStatus,
  type CoverageMatrix,
  forEachPartner,
  gapOf,
  indexOf,
  type MatrixRow,
  type Method,
} from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { type Pillar, pillarSubjects, pillars } from '@iisg/domain/pillars'
import { count, percent, toOneDecimal } from '../numbers/index.ts'
import { type Grouping, grouped } from './grouping.ts'
import { cellNames } from './words.ts'

/** The matrix as it is told, with every figure rounded: the page, the file and the drawing say this. */
export type ShownMatrix = {
  pillars: ShownPillar[]
  /** What all cells that are shown come to. */
  totals: { label: string; value: string }[]
}

export type ShownPillar = {
  pillar: Pillar
  caption: string
  groups: { key: string; title: string; rows: ShownRow[] }[]
  /** The gap index of each partner over the rows of the pillar. */
  indices: Record<Partner, ShownIndex>
}

export type ShownRow = { need: Need; cells: Record<Partner, ShownCell> }

export type ShownCell = {
  status: CellStatus
  says: string
  /** In whole percent, and the gap that this leaves. None where no figure may be said. */
  figures: { coverage: string; gap: string } | undefined
}

/** A partner without an index: either nobody may say yet, or there is nothing to weigh. */
export type ShownIndex = { value: string } | { without: 'silence' | 'no need' }

export const indexTitle = 'Gap index, 0 to 100'

export function shownMatrix(
  { rows, total }: Pick<CoverageMatrix, 'rows' | 'total'>,
  method: Method,
  by: Grouping,
): ShownMatrix {
  const byPillar = Map.groupBy(rows, ({ need }) => need.measure.objective.pillar)
  return {
    pillars: pillars.flatMap((pillar) => {
      const own = byPillar.get(pillar)
      return own ? [pillarOf(pillar, own, method, by)] : []
    }),
    totals: [
      { label: indexTitle, value: total.value === undefined ? '–' : toOneDecimal(total.value) },
      { label: cellNames.open, value: count(total.byStatus.open) },
      { label: cellNames.thin, value: count(total.byStatus.thin) },
      { label: cellNames.covered, value: count(total.byStatus.covered) },
      { label: cellNames.unreported, value: count(total.unreported) },
    ],
  }
}

function pillarOf(
  pillar: Pillar,
  rows: readonly MatrixRow[],
  method: Method,
  by: Grouping,
): ShownPillar {
  return {
    pillar,
    caption: `${pillarSubjects[pillar]} (${pillar})`,
    groups: grouped(rows, by).map(({ key, title, rows }) => ({
      key,
      title,
      rows: rows.map(({ need, cells }) => ({
        need,
        cells: forEachPartner((partner) => cellShown(cells[partner], need, method)),
      })),
    })),
    indices: forEachPartner((partner) => indexShown(rows, partner, method)),
  }
}

function cellShown(cell: Cell, { priority }: Need, method: Method): ShownCell {
  return { status: cell.status, says: cellNames[cell.status], figures: figuresOf() }

  function figuresOf() {
    // Of what is not enough reported, what is known so far would read as a finding.
    if (!('gap' in cell)) return undefined
    // From more decimals of a gap, a response that the reader may not know could be worked out.
    const whole = Math.round(100 * cell.coverage) / 100
    return { coverage: percent(cell.coverage), gap: toOneDecimal(gapOf(whole, priority, method)) }
  }
}

function indexShown(rows: readonly MatrixRow[], partner: Partner, method: Method): ShownIndex {
  const { value, unreported } = indexOf(rows, [partner], method)
  if (value !== undefined) return { value: toOneDecimal(value) }
  return { without: unreported > 0 ? 'silence' : 'no need' }
}
