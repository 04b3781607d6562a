import type { CycleTask } from '../cycles/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import type { Cell } from './cell.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import type { Method } from './method.ts'
import { weigh } from './weigher.ts'

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
export function matrixOf(input: MatrixInput): CoverageMatrix {
  const { needs, links, window, method } = input
  const columns = columnsOf(
    needs.map(({ id }) => id),
    links,
    window,
    method,
  )
  const rows = rowsOf(needs, columns, input)
  return { rows, ...indexesOf(rows, method) }
}

/** The rows of some needs, from their links. */
export function rowsOf(
  needs: readonly Need[],
  columns: Columns,
  { tasks, window, method }: Pick<MatrixInput, 'tasks' | 'window' | 'method'>,
): MatrixRow[] {
  const evidence = evidenceTable(tasks)
  const cells = weigh(
    needs,
    columns,
    ({ measure }, partner) => evidence(measure.objective.pillar, partner),
    window,
    method,
  )
  return needs.map((need, at) => {
    const row = { need, cells: cells[at] ?? forEachPartner(() => notApplicable) }
    return { ...row, index: indexOf([row], partners, method) }
  })
}

/** The gap indexes of rows: of each partner, and of all. */
export function indexesOf(
  rows: readonly MatrixRow[],
  method: Method,
): Pick<CoverageMatrix, 'byPartner' | 'total'> {
  return {
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
function evidenceTable(tasks: readonly CycleTask[]) {
  const known = new Map<Pillar, Record<Partner, Evidence>>()
  return (pillar: Pillar, partner: Partner) => {
    const row = known.get(pillar) ?? forEachPartner((each) => evidenceFor(pillar, each, tasks))
    known.set(pillar, row)
    return row[partner]
  }
}

const notApplicable: Cell = { status: 'not applicable' }
