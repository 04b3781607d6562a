import type { AccountId, Viewer } from '@iisg/domain/accounts'
import type { CycleId, MappingCycle } from '@iisg/domain/cycles'
import type { Need, NeedId } from '@iisg/domain/needs'
import type {
  PoolingDecision,
  PoolingGroup,
  PoolingId,
  PoolingReason,
  PoolingState,
} from '@iisg/domain/pooling'
import { findCycle } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { countToldTo, toldTo } from './told-to.ts'

/** Needs that one regional action could serve, and what was decided of them. */
export type PoolingCase = {
  id: PoolingId
  version: number
  cycleId: CycleId
  /** What its reader may know of it, weighed now. */
  group: PoolingGroup
  /** The needs that its parts are about. */
  needs: Need[]
  state: PoolingState
  reason: PoolingReason | null
  note: string
  proposalId: PoolingDecision['proposalId']
  proposal: string | null
  assigneeId: AccountId | null
  assignee: string | null
  decidedBy: string | null
  decidedAt: Date | null
  foundAt: Date
  reopenedAt: Date | null
}

/**
 * The groups of a cycle that are there now, as far as a viewer may know of enough needs in them:
 * those that nobody has decided first, then the one worth most. What they may not know is not
 * counted either. Of a frozen cycle they are told as they were.
 */
export async function listPoolings(
  db: Db,
  viewer: Viewer,
  cycle: MappingCycle,
): Promise<PoolingCase[]> {
  const kept = await cases(db).where('poolingCase.cycleId', '=', cycle.id).execute()
  const told = await toldTo(db, viewer, cycle, kept)
  return told.sort((one, other) => isDecided(one) - isDecided(other))
}

/** One of them; nothing where a viewer may not know enough of its needs, or where it is gone. */
export async function findPooling(
  db: Db,
  viewer: Viewer,
  id: PoolingId,
): Promise<PoolingCase | undefined> {
  const kept = await cases(db).where('poolingCase.id', '=', id).executeTakeFirst()
  const cycle = kept && (await findCycle(db, kept.cycleId))
  if (!kept || !cycle) return undefined
  const [told] = await toldTo(db, viewer, cycle, [kept])
  return told
}

/** The groups that a proposal takes to the Board, of whatever cycle, for whoever may know them. */
export async function poolingsTakenBy(
  db: Db,
  viewer: Viewer,
  proposalId: NonNullable<PoolingCase['proposalId']>,
): Promise<PoolingCase[]> {
  const kept = await cases(db).where('poolingCase.proposalId', '=', proposalId).execute()
  const told = await Promise.all(kept.map(({ id }) => findPooling(db, viewer, id)))
  return told.filter((each) => each !== undefined)
}

/** The groups that a need is in, for whoever may know them. */
export async function poolingsWith(
  db: Db,
  viewer: Viewer,
  cycle: MappingCycle,
  needId: NeedId,
): Promise<PoolingCase[]> {
  const kept = await cases(db)
    .where('poolingCase.cycleId', '=', cycle.id)
    .where(({ eb, fn, ref }) => eb(eb.val(needId), '=', fn.any(ref('needIds'))))
    .execute()
  return kept.length === 0 ? [] : toldTo(db, viewer, cycle, kept)
}

/** How many groups of a cycle nobody has decided, of those that a viewer may know. */
export async function countUndecidedPoolings(
  db: Db,
  viewer: Viewer,
  cycle: MappingCycle,
): Promise<number> {
  const kept = await cases(db)
    .where('poolingCase.cycleId', '=', cycle.id)
    .where('poolingCase.state', '=', 'open')
    .execute()
  return countToldTo(db, viewer, cycle, kept)
}

/** How many groups of a cycle nobody has decided, whoever may know them: for whoever freezes it. */
export async function undecidedPoolingsIn(db: Db, cycleId: CycleId): Promise<number> {
  const { undecided } = await db
    .selectFrom('poolingCase')
    .where('cycleId', '=', cycleId)
    .where('state', '=', 'open')
    .where('goneAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('undecided'))
    .executeTakeFirstOrThrow()
  return Number(undecided)
}

function isDecided({ state }: PoolingCase): number {
  return state === 'open' ? 0 : 1
}

function cases(db: Db) {
  return db
    .selectFrom('poolingCase')
    .leftJoin('account as assignee', 'assignee.id', 'poolingCase.assigneeId')
    .leftJoin('account as decider', 'decider.id', 'poolingCase.decidedBy')
    .leftJoin('proposal', 'proposal.id', 'poolingCase.proposalId')
    .where('goneAt', 'is', null)
    .select(['poolingCase.id', 'poolingCase.version', 'poolingCase.cycleId', 'measureId'])
    .select(['activityType', 'needIds', 'poolingCase.state', 'poolingCase.reason'])
    .select(['poolingCase.note', 'poolingCase.proposalId', 'proposal.title as proposal'])
    .select(['assigneeId', 'assignee.name as assignee', 'decider.name as decidedBy'])
    .select(['decidedAt', 'foundAt', 'reopenedAt'])
}
