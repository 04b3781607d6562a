import type { CoverageMatrix, MatrixRow, Method } from '../analysis/index.ts'
import type { CycleId } from '../cycles/index.ts'
import type { NeedId } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { chronicOf } from './chronic.ts'
import type { Lineage } from './progress.ts'

/** A needs cycle as it is weighed. */
export type WeighedCycle = { cycleId: CycleId; matrix: CoverageMatrix }

/** A cell that is hardly met, cycle after cycle. */
export type ChronicCell = {
  row: MatrixRow
  partner: Partner
  /** In how many needs cycles on end. */
  cycles: number
  coverage: number
}

/**
 * Formula N over whole cycles: the cells of the latest one that are chronic. Where a need comes from
 * several, the one that was met best speaks for its past: nothing is called chronic too early.
 *
 * @param cycles The needs cycles, the latest first, none left out in between.
 */
export function chronicIn(
  cycles: readonly WeighedCycle[],
  lineage: readonly Lineage[],
  method: Method,
): ChronicCell[] {
  const [latest] = cycles
  if (!latest) return []
  const before = Map.groupBy(lineage, ({ later }) => later)
  const past = cycles.map(({ cycleId, matrix }) => ({
    cycleId,
    rows: new Map(matrix.rows.map((row) => [row.need.id, row])),
  }))

  return latest.matrix.rows.flatMap((row) =>
    partners.flatMap((partner): ChronicCell[] => {
      const history = historyOf(row.need.id, partner, past, before)
      const { chronic, cycles: count } = chronicOf(history, method)
      const coverage = history[0]?.coverage
      return chronic && coverage !== undefined ? [{ row, partner, cycles: count, coverage }] : []
    }),
  )
}

type Past = { cycleId: CycleId; rows: ReadonlyMap<NeedId, MatrixRow> }

function historyOf(
  id: NeedId,
  partner: Partner,
  past: readonly Past[],
  before: ReadonlyMap<NeedId, readonly Lineage[]>,
) {
  let ids: NeedId[] = [id]
  return past.map(({ cycleId, rows }) => {
    const told = ids.flatMap((each) => rows.get(each) ?? [])
    ids = ids.flatMap((each) => (before.get(each) ?? []).map(({ earlier }) => earlier))
    const judged = told.flatMap(({ need, cells }) => {
      const cell = cells[partner]
      return cell.status === 'not applicable' || cell.status === 'unreported'
        ? []
        : [{ adopted: need.state === 'adopted', coverage: cell.coverage }]
    })
    const best = judged.sort((one, other) => other.coverage - one.coverage)[0]
    return { cycleId, adopted: best?.adopted ?? false, coverage: best?.coverage }
  })
}
