import type { CycleId } from '@iisg/domain/cycles'
import type { Approval, NeedId, NeedRecord } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { sql } from 'kysely'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** Who has approved the wording that a need has now. */
export function approvalsOf(db: Db, needId: NeedId): Promise<Approval[]> {
  return db
    .selectFrom('needApproval')
    .innerJoin('need', (join) =>
      join
        .onRef('need.id', '=', 'needApproval.needId')
        .onRef('need.wording', '=', 'needApproval.wording'),
    )
    .leftJoin('account', 'account.id', 'needApproval.accountId')
    .where('need.id', '=', needId)
    .where('needApproval.takenBackAt', 'is', null)
    .where(sql<boolean>`need_approval.partner = any (need.partners)`)
    .select(['needApproval.partner', 'account.name as by', 'needApproval.at'])
    .orderBy('needApproval.partner')
    .execute()
}

type Worded = Pick<NeedRecord, 'id' | 'wording'>

/**
 * Keeps a partner's word that a need may be known in exactly this wording.
 *
 * @throws StaleVersion where the wording is another by now.
 */
export function approveWording(db: Db, by: By, { id, wording }: Worded, partner: Partner) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    const same = await trx
      .selectFrom('need')
      .where('id', '=', id)
      .where('wording', '=', wording)
      .select('id')
      .forUpdate()
      .executeTakeFirst()
    keepVersion(same)
    await trx
      .insertInto('needApproval')
      .values({ needId: id, partner, wording, accountId })
      .onConflict((conflict) =>
        conflict
          .columns(['needId', 'partner', 'wording'])
          .doUpdateSet({ accountId, at: sql`now()`, takenBackAt: null }),
      )
      .execute()
    return { type: 'need.wording approved', needId: id, partner }
  })
}

/** @throws StaleVersion where it was not approved, or is taken back already. */
export function takeBackApproval(db: Db, by: By, { id, wording }: Worded, partner: Partner) {
  return change(db, by, async (trx) => {
    const takenBack = await trx
      .updateTable('needApproval')
      .set({ takenBackAt: sql`now()` })
      .where('needId', '=', id)
      .where('partner', '=', partner)
      .where('wording', '=', wording)
      .where('takenBackAt', 'is', null)
      .returning('needId')
      .executeTakeFirst()
    keepVersion(takenBack)
    return { type: 'need.approval taken back', needId: id, partner }
  })
}

/** The needs of a cycle that wait for a partner's word on their wording. Drafts do not wait yet. */
export function waitingForApproval(
  db: Db,
  cycleId: CycleId,
): Promise<{ needId: NeedId; partner: Partner }[]> {
  const waiting = sql<{ needId: NeedId; partner: Partner }>`(
    select need.id as need_id, stating.partner
    from need, unnest(need.partners) as stating (partner)
    where need.cycle_id = ${cycleId} and need.state not in ('draft', 'closed')
      and not exists (
        select from need_approval approval
        where approval.need_id = need.id and approval.partner = stating.partner
          and approval.wording = need.wording and approval.taken_back_at is null))`
  return db
    .selectFrom(waiting.as('waiting'))
    .select(['waiting.needId', 'waiting.partner'])
    .execute()
}
