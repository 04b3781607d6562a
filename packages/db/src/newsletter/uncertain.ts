import type { DeliveryId, IssueId } from '@iisg/domain/newsletter'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'

/** A delivery that may have left, or that the mail server refused. */
export type UnsettledDelivery = {
  id: DeliveryId
  email: string
  /** By which the mail server's log knows the mail. */
  messageId: string
  state: 'uncertain' | 'refused'
  /** What the mail server answered last. */
  reply: string | null
  at: Date | null
  /** Since then its reader has unsubscribed: nothing sends it again. */
  unsubscribed: boolean
}

/** What an editor has to look at before an issue is finished, by address. */
export async function unsettledDeliveries(db: Db, issueId: IssueId): Promise<UnsettledDelivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('subscriber', 'subscriber.id', 'delivery.subscriberId')
    .where('delivery.issueId', '=', issueId)
    .where('delivery.state', 'in', ['uncertain', 'refused'])
    .select(['delivery.id', 'delivery.email', 'delivery.state', 'delivery.reply'])
    .select('delivery.messageId')
    .select(({ fn }) => fn.coalesce('delivery.settledAt', 'delivery.claimedAt').as('at'))
    .select(({ eb }) => eb('subscriber.unsubscribedAt', 'is not', null).as('unsubscribed'))
    .orderBy('delivery.state', 'desc')
    .orderBy('delivery.email')
    .limit(500)
    .execute()

  return rows.map(({ state, unsubscribed, ...row }) => ({
    ...row,
    state: state === 'uncertain' ? 'uncertain' : 'refused',
    unsubscribed: Boolean(unsubscribed),
  }))
}

/**
 * An editor says of an uncertain delivery that it arrived, or that it is to be sent again. Whoever
 * has unsubscribed meanwhile gets nothing again.
 *
 * @throws AlreadySettled where it is no longer uncertain, or may not be sent again.
 */
export function settleByHand(
  db: Db,
  by: By,
  { issueId, deliveryId, as }: { issueId: IssueId; deliveryId: DeliveryId; as: SettledAs },
) {
  return change(db, by, async (trx) => {
    const settled = await trx
      .updateTable('delivery')
      .from('subscriber')
      .whereRef('subscriber.id', '=', 'delivery.subscriberId')
      .where('delivery.id', '=', deliveryId)
      .where('delivery.issueId', '=', issueId)
      .where('delivery.state', '=', 'uncertain')
      .$if(as === 'waiting', (query) => query.where('subscriber.unsubscribedAt', 'is', null))
      .set({ state: as, claimedBy: null })
      .returning('delivery.id')
      .executeTakeFirst()
    if (settled === undefined) throw new AlreadySettled()
    if (as === 'waiting') await enqueue(trx, 'issue sending', { issueId })

    return { type: 'delivery.settled by hand', issueId, deliveryId, as }
  })
}

export type SettledAs = 'submitted' | 'waiting'

/** Somebody else was faster, or its reader has unsubscribed. */
export class AlreadySettled extends Error {
  constructor() {
    super('This delivery is settled already')
  }
}
