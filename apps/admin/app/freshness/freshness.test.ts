import type { Database } from '@iisg/db'
import { completenessIn } from '@iisg/db/freshness'
import { given, test } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { ResponseId } from '@iisg/domain/responses'
import { addDays, type Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { get, post } from '#app/testing/requests.ts'
import { action, loader } from './freshness.tsx'

describe('what is still true', () => {
  test('is confirmed by whoever reports it, as of today', async ({ db }) => {
    const { id: member } = await given.organisation(db)
    const viewer = await given.contributor(db, member)
    const day = await today(db)
    const old = await aResponse(db, member, addDays(day, -200))
    await aResponse(db, member, day)

    const before = await loader(get({ db, viewer }))
    expect(before.records.map(({ promised }) => promised.status)).toEqual(['overdue', 'kept'])
    const [first] = before.records
    await action(post({ db, viewer }, { responseId: old, version: String(first?.version) }))

    const { records } = await loader(get({ db, viewer }))
    expect(records.map(({ confirmedOn }) => confirmedOn)).toEqual([day, day])
  })

  test('of somebody else is not there to be confirmed', async ({ db }) => {
    const { id: member } = await given.organisation(db)
    const other = await given.contributor(db, (await given.organisation(db)).id)
    const responseId = await aResponse(db, member, null)

    const form = post({ db, viewer: other }, { responseId, version: '1' })
    await expect(action(form)).rejects.toMatchObject({ status: 404 })
    expect((await loader(get({ db, viewer: other }))).records).toEqual([])
    expect(await confirmedOn(db, responseId)).toBeNull()
  })

  test('is read again first where it has changed meanwhile', async ({ db }) => {
    const { id: member } = await given.organisation(db)
    const viewer = await given.contributor(db, member)
    const responseId = await aResponse(db, member, null)

    const answer = await action(post({ db, viewer }, { responseId, version: '99' }))

    expect(answer).toMatchObject({ init: { status: 422 } })
    expect(await confirmedOn(db, responseId)).toBeNull()
  })

  test('is told pillar by pillar, of what a viewer may know', async ({ db }) => {
    const { id: member } = await given.organisation(db)
    const before = await borders(db)
    const id = await aResponse(db, member, await today(db))
    expect((await borders(db)).records).toBe(before.records + 1)

    await db.updateTable('response').set({ tier: 'secretariat' }).where('id', '=', id).execute()
    expect((await borders(db)).records).toBe(before.records)
  })
})

test('a member is told with the share of its records that is confirmed and filled in', async ({
  db,
}) => {
  const { id: organisationId, name } = await given.organisation(db)
  const cycle = await given.cycle(db)
  const day = await today(db)
  await db
    .insertInto('cycleTask')
    .values({ cycleId: cycle.id, pillar: 'WBBSi', organisationId, dueOn: day, state: 'open' })
    .execute()
  await aResponse(db, organisationId, day)
  await aResponse(db, organisationId, addDays(day, -300))

  expect(await completenessIn(db, cycle, day)).toEqual([
    // Of summary, start, end, donor, implementer, kinds and money it tells the two days.
    expect.objectContaining({ name, records: 2, fresh: 1, value: 0.5, completeness: 2 / 7 }),
  ])
})

async function borders(db: Database) {
  const viewer = await given.account(db, 'reader')
  const { promises } = await loader(get({ db, viewer }))
  const found = promises.find(({ pillar }) => pillar === 'WBBSi')
  if (!found) throw new Error('There is a line for each pillar')
  return found
}

async function aResponse(
  db: Database,
  reportingOrganisationId: OrganisationId,
  lastConfirmedOn: Day | null,
): Promise<ResponseId> {
  const id = await given.response(db)
  await db
    .updateTable('response')
    .set({ reportingOrganisationId, lastConfirmedOn, state: 'verified', tier: 'members' })
    .where('id', '=', id)
    .execute()
  return id
}

async function confirmedOn(db: Database, id: ResponseId) {
  const { lastConfirmedOn } = await db
    .selectFrom('response')
    .where('id', '=', id)
    .select('lastConfirmedOn')
    .executeTakeFirstOrThrow()
  return lastConfirmedOn
}
