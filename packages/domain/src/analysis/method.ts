import type { Priority } from '../needs/index.ts'
import type { ResponseStatus, Strength } from '../responses/index.ts'
import type { LikenessWeights } from '../similarity/index.ts'
import type { OverlapWeights, SynergyWeights } from './overlap-weights.ts'

/** Every weight and threshold that the analysis judges by. The letters are those of docs/method.md. */
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
  /** C: the share, 0 to 1, from which a response counts as addressing a kind of change. */
  addressesKind: number
  /** G: how many responses of one type at once are a crowd. */
  crowd: number
  /** G: the load of an institution, events ÷ capacity, above which a month is amber or red. */
  load: { amber: number; red: number }
  /** J: what has to be met on a day, 0 to 1, to call it adequate. */
  adequate: number
  /** J: how many days beyond its window a cycle looks ahead for what ends. */
  leadTime: number
  /** L: the values that a ranking is tried with, and how many ranks are its top. */
  sensitivity: {
    partial: readonly number[]
    regional: readonly number[]
    committed: readonly number[]
    top: number
  }
  /** M: for how many months a confirmation is fresh. */
  freshMonths: number
  /** N: the coverage below which, in so many needs cycles on end, a need is chronic. */
  chronic: { below: number; cycles: number }
  /** E and F: how pairs of responses are judged, and how alike their texts are. */
  overlap: OverlapWeights
  synergy: SynergyWeights
  likeness: LikenessWeights
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
    addressesKind: 0.25,
    crowd: 3,
    load: { amber: 1, red: 1.5 },
    adequate: 0.5,
    leadTime: 180,
    sensitivity: {
      partial: [0.4, 0.5, 0.6],
      regional: [0.4, 0.6, 0.8],
      committed: [0.3, 0.5, 0.7],
      top: 10,
    },
    freshMonths: 6,
    chronic: { below: 0.3, cycles: 2 },
    overlap: {
      shares: { needs: 0.3, partners: 0.2, types: 0.2, time: 0.15, text: 0.15 },
      record: { text: 0.85, time: 0.8 },
      effort: { score: 0.75, days: 90 },
      watch: 0.6,
      handOverDays: 180,
    },
    synergy: {
      shares: { needs: 0.35, complementarity: 0.25, time: 0.2, place: 0.2 },
      from: 0.7,
      closeDays: 180,
      poolingPartners: 3,
    },
    likeness: {
      kinds: {
        ...{ people: 1, matter: 1, name: 0.8, place: 0.8, number: 0.8, frame: 0.7, deed: 0.6 },
        ...{ body: 0.4, year: 0.3, plain: 0.15 },
      },
      summary: 0.3,
      textsImagined: 100,
      cut: { cosine: 0.38, likeness: 0.85 },
      own: 0.1,
      contradicting: 0.6,
    },
  },
]

/** The versions of the method, the newest last. */
export const methodVersions = methods.map(({ version }) => version)

/** @throws RangeError for a version that never was in force. */
export function methodOf(version: number): Method {
  const method = methods.find((each) => each.version === version)
  if (!method) throw new RangeError(`There is no version ${version} of the method`)
  return method
}
