import { CycleDraft, type CycleId, type Stage, stages } from '@iisg/domain/cycles'
import type { Day } from '@iisg/domain/time'
import { addDays } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { auditEntriesOf, StaleVersion } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import { today } from '../time/index.ts'
import {
  findCycle,
  MoveRefused,
  moveCycle,
  openCycle,
  planCycle,
  stagesOf,
  tasksOf,
} from './index.ts'

describe('opening a cycle', () => {
  test('plans its stages and asks every partner, member and Delegation, pillar by pillar', async ({
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const coordinator = await given.coordinator(db, 'AL')
    const member = await given.organisation(db)
    await seat(db, member.id)
    const delegation = await given.organisation(db)
    const delegate = await given.account(db, {
      role: 'delegation contributor',
      organisationId: delegation.id,
      pillar: 'WBCTi',
    })

    const { cycleId } = await openCycle(db, editor, await aDraft(db))

    expect(await findCycle(db, cycleId)).toMatchObject({ stage: 'planned', version: 1 })
    const tasks = await db
      .selectFrom('cycleTask')
      .where('cycleId', '=', cycleId)
      .select(['pillar', 'partner', 'organisationId', 'state', 'responsibleId'])
      .execute()
    expect(tasks.filter(({ partner }) => partner !== null)).toHaveLength(18)
    expect(tasks.filter(({ partner, pillar }) => partner === 'AL' && pillar === 'WBBSi')).toEqual([
      expect.objectContaining({ state: 'pending', responsibleId: coordinator.accountId }),
    ])
    expect(tasks).toContainEqual(
      expect.objectContaining({ organisationId: member.id, pillar: 'WBBSi', responsibleId: null }),
    )
    expect(tasks).toContainEqual(
      expect.objectContaining({
        organisationId: delegation.id,
        pillar: 'WBCTi',
        responsibleId: delegate.accountId,
      }),
    )
    expect((await stagesOf(db, cycleId)).map(({ plannedOn }) => plannedOn !== null)).not.toContain(
      false,
    )
  })

  test('goes on with the people of the last cycle, and not with those who have left', async ({
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const [first, second] = [await given.coordinator(db, 'RS'), await given.coordinator(db, 'RS')]
    const last = await openCycle(db, editor, await aDraft(db, { startsOn: '2031-01-01' }))
    await db
      .updateTable('cycleTask')
      .set({ responsibleId: second.accountId, deputyId: first.accountId })
      .where('cycleId', '=', last.cycleId)
      .where('partner', '=', 'RS')
      .where('pillar', '=', 'WBBSi')
      .execute()

    const { cycleId } = await openCycle(db, editor, await aDraft(db, { startsOn: '2031-06-01' }))
    expect(await peopleOf(db, cycleId)).toEqual({
      responsibleId: second.accountId,
      deputyId: first.accountId,
    })

    await db
      .updateTable('account')
      .set({ closedAt: new Date() })
      .where('id', '=', second.accountId)
      .execute()
    const next = await openCycle(db, editor, await aDraft(db, { startsOn: '2031-12-01' }))
    expect(await peopleOf(db, next.cycleId)).toEqual({
      responsibleId: first.accountId,
      deputyId: null,
    })
  })

  test('is refused with a draft of a tree, and under a name that is taken', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const draft = await aDraft(db)
    await openCycle(db, editor, draft)

    await expect(openCycle(db, editor, draft)).rejects.toThrow(
      'There is a cycle with this name already: give it another',
    )
    const tree = await db
      .insertInto('treeVersion')
      .values({ label: 'A draft', note: '' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await expect(
      openCycle(db, editor, { ...draft, label: 'Other', treeVersionId: tree.id }),
    ).rejects.toThrow('This tree is a draft: put it in force before a cycle begins with it')
  })
})

describe('a cycle', () => {
  test('goes through all its stages, each with its day and an audit entry', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)

    let version = 1
    for (const stage of stages.slice(1)) {
      await moveCycle(db, editor, cycleId, version, stage, day)
      version += 1
    }

    expect(await findCycle(db, cycleId)).toMatchObject({ stage: 'closed', closedOn: day, version })
    expect((await stagesOf(db, cycleId)).map(({ reachedOn }) => reachedOn)).toEqual(
      stages.map(() => day),
    )
    const events = (await auditEntriesOf(db, 'cycle', cycleId)).map(({ event }) => event.type)
    expect(events).toEqual([...stages.slice(1).map(() => 'cycle.moved'), 'cycle.opened'])
  })

  test('asks for what was pending once it collects', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)
    expect(new Set((await tasksOf(db, cycleId)).map(({ state }) => state))).toEqual(
      new Set(['pending']),
    )

    await move(db, cycleId, 'template agreement', day)
    await move(db, cycleId, 'collection', day)

    expect(new Set((await tasksOf(db, cycleId)).map(({ state }) => state))).toEqual(
      new Set(['open']),
    )
  })

  test('that the Board sends back has not reached it', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)
    for (const stage of stages.slice(1, 6)) await move(db, cycleId, stage, day)

    await move(db, cycleId, 'Support Group review', day)

    const reached = await stagesOf(db, cycleId)
    expect(reached.filter(({ reachedOn }) => reachedOn !== null).map(({ stage }) => stage)).toEqual(
      stages.slice(0, 5),
    )
  })

  test('leaves out no stage, and nothing is kept of the attempt', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)

    await expect(moveCycle(db, editor, cycleId, 1, 'adopted', day)).rejects.toThrow(MoveRefused)
    await expect(
      moveCycle(db, editor, cycleId, 1, 'template agreement', addDays(day, 1)),
    ).rejects.toThrow('a day that has come')

    expect(await findCycle(db, cycleId)).toMatchObject({ stage: 'planned', version: 1 })
  })

  test('is moved once when two move it at the same time', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)

    const tries = await Promise.allSettled(
      [1, 2].map(() => moveCycle(db, editor, cycleId, 1, 'template agreement', day)),
    )

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [failed] = tries.filter((each) => each.status === 'rejected')
    expect(failed?.reason).toSatisfy(
      (error) => error instanceof StaleVersion || error instanceof MoveRefused,
    )
  })

  test('keeps its plan once it is under way, whoever asks', async ({ db, database }) => {
    const editor = await given.account(db, 'editor')
    const { cycleId } = await openCycle(db, editor, await aDraft(db))
    const day = await today(db)
    const all = (plannedOn: Day) =>
      Object.fromEntries(stages.map((stage) => [stage, plannedOn])) as Record<Stage, Day>

    await planCycle(db, editor, cycleId, 1, all(addDays(day, 3)))
    await moveCycle(db, editor, cycleId, 2, 'template agreement', day)

    await expect(planCycle(db, editor, cycleId, 3, all(day))).rejects.toThrow('its plan stays')
    await expect(
      database.ownerDb
        .updateTable('cycleStage')
        .set({ plannedOn: day })
        .where('cycleId', '=', cycleId)
        .execute(),
    ).rejects.toThrow('the plan of a cycle under way stays as it is')
  })
})

async function move(db: Database, cycleId: CycleId, stage: Stage, day: Day): Promise<void> {
  const { version } = (await findCycle(db, cycleId)) ?? { version: 0 }
  await moveCycle(db, 'operator', cycleId, version, stage, day)
}

async function seat(
  db: Database,
  organisationId: Awaited<ReturnType<typeof given.organisation>>['id'],
) {
  await db
    .insertInto('membership')
    .values({ organisationId, pillar: 'WBBSi', kind: 'member', provenance: '{"kind":"manual"}' })
    .execute()
}

async function aDraft(db: Database, details: { startsOn?: string } = {}): Promise<CycleDraft> {
  const { id } = await db
    .insertInto('treeVersion')
    .values({ label: `Tree ${crypto.randomUUID()}`, note: '', inForceOn: await today(db) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return CycleDraft.parse({
    kind: 'response',
    label: `Response mapping ${crypto.randomUUID()}`,
    startsOn: '2030-01-01',
    endsOn: '2032-12-31',
    treeVersionId: id,
    methodVersion: '1',
    opensOn: '2030-01-01',
    dueOn: '2030-06-30',
    ...details,
  })
}

function peopleOf(db: Database, cycleId: CycleId) {
  return db
    .selectFrom('cycleTask')
    .where('cycleId', '=', cycleId)
    .where('partner', '=', 'RS')
    .where('pillar', '=', 'WBBSi')
    .select(['responsibleId', 'deputyId'])
    .executeTakeFirst()
}
