import type { CycleTask } from '../cycles/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import { type Cell, cellOf } from './cell.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import type { Method } from './method.ts'

export type MatrixInput = {
  needs: readonly Need[]
  links: readonly SupportLink[]
  tasks: readonly CycleTask[]
  window: Period
  method: Method
}

export type MatrixRow = { need: Need; cells: Record<Partner, Cell>; index: GapIndex }

export type CoverageMatrix = {
  rows: MatrixRow[]
  byPartner: Record<Partner, GapIndex>
  total: GapIndex
}

/** How large the gaps of some cells are together. Cells that may not be judged are left out. */
export type GapIndex = {
  /** 100 · Σπ(1−C) / Σπ, from 0 to 100; none where no cell may be judged. */
  value: number | undefined
  judged: number
  unreported: number
  byStatus: Record<'open' | 'thin' | 'covered', number>
}

/** Every need against every partner: what the Secretariat opens first. */
export function matrixOf({ needs, links, tasks, window, method }: MatrixInput): CoverageMatrix {
  const linksTo = Map.groupBy(links, (link) => link.needId)
  const evidence = evidenceTable(needs, tasks)

  const rows = needs.map((need) => {
    const cells = forEachPartner((partner) =>
      cellOf({
        need,
        partner,
        links: linksTo.get(need.id) ?? [],
        evidence: evidence(need.measure.objective.pillar, partner),
        window,
        method,
      }),
    )
    return { need, cells, index: indexOf([{ need, cells }], partners, method) }
  })

  return {
    rows,
    byPartner: forEachPartner((partner) => indexOf(rows, [partner], method)),
    total: indexOf(rows, partners, method),
  }
}

/** Formula C for many cells: the gap index of a pillar, a partner, a need, or of all. */
export function indexOf(
  rows: readonly Pick<MatrixRow, 'need' | 'cells'>[],
  among: readonly Partner[],
  method: Method,
): GapIndex {
  const index: GapIndex = {
    value: undefined,
    judged: 0,
    unreported: 0,
    byStatus: { open: 0, thin: 0, covered: 0 },
  }
  let weight = 0
  let missing = 0
  for (const { need, cells } of rows) {
    for (const partner of among) {
      const cell = cells[partner]
      if (cell.status === 'not applicable') continue
      if (cell.status === 'unreported') {
        index.unreported += 1
        continue
      }
      index.judged += 1
      index.byStatus[cell.status] += 1
      weight += method.priority[need.priority]
      missing += method.priority[need.priority] * (1 - cell.coverage)
    }
  }
  if (weight > 0) index.value = (100 * missing) / weight
  return index
}

export function forEachPartner<T>(work: (partner: Partner) => T): Record<Partner, T> {
  return {
    AL: work('AL'),
    BA: work('BA'),
    XK: work('XK'),
    ME: work('ME'),
    MK: work('MK'),
    RS: work('RS'),
  }
}

/** The evidence is the same for all needs of a pillar: it is counted once. */
function evidenceTable(needs: readonly Need[], tasks: readonly CycleTask[]) {
  const known = new Map<string, Evidence>()
  for (const pillar of new Set(needs.map(({ measure }) => measure.objective.pillar))) {
    for (const partner of partners) {
      known.set(`${pillar} ${partner}`, evidenceFor(pillar, partner, tasks))
    }
  }
  return (pillar: Pillar, partner: Partner) =>
    known.get(`${pillar} ${partner}`) ?? evidenceFor(pillar, partner, tasks)
}
