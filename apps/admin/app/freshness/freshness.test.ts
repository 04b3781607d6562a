import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { completenessIn, needConfirmedOn } from '@iisg/db/freshness'
import { given, test } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import type { NeedId } from '@iisg/domain/needs'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { ResponseId } from '@iisg/domain/responses'
import { addDays, type Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as needPage } from '#app/needs/need.tsx'
import { loader as responsePage } from '#app/responses/response.tsx'
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

describe('a need', () => {
  test('is as fresh as the oldest word of its partners, and confirmed by saying it again', async ({
    db,
  }) => {
    const day = await today(db)
    const need = await given.need(db, { partners: ['AL', 'MK'] })
    const viewer = await given.coordinator(db, 'AL')
    const shown = async () => {
      const { promised } = await needPage(get({ db, viewer, params: { needId: need.id } }))
      return promised
    }
    await approvedOn(db, need.id, 'AL', addDays(day, -200))
    await approvedOn(db, need.id, 'MK', addDays(day, -20))
    expect(await shown()).toMatchObject({ status: 'overdue', confirmedOn: addDays(day, -200) })
    expect((await loader(get({ db, viewer }))).needs).toMatchObject([
      { id: need.id, mayRepeat: true, promised: { status: 'overdue' } },
    ])

    await action(post({ db, viewer }, { needId: need.id, wording: '1' }))

    expect(await shown()).toMatchObject({ status: 'kept', confirmedOn: addDays(day, -20) })
    const [entry] = await auditEntriesOf(db, 'need', need.id)
    expect(entry?.event.type).toBe('need.wording approved')
  })

  test('is confirmed by a task that its partner has handed in since, and by no other', async ({
    db,
  }) => {
    const day = await today(db)
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'], approved: false })
    const task = { cycleId: cycle.id, pillar: 'WBBSi', dueOn: day, partner: 'AL' } as const
    const { id } = await db
      .insertInto('cycleTask')
      .values({ ...task, state: 'open' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const handedIn = (on: Day) =>
      db
        .updateTable('cycleTask')
        .set({ state: 'submitted', submittedOn: on })
        .where('id', '=', id)
        .execute()
    expect(await needConfirmedOn(db, need.id)).toBeNull()

    // What was handed in before the need was stated says nothing of it.
    await handedIn(addDays(day, -10))
    expect(await needConfirmedOn(db, need.id)).toBeNull()
    await handedIn(day)
    expect(await needConfirmedOn(db, need.id)).toBe(day)
  })

  test('is counted in its pillar by whoever may know it, until its cycle is closed', async ({
    db,
  }) => {
    const cycle = await given.cycle(db)
    const before = await borders(db)
    await given.need(db, { cycleId: cycle.id })
    await given.need(db, { cycleId: cycle.id, title: 'A secret', tier: 'secretariat' })
    expect(await borders(db)).toMatchObject({
      records: before.records + 1,
      kept: before.kept + 1,
    })

    await db
      .updateTable('mappingCycle')
      .set({ closedOn: await today(db) })
      .where('id', '=', cycle.id)
      .execute()
    expect((await borders(db)).records).toBe(before.records)
  })

  test('of another partner, or one never approved, is not there to be confirmed', async ({
    db,
  }) => {
    const viewer = await given.coordinator(db, 'ME')
    const others = await given.need(db, { partners: ['RS'] })
    const unapproved = await given.need(db, { partners: ['ME'], approved: false })

    for (const { id } of [others, unapproved]) {
      const asked = action(post({ db, viewer }, { needId: id, wording: '1' }))
      await expect(asked).rejects.toMatchObject({ status: 404 })
    }
    const approved = await given.need(db, { partners: ['ME'], title: 'Another' })
    const stale = await action(post({ db, viewer }, { needId: approved.id, wording: '9' }))
    expect(stale).toMatchObject({ init: { status: 422 } })
  })
})

describe('what an import brought', () => {
  test('is confirmed by the run that read it last, and not by one taken back', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const day = await today(db)
    const responseId = await given.response(db)
    await db
      .updateTable('response')
      .set({ provenance: '{"kind":"import"}', state: 'verified', lastConfirmedOn: null })
      .where('id', '=', responseId)
      .execute()
    const shown = async () =>
      (await responsePage(get({ db, viewer, params: { responseId } }))).promised
    const before = await borders(db)
    expect(await shown()).toEqual({ status: 'never confirmed' })

    await read(db, responseId, addDays(day, -150), 'new')
    expect(await shown()).toMatchObject({ status: 'overdue', confirmedOn: addDays(day, -150) })
    const again = await read(db, responseId, addDays(day, -5), 'unchanged')
    expect(await shown()).toMatchObject({ status: 'kept', confirmedOn: addDays(day, -5) })
    expect(await borders(db)).toMatchObject({ kept: before.kept + 1, never: before.never - 1 })

    await db.updateTable('importRun').set({ state: 'undone' }).where('id', '=', again).execute()
    expect(await shown()).toMatchObject({ status: 'overdue' })
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

async function approvedOn(db: Database, needId: NeedId, partner: 'AL' | 'MK', day: Day) {
  await db
    .updateTable('needApproval')
    .set({ at: new Date(`${day}T09:00:00Z`) })
    .where('needId', '=', needId)
    .where('partner', '=', partner)
    .execute()
}

/** A run that has found a response in a file on a day. */
async function read(db: Database, responseId: ResponseId, on: Day, outcome: 'new' | 'unchanged') {
  const at = new Date(`${on}T09:00:00Z`)
  const { id: runId } = await db
    .insertInto('importRun')
    .values({ state: 'done', startedAt: at, finishedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: fileId } = await db
    .insertInto('importFile')
    .values({ runId, position: 1, name: 'activities.xml', bytes: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('importItem').values({ fileId, responseId, outcome }).execute()
  return runId
}
