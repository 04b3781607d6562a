import type { Priority } from '../needs/index.ts'
import type { ResponseStatus, Strength } from '../responses/index.ts'

/** The weights that coverage, gap and evidence are judged by. */
export type Method = {
  version: number
  /** λ: how much of a need a response of this strength meets while it runs. */
  strength: Record<Strength, number>
  /** σ: how far a status lets us count on a response. */
  status: Record<Exclude<ResponseStatus, 'pipeline'>, number>
  /** σ of the pipeline, with money committed and without. */
  pipeline: { committed: number; uncommitted: number }
  /** β: whether the partner is named, or served only as part of the region. */
  beneficiary: { named: number; regional: number }
  /** π: how much a gap weighs. */
  priority: Record<Priority, number>
  /** The gap, 0 to 100, from which a cell is open or thin. */
  bands: { open: number; thin: number }
  /** The evidence, 0 to 1, below which silence is not called a gap. */
  enoughEvidence: number
}

/** Every version that ever was in force. Only the Board adds one, and none is ever edited. */
const methods: readonly Method[] = [
  {
    version: 1,
    strength: { full: 1, substantial: 0.75, partial: 0.5, marginal: 0.25 },
    status: { implementation: 1, finalisation: 1, closed: 1, suspended: 0.3, cancelled: 0 },
    pipeline: { committed: 0.5, uncommitted: 0.2 },
    beneficiary: { named: 1, regional: 0.6 },
    priority: { critical: 1, high: 0.75, medium: 0.5, low: 0.25 },
    bands: { open: 60, thin: 30 },
    enoughEvidence: 0.5,
  },
]

/** @throws RangeError for a version that never was in force. */
export function methodOf(version: number): Method {
  const method = methods.find((each) => each.version === version)
  if (!method) throw new RangeError(`There is no version ${version} of the method`)
  return method
}
