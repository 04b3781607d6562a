import { randomUUID } from 'node:crypto'
import type { IssueId } from '@iisg/domain/newsletter'
import type { SubscriberId } from '@iisg/domain/subscribers'
import { sql } from 'kysely'
import { beforeEach, describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { announcePresence } from '../jobs/index.ts'
import { doubtWhatTheDeadHeld, putBack, settle } from '../subscribers/index.ts'
import { givenNewsletter, test } from '../testing/index.ts'
import { type ClaimedDelivery, claimDelivery, freezeIssue, issuesUnderWay } from './index.ts'

beforeEach<{ db: Database }>(({ db }) => givenNewsletter.nobody(db))

describe('freezing an issue', () => {
  test('counts its readers before the first mail leaves, each once', async ({ db }) => {
    await givenNewsletter.subscriber(db)
    await givenNewsletter.subscriber(db)
    const issueId = await givenNewsletter.sentIssue(db)

    await Promise.all([freeze(db, issueId), freeze(db, issueId)])
    await givenNewsletter.subscriber(db)

    expect(await statesOf(db, issueId)).toEqual(['waiting', 'waiting'])
  })

  test('keeps neither words nor readers where its words cannot be written', async ({ db }) => {
    await givenNewsletter.subscriber(db)
    const issueId = await givenNewsletter.sentIssue(db)

    const failing = freezeIssue(db, issueId, 'iisg.example', () => Promise.reject(new Error('ink')))

    await expect(failing).rejects.toThrow('ink')
    expect(await statesOf(db, issueId)).toEqual([])
    expect(await issuesUnderWay(db, randomUUID())).toEqual([issueId])
  })

  test('passes over who has not confirmed, has left or wants other pillars', async ({ db }) => {
    const all = await givenNewsletter.subscriber(db)
    const border = await givenNewsletter.subscriber(db, { pillars: ['WBBSi'] })
    await givenNewsletter.subscriber(db, { pillars: ['WBCTi'] })
    await givenNewsletter.subscriber(db, { confirmedAt: null })
    await givenNewsletter.subscriber(db, { unsubscribedAt: new Date() })
    const issueId = await givenNewsletter.sentIssue(db, 'Borders', ['WBBSi'])

    await freeze(db, issueId)

    const readers = await db.selectFrom('delivery').select('subscriberId').execute()
    expect(readers.map(({ subscriberId }) => subscriberId).sort()).toEqual([all, border].sort())
  })
})

describe('a delivery', () => {
  test('is in one hand at a time', async ({ db }) => {
    for (let count = 0; count < 20; count++) await givenNewsletter.subscriber(db)
    const issueId = await frozenIssue(db)

    const claimed = (await Promise.all([1, 2, 3].map(() => claimAll(db, issueId)))).flat()

    expect(claimed).toHaveLength(20)
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(20)
  })

  test('is withdrawn where its reader unsubscribed before it was claimed', async ({
    db,
    database,
  }) => {
    const leaves = await givenNewsletter.subscriber(db)
    const issueId = await frozenIssue(db)

    await sql`select published.unsubscribe(token) from subscriber where id = ${leaves}`.execute(
      database.ownerDb,
    )

    expect(await claimAll(db, issueId)).toEqual([])
    expect(await statesOf(db, issueId)).toEqual(['withdrawn'])
  })

  test('is withdrawn where its reader unsubscribed while the audience was counted', async ({
    db,
  }) => {
    const leaves = await givenNewsletter.subscriber(db)
    const issueId = await frozenIssue(db)

    await leave(db, leaves)

    expect(await claimAll(db, issueId)).toEqual([])
    expect(await statesOf(db, issueId)).toEqual(['withdrawn'])
  })

  test('becomes uncertain once its worker is gone, and no sooner', async ({ db, database }) => {
    await givenNewsletter.subscriber(db)
    const issueId = await frozenIssue(db)
    const worker = await announcePresence(database.appUrl)
    await claimDelivery(db, issueId, worker.workerId)

    expect(await doubtWhatTheDeadHeld(db, 'delivery')).toBe(0)
    expect(await statesOf(db, issueId)).toEqual(['submitting'])
    await worker.leave()

    await expect.poll(() => doubtWhatTheDeadHeld(db, 'delivery')).toBe(1)
    expect(await statesOf(db, issueId)).toEqual(['uncertain'])
    expect(await claimAll(db, issueId)).toEqual([])
  })

  test('keeps what its worker knows, even if that one was taken for dead', async ({ db }) => {
    const { issueId, held } = await heldDelivery(db)
    await doubtWhatTheDeadHeld(db, 'delivery')

    await settle(db, 'delivery', held, { state: 'submitted', reply: '250 ok' })

    expect(await statesOf(db, issueId)).toEqual(['submitted'])
  })

  test('goes back where its claim was kept and the worker did not hear of it', async ({ db }) => {
    const { issueId, held } = await heldDelivery(db)

    expect(await issuesUnderWay(db, held.workerId)).toEqual([issueId])
    await putBack(db, 'delivery', held.workerId, { issueId })

    expect(await claimAll(db, issueId)).toMatchObject([{ id: held.id, attempts: 0 }])
  })

  test('waits for as long as the mail server asked', async ({ db }) => {
    const { issueId, held } = await heldDelivery(db)

    await settle(db, 'delivery', held, { state: 'waiting', reply: '451', againInSeconds: 600 })

    expect(await claimAll(db, issueId)).toEqual([])
    expect(await issuesUnderWay(db, randomUUID())).toEqual([])
    await db.updateTable('delivery').set({ notBefore: new Date() }).execute()
    expect(await issuesUnderWay(db, randomUUID())).toEqual([issueId])
    expect(await claimAll(db, issueId)).toMatchObject([{ id: held.id, attempts: 1 }])
  })
})

describe('a worker', () => {
  test('is present again after its session broke', async ({ db, database }) => {
    await givenNewsletter.subscriber(db)
    const issueId = await frozenIssue(db)
    const worker = await announcePresence(database.appUrl)

    await sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where application_name = 'iisg worker, present'`.execute(database.ownerDb)
    await expect.poll(() => presentWorkers(database.ownerDb)).toBe(1)
    await claimDelivery(db, issueId, worker.workerId)

    expect(await doubtWhatTheDeadHeld(db, 'delivery')).toBe(0)
    await worker.leave()
  })
})

function freeze(db: Database, issueId: IssueId) {
  return freezeIssue(db, issueId, 'iisg.example', async ({ subject }) => ({
    html: `<p>${subject}</p>`,
    text: subject,
  }))
}

async function frozenIssue(db: Database): Promise<IssueId> {
  const issueId = await givenNewsletter.sentIssue(db)
  await freeze(db, issueId)
  return issueId
}

/** A delivery in the hands of a worker that nobody announced: to all others it is gone. */
async function heldDelivery(db: Database) {
  await givenNewsletter.subscriber(db)
  const issueId = await frozenIssue(db)
  const held = await claimDelivery(db, issueId, randomUUID())
  if (held === undefined) throw new Error('Nothing could be claimed')
  return { issueId, held }
}

async function claimAll(db: Database, issueId: IssueId): Promise<ClaimedDelivery[]> {
  const workerId = randomUUID()
  const delivery = await claimDelivery(db, issueId, workerId)
  return delivery === undefined ? [] : [delivery, ...(await claimAll(db, issueId))]
}

async function statesOf(db: Database, issueId: IssueId): Promise<string[]> {
  const rows = await db
    .selectFrom('delivery')
    .where('issueId', '=', issueId)
    .select('state')
    .orderBy('state')
    .execute()
  return rows.map(({ state }) => state)
}

async function leave(db: Database, id: SubscriberId): Promise<void> {
  await db
    .updateTable('subscriber')
    .where('id', '=', id)
    .set({ unsubscribedAt: new Date() })
    .execute()
}

async function presentWorkers(ownerDb: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from pg_locks
    join pg_stat_activity using (pid) where locktype = 'advisory' and granted
      and application_name = 'iisg worker, present'`.execute(ownerDb)
  return rows[0]?.count ?? 0
}
