import { type CycleId, isClosedOn, type MappingCycle } from '@iisg/domain/cycles'
import type { Closing, NeedDraft, NeedId, NeedRecord, Relation } from '@iisg/domain/needs'
import type { Transaction } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'
import { keepDraft } from './needs.ts'

/** A need of an earlier cycle, with the cycle that it is of. */
export type Earlier = { need: NeedRecord; cycle: MappingCycle }

/**
 * Lets a need go on in a new cycle as one draft or, where it is split, as several. While its own
 * cycle is open it is closed as carried; what is closed already stays as it is.
 */
export function carryOn(
  db: Db,
  by: By,
  { need, cycle }: Earlier,
  relation: Exclude<Relation, 'merged'>,
  drafts: readonly NeedDraft[],
) {
  return change(db, by, async (trx) => {
    const into: NeedId[] = []
    for (const draft of drafts) {
      const needId = await keepDraft(trx, by, draft)
      await trx
        .insertInto('needLineage')
        .values({ needId, predecessorId: need.id, relation })
        .execute()
      into.push(needId)
    }
    await closeWhileOpen(trx, { need, cycle }, 'carried')
    return { type: 'need.carried on', needId: need.id, into, relation }
  })
}

/** Lets a need go on in another that is there already. */
export function mergeInto(db: Db, by: By, { need, cycle }: Earlier, needId: NeedId) {
  return change(db, by, async (trx) => {
    await trx
      .insertInto('needLineage')
      .values({ needId, predecessorId: need.id, relation: 'merged' })
      .execute()
    await closeWhileOpen(trx, { need, cycle }, 'carried')
    return { type: 'need.carried on', needId: need.id, into: [needId], relation: 'merged' }
  })
}

/** Keeps that a need does not go on in a new cycle. It is told with the new cycle. */
export function conclude(
  db: Db,
  by: By,
  { need, cycle }: Earlier,
  cycleId: CycleId,
  { as, note }: { as: Extract<Closing, 'met' | 'withdrawn'>; note: string },
) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    const kept = await trx
      .insertInto('needConclusion')
      .values({ needId: need.id, cycleId, conclusion: as, note, accountId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('needId')
      .executeTakeFirst()
    keepVersion(kept)
    await closeWhileOpen(trx, { need, cycle }, as)
    return { type: 'need.not carried on', needId: need.id, cycleId, as }
  })
}

async function closeWhileOpen(
  trx: Transaction<Tables>,
  { need, cycle }: Earlier,
  closedAs: Closing,
): Promise<void> {
  if (isClosedOn(cycle, await today(trx)) || need.state === 'closed') return
  await trx
    .updateTable('need')
    .set({ state: 'closed', closedAs })
    .where('id', '=', need.id)
    .where('state', '<>', 'closed')
    .execute()
}
