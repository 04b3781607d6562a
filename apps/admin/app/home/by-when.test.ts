import { enterMeeting } from '@iisg/db/board'
import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { test as base, given, type TestDatabase } from '@iisg/db/testing'
import { MeetingDraft } from '@iisg/domain/board'
import type { MappingCycle } from '@iisg/domain/cycles'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { get } from '#app/testing/requests.ts'
import { loader } from './home.tsx'

type Scene = { cycle: MappingCycle; frozen: MappingCycle }

const test = base.extend<{ scene: Scene }>({
  scene: [async ({ db }, use) => use(await aScene(db)), { scope: 'file' }],
})

describe('what is asked of', () => {
  test('an editor says by when each pile is wanted, and how long it takes', async ({
    db,
    scene,
  }) => {
    const viewer = await given.account(db, 'editor')

    const { waiting, stages } = await loader(get({ db, viewer }))

    expect(stages).toMatchObject([{ cycle: { id: scene.cycle.id }, plannedOn: '2097-02-01' }])
    expect(waiting).toMatchObject([
      { title: '2 tasks overdue', by: '2025-02-01', minutes: 10 },
      { title: '2 tasks without anybody responsible', by: '2025-02-01', minutes: 5 },
      { title: '1 need returned', by: '2097-02-01', minutes: 15 },
      { title: '3 needs submitted', by: '2097-02-01', minutes: 30 },
    ])
  })

  test('a coordinator is wanted with the own task, not with the stage', async ({ db, scene }) => {
    const viewer = await given.coordinator(db, 'AL')

    const { waiting, stages } = await loader(get({ db, viewer }))

    expect(stages).toMatchObject([{ cycle: { id: scene.cycle.id } }])
    expect(waiting).toMatchObject([
      { title: '1 need returned', by: '2025-03-01', minutes: 15, ofTask: true },
    ])
  })

  test('an auditor are the changes and the seals, before a cycle closes', async ({ db, scene }) => {
    const viewer = await given.account(db, 'auditor')

    const { waiting } = await loader(get({ db, viewer }))

    expect(waiting).toMatchObject([
      { key: 'changes', by: '2097-06-30', minutes: 15 },
      { href: `/cycles/${scene.frozen.id}/snapshot`, by: '2097-06-30', minutes: 5 },
    ])
  })

  test('the Board are the proposals, before it meets', async ({ db }) => {
    const viewer = await given.account(db, 'board reader')
    const before = await loader(get({ db, viewer }))
    expect(before).toMatchObject({ waiting: [], board: undefined })

    for (const on of ['2024-03-01', '2098-03-01']) await aMeeting(db, 'Board meeting', on)
    await aMeeting(db, 'Board meeting', '2097-03-01')
    const eventId = await aMeeting(db, 'Support Group meeting', '2096-03-01')
    const title = 'Adopt the training standard'
    const { id } = await db
      .insertInto('proposal')
      .values({
        ...{ title, text: 'To adopt it', kind: 'other', state: 'proposed' },
        ...{ advice: 'supports it', adviceEventId: eventId, proposedAt: new Date() },
        provenance: '{"kind":"manual"}',
      })
      .returning('id')
      .executeTakeFirstOrThrow()

    const { waiting, board } = await loader(get({ db, viewer }))

    expect(board).toMatchObject({ day: '2097-03-01' })
    const asked = { title, href: `/proposals/${id}`, by: '2097-03-01', minutes: 15 }
    expect(waiting).toMatchObject([asked])
    const reader = await given.account(db, 'reader')
    expect((await loader(get({ db, viewer: reader }))).waiting).toEqual([])
    const admin = await given.account(db, 'admin')
    expect((await loader(get({ db, viewer: admin }))).waiting).toContainEqual(
      expect.objectContaining({ href: '/proposals', by: '2097-03-01', minutes: 15 }),
    )
  })
})

/** A cycle with its next stage planned, tasks long due and needs that wait; and one that is frozen. */
async function aScene(db: TestDatabase['db']): Promise<Scene> {
  const frozen = await given.cycle(db)
  await db
    .updateTable('mappingCycle')
    .set({ startsOn: day('2023-01-01'), closedOn: day('2024-12-31'), stage: 'closed' })
    .where('id', '=', frozen.id)
    .execute()
  const key = sealKeyOf('a secret that only tests know')
  await freezeCycle(db, await given.account(db, 'admin'), key, frozen.id)

  const cycle = await given.cycle(db)
  const of = { cycleId: cycle.id, partners: ['AL'] }
  for (const title of ['One', 'Two', 'Three']) {
    await given.need(db, { ...of, title, state: 'submitted' })
  }
  await given.need(db, { ...of, state: 'returned' })
  await db
    .insertInto('cycleStage')
    .values([
      { cycleId: cycle.id, stage: 'template agreement', plannedOn: day('2097-02-01') },
      { cycleId: cycle.id, stage: 'closed', plannedOn: day('2097-06-30') },
    ])
    .execute()
  const task = { cycleId: cycle.id, pillar: 'WBBSi', state: 'open' } as const
  await db
    .insertInto('cycleTask')
    .values([
      { ...task, partner: 'AL', dueOn: day('2025-03-01') },
      { ...task, partner: 'MK', dueOn: day('2025-02-01') },
    ])
    .execute()
  return { cycle, frozen }
}

async function aMeeting(db: TestDatabase['db'], kind: string, on: string) {
  const draft = MeetingDraft.parse({ kind, title: `Meeting of ${on}`, day: on, pillars: [] })
  return (await enterMeeting(db, 'operator', draft)).eventId
}

function day(text: string): Day {
  return Day.parse(text)
}
