import type { NeedId } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { type MatrixInput, type MatrixRow, matrixOf } from './matrix.ts'
import type { Method } from './method.ts'

/** How firmly a need stands in the ranking, whatever the weights that can be argued about. */
export type RankStability = {
  needId: NeedId
  /** Its rank by the weights in force, 1 for the largest gap. */
  rank: number
  best: number
  worst: number
  /** In which share of the runs, 0 to 1, it was among the top ten. */
  inTop: number
}

/**
 * Formula L: the ranking of needs by their gap, tried with each combination of three values for a
 * partial link, for partners served as part of the region, and for committed money in the pipeline:
 * 27 runs, always the same. Needs of which nothing may be judged have no rank. The firmest first.
 */
export function sensitivityOf(input: MatrixInput): RankStability[] {
  const { method } = input
  const runs = variantsOf(method).map((variant) => ranksOf({ ...input, method: variant }))

  return [...ranksOf(input)]
    .map(([needId, rank]) => {
      // Whether a cell may be judged does not depend on these weights: each run ranks the same.
      const ranks = runs.map((run) => run.get(needId) ?? rank)
      const tops = ranks.filter((each) => each <= method.sensitivity.top).length
      return {
        needId,
        rank,
        best: Math.min(...ranks),
        worst: Math.max(...ranks),
        inTop: tops / ranks.length,
      }
    })
    .sort((one, other) => one.rank - other.rank)
}

/** The 27 methods that differ from one in those three weights alone. */
export function variantsOf(method: Method): Method[] {
  const { partial, regional, committed } = method.sensitivity
  return partial.flatMap((strength) =>
    regional.flatMap((beneficiary) =>
      committed.map((pipeline) => ({
        ...method,
        strength: { ...method.strength, partial: strength },
        beneficiary: { ...method.beneficiary, regional: beneficiary },
        pipeline: { ...method.pipeline, committed: pipeline },
      })),
    ),
  )
}

/** The gap of a need: the mean over its cells that may be judged, 0 to 100. */
export function needGapOf({ cells }: Pick<MatrixRow, 'cells'>): number | undefined {
  let sum = 0
  let judged = 0
  for (const partner of partners) {
    const cell = cells[partner]
    if (cell.status === 'not applicable' || cell.status === 'unreported') continue
    sum += cell.gap
    judged++
  }
  return judged === 0 ? undefined : sum / judged
}

/** Needs with the same gap share the better rank. */
function ranksOf(input: MatrixInput): Map<NeedId, number> {
  const gaps = matrixOf(input).rows.flatMap((row) => {
    const gap = needGapOf(row)
    // Rounded, so that the last bit of a sum decides nothing.
    return gap === undefined ? [] : [{ needId: row.need.id, gap: Math.round(gap * 1e9) }]
  })
  gaps.sort((one, other) => other.gap - one.gap)

  const ranks = new Map<NeedId, number>()
  let rank = 0
  let before: number | undefined
  gaps.forEach(({ needId, gap }, index) => {
    if (gap !== before) rank = index + 1
    before = gap
    ranks.set(needId, rank)
  })
  return ranks
}
