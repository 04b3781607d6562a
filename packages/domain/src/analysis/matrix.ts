import type { CycleTask } from '../cycles/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import type { Cell } from './cell.ts'
import { type Columns, columnsOf, rowsOfLinks } from './columns.ts'
import { type Evidence, evidenceFor } from './evidence.ts'
import { forEachPartner, type GapIndex, indexesOf, indexOf } from './gap-index.ts'
import { letGo } from './let-go.ts'
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

/** Every need against every partner: what the Secretariat opens first. */
export function matrixOf(input: MatrixInput): CoverageMatrix {
  const { needs, links, method } = input
  const linkRows = rowsOfLinks(links, new Map(needs.map(({ id }, row) => [id, row])))
  const columns = columnsOf(links, linkRows, needs.length, input)
  letGo({ linkRows })
  const rows = rowsOf(needs, columns, input)
  letGo(columns)
  return { rows, ...indexesOf(rows, method) }
}

/** The rows of some needs, from their links. */
export function rowsOf(
  needs: readonly Need[],
  columns: Columns,
  { tasks, method }: Pick<MatrixInput, 'tasks' | 'method'>,
): MatrixRow[] {
  const evidence = evidenceTable(tasks)
  const cells = weigh(
    needs,
    columns,
    ({ measure }, partner) => evidence(measure.objective.pillar, partner),
    method,
  )
  return needs.map((need, at) => {
    const row = { need, cells: cells[at] ?? forEachPartner(() => notApplicable) }
    return { ...row, index: indexOf([row], partners, method) }
  })
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
