import type { Cell, GapIndex, Method } from '../analysis/index.ts'
import type { CycleId, CycleKind, TaskState } from '../cycles/index.ts'
import type { Money } from '../money/index.ts'
import type { NeedId, Priority } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar, Strand } from '../pillars/index.ts'
import type {
  ResponseId,
  ResponseKind,
  ResponseStatus,
  Strength,
  WorkingPeriod,
} from '../responses/index.ts'
import type { Day, Period } from '../time/index.ts'

/**
 * Every figure of a response report, as of one moment. It is kept with the report, so that the
 * document can be made again and each figure be found; it holds no more than members may know.
 */
export type ResponseReport = {
  cycle: { id: CycleId; kind: CycleKind; label: string; window: Period; closedOn: Day | null }
  /** The cycle that agreed the needs, which may be an earlier one. */
  needsOf: { id: CycleId; label: string }
  /** Whose objectives the needs are ordered by. */
  tree: { label: string; note: string }
  /** Under which seal the figures stand; only of a frozen cycle. */
  frozen?: FrozenUnder
  /** The moment, as an ISO 8601 text in UTC, and its day. */
  asOf: string
  day: Day
  method: Method
  /** Whether some of it was invented to show the platform at work. */
  demonstration: boolean
  completeness: PillarCompleteness[]
  rows: ReportRow[]
  /** Needs that are kept closer than members: no figure contains them. */
  hiddenNeeds: number
  gap: {
    total: ReportIndex
    byPillar: { pillar: Pillar; total: ReportIndex; byPartner: Record<Partner, ReportIndex> }[]
    byPartner: Record<Partner, ReportIndex>
  }
  portfolio: Portfolio
  projects: ReportProject[]
  /** Linked responses whose days lie outside the window, or are not known. */
  outsideWindow: number
  /** Responses in these figures that are kept closer than members: they are counted, not named. */
  hiddenResponses: number
}

/** The seal of a frozen cycle, as far as a document prints it. */
export type FrozenUnder = {
  /** SHA-256 of the snapshot and of its members' edition, in hexadecimal digits. */
  fingerprint: string
  membersFingerprint: string
  by: string
  /** An ISO 8601 text in UTC. */
  at: string
}

/** Who has reported on a pillar. A task that was waived was not asked. */
export type PillarCompleteness = {
  pillar: Pillar
  /** How far each partner's task is; none where it has none. */
  partners: Record<Partner, TaskState | null>
  membersAsked: number
  membersFinalised: number
}

export type ReportRow = {
  needId: NeedId
  code: string
  title: string
  priority: Priority
  strand: Strand
  objective: { code: string; title: string; pillar: Pillar }
  cells: Record<Partner, ReportCell>
}

/** A cell without its evidence. Where not enough is reported, no figure may be said. */
export type ReportCell =
  | { status: 'not applicable' | 'unreported' }
  | {
      status: Exclude<Cell['status'], 'not applicable' | 'unreported'>
      coverage: number
      gap: number
    }

/** A gap index with null for "nothing may be judged", which JSON can hold. */
export type ReportIndex = Omit<GapIndex, 'value'> & { value: number | null }

export type ReportProject = {
  responseId: ResponseId
  title: string
  kind: ResponseKind
  status: ResponseStatus
  donors: string[]
  implementers: string[]
  partners: Partner[]
  regional: boolean
  period: WorkingPeriod
  /** Which needs it helps to meet, and how far. */
  needs: { code: string; strength: Strength }[]
  /** Its budgets by currency over its whole life, revised ones in place of original ones. */
  budgets: Money[]
  /** Its money is in its children's, and counts there. */
  isParent: boolean
}

export type Portfolio = {
  projects: number
  byStatus: { status: ResponseStatus; projects: number }[]
  /** Projects that name a partner; those for the whole region stand apart. */
  byPartner: Record<Partner, number>
  regionalOnly: number
  /** By number of projects, the most first. */
  donors: { name: string; projects: number }[]
  implementers: number
  /** Sums over projects whose money is not in others', by currency: currencies never add up. */
  budgets: Money[]
  withoutBudget: number
}
