import { DeliveryId, type IssueId } from '@iisg/domain/newsletter'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import { draftIssue, findIssue, settleByHand, unsettledDeliveries } from './index.ts'

describe('an uncertain delivery', () => {
  test('is settled by an editor who says that it arrived', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const issueId = await aSentIssue(db)
    const deliveryId = await aDelivery(db, issueId, 'uncertain')
    expect(await findIssue(db, issueId)).toMatchObject({ sending: { status: 'needs a look' } })

    await settleByHand(db, editor, { issueId, deliveryId, as: 'submitted' })

    expect(await findIssue(db, issueId)).toMatchObject({
      sending: { status: 'submitted', counts: { submitted: 1, uncertain: 0 } },
    })
    expect(await auditEntriesOf(db, 'issue', issueId)).toMatchObject([
      { by: editor.name, event: { type: 'delivery.settled by hand', as: 'submitted', deliveryId } },
      {},
    ])
  })

  test('is sent again only once, whoever else asks', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const issueId = await aSentIssue(db)
    const deliveryId = await aDelivery(db, issueId, 'uncertain')

    const again = { issueId, deliveryId, as: 'waiting' } as const
    const tries = await Promise.allSettled([1, 2].map(() => settleByHand(db, editor, again)))

    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await findIssue(db, issueId)).toMatchObject({ sending: { status: 'submitting' } })
  })

  test('is never sent again to somebody who has unsubscribed', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const issueId = await aSentIssue(db)
    const deliveryId = await aDelivery(db, issueId, 'uncertain', new Date())
    expect(await unsettledDeliveries(db, issueId)).toMatchObject([{ unsubscribed: true }])

    const again = settleByHand(db, editor, { issueId, deliveryId, as: 'waiting' })

    await expect(again).rejects.toThrow('settled already')
    await settleByHand(db, editor, { issueId, deliveryId, as: 'submitted' })
  })

  test('is shown before those that were refused, which stay as they are', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const issueId = await aSentIssue(db)
    const refused = await aDelivery(db, issueId, 'refused')
    await aDelivery(db, issueId, 'uncertain')
    await aDelivery(db, issueId, 'submitted')

    const states = (await unsettledDeliveries(db, issueId)).map(({ state }) => state)

    expect(states).toEqual(['uncertain', 'refused'])
    const settling = settleByHand(db, editor, { issueId, deliveryId: refused, as: 'waiting' })
    await expect(settling).rejects.toThrow('settled already')
  })
})

async function aSentIssue(db: Database): Promise<IssueId> {
  const draft = { subject: 'News', intro: '', articleIds: [], eventIds: [], responseIds: [] }
  const { issueId } = await draftIssue(db, 'operator', draft)
  const now = new Date()
  await db
    .updateTable('issue')
    .where('id', '=', issueId)
    .set({ sentAt: now, frozenAt: now, html: '<p>News</p>' })
    .execute()
  return issueId
}

async function aDelivery(
  db: Database,
  issueId: IssueId,
  state: 'uncertain' | 'refused' | 'submitted',
  unsubscribedAt: Date | null = null,
): Promise<DeliveryId> {
  const email = `${crypto.randomUUID()}@example.org`
  const { id: subscriberId } = await db
    .insertInto('subscriber')
    .values({ email, consent: '{}', confirmedAt: new Date(), unsubscribedAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto('delivery')
    .values({ issueId, subscriberId, email, messageId: email, state })
    .returning('id')
    .executeTakeFirstOrThrow()
  return DeliveryId.parse(id)
}
