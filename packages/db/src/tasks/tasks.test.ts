import type { Actor } from '@iisg/domain/accounts'
import type { TaskState } from '@iisg/domain/cycles'
import { TaskId } from '@iisg/domain/tasks'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { auditEntriesOf, StaleVersion } from '../audit/index.ts'
import { tasksOf } from '../cycles/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import {
  assignTask,
  finaliseTask,
  findTask,
  moveDueDay,
  openTask,
  remindNow,
  returnTask,
  submitTask,
  waiveTask,
} from './index.ts'

describe('a task', () => {
  test('is submitted, returned with reasons, submitted anew and finalised by somebody else', async ({
    db,
  }) => {
    const [editor, coordinator] = await people(db)
    const { id } = await aTask(db)

    await submitTask(db, coordinator, { id, version: 1 })
    const note = 'The needs of two crossings are missing'
    await returnTask(db, editor, { id, version: 2 }, { reasons: ['needs missing'], note })
    expect(await findTask(db, id)).toMatchObject({ state: 'returned', note, version: 3 })

    await submitTask(db, coordinator, { id, version: 3 })
    await finaliseTask(db, editor, { id, version: 4 })

    expect(await findTask(db, id)).toMatchObject({
      state: 'finalised',
      submittedBy: coordinator.accountId,
      settledBy: editor.accountId,
      returnReasons: [],
    })
    const events = (await auditEntriesOf(db, 'task', id)).map(({ event }) => event.type)
    expect(events).toEqual(['task.finalised', 'task.submitted', 'task.returned', 'task.submitted'])
  })

  test('counts as evidence once it is finalised, and no more once it is opened again', async ({
    db,
  }) => {
    const [editor, coordinator] = await people(db)
    const { id, cycleId } = await aTask(db)
    const states = async () => (await tasksOf(db, cycleId)).map(({ state }) => state)

    await submitTask(db, coordinator, { id, version: 1 })
    expect(await states()).toEqual(['submitted'])
    await finaliseTask(db, editor, { id, version: 2 })
    expect(await states()).toEqual(['finalised'])
    await openTask(db, editor, { id, version: 3 })
    expect(await states()).toEqual(['open'])
  })

  test('is finalised by nobody who submitted it, whatever a program asks for', async ({ db }) => {
    const { id } = await aTask(db)
    const both = await given.account(
      db,
      { role: 'editor' },
      { role: 'partner coordinator', partner: 'RS', pillar: 'WBBSi' },
    )
    await submitTask(db, both, { id, version: 1 })

    await expect(finaliseTask(db, both, { id, version: 2 })).rejects.toThrow(
      'You submitted this yourself',
    )
    await expect(
      db
        .updateTable('cycleTask')
        .set({ state: 'finalised', settledBy: both.accountId })
        .where('id', '=', id)
        .execute(),
    ).rejects.toThrow('cycle_task_four_eyes')
  })

  test('is moved once when two editors move it, and the second is told', async ({ db }) => {
    const [editor, coordinator] = await people(db)
    const { id } = await aTask(db)
    await submitTask(db, coordinator, { id, version: 1 })
    await finaliseTask(db, editor, { id, version: 2 })

    await expect(
      returnTask(db, editor, { id, version: 2 }, { reasons: ['other'], note: 'Too late' }),
    ).rejects.toThrow(StaleVersion)
  })

  test('is not asked for any more once it is waived, and says why', async ({ db }) => {
    const [editor] = await people(db)
    const { id } = await aTask(db)

    await waiveTask(db, editor, { id, version: 1 }, 'It joined after the collection')

    expect(await findTask(db, id)).toMatchObject({
      state: 'waived',
      note: 'It joined after the collection',
    })
  })

  test('is given to people who report on it, and to nobody else', async ({ db }) => {
    const [editor, coordinator] = await people(db)
    const deputy = await given.coordinator(db, 'RS')
    const stranger = await given.coordinator(db, 'AL')
    const { id } = await aTask(db)
    const { accountId: responsibleId } = coordinator

    await assignTask(db, editor, { id, version: 1 }, { responsibleId, deputyId: deputy.accountId })
    expect(await findTask(db, id)).toMatchObject({
      responsible: coordinator.name,
      deputy: deputy.name,
    })

    const refused = [
      { responsibleId: stranger.accountId, deputyId: null },
      { responsibleId, deputyId: responsibleId },
    ]
    for (const people of refused) {
      await expect(assignTask(db, editor, { id, version: 2 }, people)).rejects.toThrow('Choose')
    }
  })

  test('is reminded of by hand on a working day of its partner, and on no day off', async ({
    db,
  }) => {
    const editor = await given.account(db, 'editor')
    const { accountId } = await given.coordinator(db, 'AL')
    const task = await aTask(db)
    await db
      .updateTable('cycleTask')
      .set({ partner: 'AL', responsibleId: accountId, dueOn: Day.parse('2027-02-26') })
      .where('id', '=', task.id)
      .execute()
    const sent = () =>
      db
        .selectFrom('reminder')
        .innerJoin('reminderTask', 'reminderTask.reminderId', 'reminder.id')
        .where('accountId', '=', accountId)
        .select(['day', 'occasion'])
        .execute()

    const onADayOff = remindNow(db, editor, task.id, Day.parse('2026-12-01'))
    await expect(onADayOff).rejects.toThrow(
      '2026-12-01 is a day off in Albania, and nothing was sent. The next working day is 2026-12-02',
    )
    expect(await sent()).toEqual([])

    await remindNow(db, editor, task.id, Day.parse('2026-12-02'))
    expect(await sent()).toEqual([{ day: '2026-12-02', occasion: 'due later' }])
  })

  test('of a closed cycle stays as it is', async ({ db }) => {
    const [editor, coordinator] = await people(db)
    const { id, cycleId } = await aTask(db)
    await db
      .updateTable('mappingCycle')
      .set({ closedOn: Day.parse('2026-01-01') })
      .where('id', '=', cycleId)
      .execute()

    await expect(submitTask(db, coordinator, { id, version: 1 })).rejects.toThrow('is closed')
    await expect(
      moveDueDay(db, editor, { id, version: 1 }, Day.parse('2027-01-01')),
    ).rejects.toThrow('is closed')
  })
})

async function people(db: Database): Promise<[Actor, Actor]> {
  return [await given.account(db, 'editor'), await given.coordinator(db, 'RS')]
}

async function aTask(db: Database, state: TaskState = 'open') {
  const { id: cycleId } = await given.cycle(db)
  const { id } = await db
    .insertInto('cycleTask')
    .values({ cycleId, pillar: 'WBBSi', partner: 'RS', dueOn: Day.parse('2026-09-30'), state })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: TaskId.parse(id), cycleId }
}
