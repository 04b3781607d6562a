import type { AccountId, Viewer } from '@iisg/domain/accounts'
import type { CycleId } from '@iisg/domain/cycles'
import type {
  FindingClass,
  FindingId,
  FindingReason,
  FindingState,
  NeedWeight,
  OverlapParts,
  SynergyParts,
} from '@iisg/domain/findings'
import type { Pillar } from '@iisg/domain/pillars'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { knownEvenMerged } from '../responses/index.ts'
import { toldTo } from './told-to.ts'

/** Two responses that were found to be something to each other, and what was decided of it. */
export type FindingCase = {
  id: FindingId
  version: number
  class: FindingClass
  pillars: Pillar[]
  oneId: ResponseId
  otherId: ResponseId
  oneTitle: string
  otherTitle: string
  /** From 0 to 1: Y for a synergy, D otherwise. */
  score: number
  parts: { overlap: OverlapParts; synergy: SynergyParts }
  /** What N is made of. */
  needWeights: readonly NeedWeight[]
  state: FindingState
  reason: FindingReason | null
  note: string
  assigneeId: AccountId | null
  assignee: string | null
  decidedBy: string | null
  decidedAt: Date | null
  foundAt: Date
  reopenedAt: Date | null
}

/** What a list of findings is narrowed to; what is not named is not narrowed. */
export type FindingFilter = {
  class?: FindingClass | undefined
  pillar?: Pillar | undefined
  state?: FindingState | undefined
}

/**
 * The findings that are there now and of which a viewer may know both responses: those that nobody
 * has decided before the others, and the highest score first. What they may not know is not counted either, and of needs that they may not know no part
 * speaks.
 */
export async function listFindings(
  db: Db,
  viewer: Viewer,
  { class: of, pillar, state }: FindingFilter = {},
): Promise<FindingCase[]> {
  const kept = await knownFindings(db, viewer)
    .$if(pillar !== undefined, (query) =>
      query.where(sql<boolean>`${pillar} = any(finding_case.pillars)`),
    )
    .$if(state !== undefined, (query) => query.where('findingCase.state', '=', state ?? 'open'))
    .orderBy('findingCase.id')
    .execute()
  // What a pair is called, and how high it ranks, hangs on which needs somebody may know.
  const told = await toldTo(db, viewer, kept)
  return told
    .filter((finding) => of === undefined || finding.class === of)
    .sort((one, other) => isDecided(one) - isDecided(other) || other.score - one.score)
}

function isDecided({ state }: FindingCase): number {
  return state === 'open' ? 0 : 1
}

/** One of them; nothing where a viewer may not know one of its responses, or where it is gone. */
export async function findFinding(
  db: Db,
  viewer: Viewer,
  id: FindingId,
): Promise<FindingCase | undefined> {
  const kept = await knownFindings(db, viewer).where('findingCase.id', '=', id).execute()
  const [told] = await toldTo(db, viewer, kept)
  return told
}

/** How many findings about what is linked in a cycle nobody has decided. */
export async function undecidedFindingsIn(db: Db, cycleId: CycleId): Promise<number> {
  const { undecided } = await db
    .selectFrom('findingCase')
    .where('state', '=', 'open')
    .where('goneAt', 'is', null)
    .where(sql<boolean>`exists (select from support_link l join need on need.id = l.need_id
      where need.cycle_id = ${cycleId} and l.withdrawn_at is null
        and l.response_id in (finding_case.one_id, finding_case.other_id))`)
    .where(sql<boolean>`not exists (select from response
      where response.id in (finding_case.one_id, finding_case.other_id)
        and response.state = 'merged')`)
    .select(({ fn }) => fn.countAll<number>().as('undecided'))
    .executeTakeFirstOrThrow()
  return Number(undecided)
}

/** How many findings wait for somebody who may know all of them, and how many of those for them alone. */
export async function findingsToDecide(
  db: Db,
  accountId: AccountId,
): Promise<{ all: number; theirs: number }> {
  const counted = await db
    .selectFrom('findingCase')
    .where('state', '=', 'open')
    .where('goneAt', 'is', null)
    .select(({ fn }) => [
      fn.countAll<number>().as('all'),
      fn.countAll<number>().filterWhere('assigneeId', '=', accountId).as('theirs'),
    ])
    .executeTakeFirstOrThrow()
  return { all: Number(counted.all), theirs: Number(counted.theirs) }
}

function knownFindings(db: Db, viewer: Viewer) {
  const known = knownEvenMerged(viewer)
  return (
    db
      .selectFrom('findingCase')
      .innerJoin('response as one', 'one.id', 'findingCase.oneId')
      .innerJoin('response as other', 'other.id', 'findingCase.otherId')
      .leftJoin('account as assignee', 'assignee.id', 'findingCase.assigneeId')
      .leftJoin('account as decider', 'decider.id', 'findingCase.decidedBy')
      .where('goneAt', 'is', null)
      // What else was found of a merged record is no finding any more, whenever somebody looks again.
      .where(
        sql<boolean>`(finding_case.state = 'merged' or 'merged' not in (one.state, other.state))`,
      )
      .where(sql<boolean>`exists (select from response
      where response.id = finding_case.one_id and ${known})`)
      .where(sql<boolean>`exists (select from response
      where response.id = finding_case.other_id and ${known})`)
      .select(['findingCase.id', 'findingCase.version', 'findingCase.class', 'findingCase.pillars'])
      .select(['oneId', 'otherId', 'one.title as oneTitle', 'other.title as otherTitle'])
      .select(['findingCase.score', 'findingCase.parts', 'needWeights', 'findingCase.state'])
      .select(['findingCase.reason', 'findingCase.note', 'assigneeId', 'assignee.name as assignee'])
      .select(['decider.name as decidedBy', 'decidedAt', 'foundAt', 'reopenedAt'])
  )
}
