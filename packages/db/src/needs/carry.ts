import type { CycleId } from '@iisg/domain/cycles'
import type { Closing, NeedDraft, NeedId, Relation } from '@iisg/domain/needs'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { keepDraft } from './needs.ts'

/**
 * Lets a need go on in a new cycle as one draft or, where it is split, as several. It stays as it is
 * itself: its own cycle is weighed with it as before.
 */
export function carryOn(
  db: Db,
  by: By,
  needId: NeedId,
  relation: Exclude<Relation, 'merged'>,
  drafts: readonly NeedDraft[],
) {
  return change(db, by, async (trx) => {
    const into: NeedId[] = []
    for (const draft of drafts) {
      const next = await keepDraft(trx, by, draft)
      const line = { needId: next, predecessorId: needId, relation }
      await trx.insertInto('needLineage').values(line).execute()
      into.push(next)
    }
    return { type: 'need.carried on', needId, into, relation }
  })
}

/** Lets a need go on in another that is there already. */
export function mergeInto(db: Db, by: By, needId: NeedId, other: NeedId) {
  return change(db, by, async (trx) => {
    const line = { needId: other, predecessorId: needId, relation: 'merged' } as const
    await trx
      .insertInto('needLineage')
      .values(line)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return { type: 'need.carried on', needId, into: [other], relation: 'merged' }
  })
}

/**
 * Keeps that a need does not go on in a new cycle. It is told with the new cycle.
 *
 * @throws StaleVersion where somebody else has decided that already.
 */
export function conclude(
  db: Db,
  by: By,
  needId: NeedId,
  cycleId: CycleId,
  { as, note }: { as: Extract<Closing, 'met' | 'withdrawn'>; note: string },
) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    const kept = await trx
      .insertInto('needConclusion')
      .values({ needId, cycleId, conclusion: as, note, accountId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('needId')
      .executeTakeFirst()
    keepVersion(kept)
    return { type: 'need.not carried on', needId, cycleId, as }
  })
}
