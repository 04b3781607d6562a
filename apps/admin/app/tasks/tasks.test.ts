import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { findTask } from '@iisg/db/tasks'
import { given, test } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import type { TaskState } from '@iisg/domain/cycles'
import { isWorkingDay } from '@iisg/domain/holidays'
import type { OrganisationId } from '@iisg/domain/organisations'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as home } from '#app/home/home.tsx'
import { get, post } from '#app/testing/requests.ts'
import { action as assign } from './assignment.tsx'
import { action as finalise } from './finalisation.tsx'
import { action as remind, loader as reminderPage } from './reminder.tsx'
import { action as giveBack } from './return.tsx'
import { loader as submission, action as submit } from './submission.tsx'
import { loader as page } from './task.tsx'
import { action as waive } from './waiver.tsx'

describe('whoever signs in to report', () => {
  test('lands on what is asked of them, by when and how long it takes, with what to do', async ({
    db,
  }) => {
    const viewer = await given.coordinator(db, 'RS')
    const own = await aTask(db, { responsibleId: viewer.accountId, dueOn: Day.parse('2025-03-31') })
    await aTask(db, { partner: 'AL' })

    const { tasks, mayAct } = await home(get({ db, viewer }))

    expect(mayAct).toBe(true)
    expect(tasks?.asked).toHaveLength(1)
    expect(tasks?.asked[0]).toMatchObject({
      ...{ id: own.id, title: 'Border security: Serbia', overdue: true, minutes: 10, elses: null },
      when: expect.stringContaining('It was due on 31 March 2025'),
    })
    const shown = await page(get({ db, viewer, params: { taskId: own.id } }))
    expect(shown.steps.map(({ href }) => href)).toContain(`/needs/new?cycle=${own.cycleId}`)
    expect(shown.moves).toEqual(['submission'])
  })

  test('is told why something came back, and nobody else is', async ({ db }) => {
    const { id } = await aTask(db, { state: 'returned', note: 'Two needs are missing' })
    const seen = async (viewer: Awaited<ReturnType<typeof given.account>>) =>
      (await page(get({ db, viewer, params: { taskId: id } }))).task.note

    expect(await seen(await given.coordinator(db, 'RS'))).toBe('Two needs are missing')
    expect(await seen(await given.account(db, 'editor'))).toBe('Two needs are missing')
    expect(await seen(await given.account(db, 'auditor'))).toBe('Two needs are missing')
    expect(await seen(await given.coordinator(db, 'AL'))).toBe('')
    expect(await seen(await given.account(db, 'board reader'))).toBe('')
  })
})

describe('a task', () => {
  test('goes from its partner to the Secretariat, back with reasons, and is finalised', async ({
    db,
  }) => {
    const [editor, partner] = [await given.account(db, 'editor'), await given.coordinator(db, 'RS')]
    const { id } = await aTask(db, {})
    const at = (viewer: typeof editor) => ({ db, viewer, params: { taskId: id } })

    await submit(post(at(partner), { version: '1' }))
    const note = 'Name the documents, please'
    await giveBack(post(at(editor), { version: '2', 'reasons[]': ['sources missing'], note }))
    expect(await findTask(db, id)).toMatchObject({ state: 'returned', note })
    await submit(post(at(partner), { version: '3' }))
    await finalise(post(at(editor), { version: '4' }))

    expect(await findTask(db, id)).toMatchObject({ state: 'finalised', version: 5 })
  })

  test('is returned with a reason and a sentence, or not at all', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { id } = await aTask(db, { state: 'submitted' })
    const form = post({ db, viewer: editor, params: { taskId: id } }, { version: '1', note: ' ' })

    const { data, init } = (await giveBack(form)) as unknown as Answer

    expect(init.status).toBe(422)
    expect(data.refusal.problems).toEqual({
      reasons: 'Choose at least one reason',
      note: 'Say in a sentence what is missing',
    })
    expect(await findTask(db, id)).toMatchObject({ state: 'submitted', version: 1 })
  })

  test('reminds whoever is responsible when an editor asks, once a day and with an audit entry', async ({
    db,
  }) => {
    const [editor, partner] = [await given.account(db, 'editor'), await given.coordinator(db, 'RS')]
    const { id } = await aTask(db, { responsibleId: partner.accountId })
    const nobodys = await aTask(db, { partner: 'AL' })
    const ask = (viewer: typeof editor, taskId: string) =>
      remind(post({ db, viewer, params: { taskId } }, {}))

    const shown = await reminderPage(get({ db, viewer: editor, params: { taskId: id } }))
    // On a day off of Serbia there is nothing more to see.
    if (!isWorkingDay(await today(db), 'RS')) {
      expect(shown.refused).toContain('is a day off in Serbia')
      expect(await ask(editor, id)).toMatchObject({ init: { status: 422 } })
      return
    }
    expect(shown.refused).toBeUndefined()
    expect(await ask(editor, id)).toMatchObject({ status: 302 })
    expect(await ask(editor, id)).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { form: expect.stringContaining('today already') } } },
    })
    expect(await ask(editor, nobodys.id)).toMatchObject({ init: { status: 422 } })
    await expect(ask(partner, id)).rejects.toMatchObject({ status: 403 })

    const notices = await db
      .selectFrom('notice')
      .innerJoin('reminder', 'reminder.id', 'notice.reminderId')
      .where('reminder.accountId', '=', partner.accountId)
      .select('notice.kind')
      .execute()
    expect(notices).toEqual([{ kind: 'reminder' }])
    const [entry] = await auditEntriesOf(db, 'task', id)
    expect(entry?.event.type).toBe('task.reminded')
  })

  test('of somebody else is not there to be handed in', async ({ db }) => {
    const stranger = await given.coordinator(db, 'AL')
    const member = await given.contributor(db, (await given.organisation(db)).id)
    const { id } = await aTask(db, {})

    for (const viewer of [stranger, member]) {
      const at = { db, viewer, params: { taskId: id } }
      await expect(submit(post(at, { version: '1' }))).rejects.toMatchObject({ status: 404 })
      await expect(submission(get(at))).rejects.toMatchObject({ status: 404 })
    }
    const reader = { db, viewer: await given.account(db, 'reader'), params: { taskId: id } }
    await expect(submit(post(reader, { version: '1' }))).rejects.toMatchObject({ status: 403 })
    expect(await findTask(db, id)).toMatchObject({ state: 'open', version: 1 })
  })

  test('is finalised, waived and given to people by the Secretariat alone', async ({ db }) => {
    const viewer = await given.coordinator(db, 'RS')
    const { id } = await aTask(db, { state: 'submitted' })

    for (const action of [finalise, giveBack, waive, assign]) {
      const form = post({ db, viewer, params: { taskId: id } }, { version: '1' })
      await expect(action(form)).rejects.toMatchObject({ status: 403 })
    }
  })

  test('tells a second editor that it has changed, and does nothing', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const { id } = await aTask(db, { state: 'submitted' })
    const at = { db, viewer, params: { taskId: id } }
    await finalise(post(at, { version: '1' }))

    const answer = (await waive(post(at, { version: '1', note: 'Not asked' }))) as unknown as Answer

    expect(answer.data.refusal.problems.form).toContain('Somebody has changed this task')
    expect(answer.data.refusal.typed).toMatchObject({ note: 'Not asked', version: '2' })
    expect(await findTask(db, id)).toMatchObject({ state: 'finalised' })
  })

  test('is given to people with a day, or refused as a whole', async ({ db }) => {
    const viewer = await given.account(db, 'editor')
    const { accountId: responsibleId } = await given.coordinator(db, 'RS')
    const { id } = await aTask(db, {})
    const at = { db, viewer, params: { taskId: id } }
    const dueOn = '2027-01-15'

    const wrong = { version: '1', responsibleId, deputyId: responsibleId, dueOn }
    const answer = (await assign(post(at, wrong))) as unknown as Answer
    expect(answer.data.refusal.problems.form).toContain('Choose two people')
    expect(await findTask(db, id)).toMatchObject({ version: 1, dueOn: '2026-09-30' })

    await assign(post(at, { version: '1', responsibleId, deputyId: '', dueOn }))
    expect(await findTask(db, id)).toMatchObject({ responsibleId, deputyId: null, dueOn })
  })
})

type Answer = {
  data: { refusal: { problems: Record<string, string>; typed: Record<string, unknown> } }
  init: { status?: number }
}

type Details = {
  partner?: 'RS' | 'AL'
  organisationId?: OrganisationId
  state?: TaskState
  dueOn?: Day
  responsibleId?: Awaited<ReturnType<typeof given.account>>['accountId']
  note?: string
}

async function aTask(db: Database, details: Details) {
  const { id: cycleId } = await given.cycle(db)
  return db
    .insertInto('cycleTask')
    .values({
      ...{ cycleId, pillar: 'WBBSi', dueOn: Day.parse('2026-09-30'), state: 'open' },
      partner: 'RS',
      ...details,
    })
    .returning(['id', 'cycleId'])
    .executeTakeFirstOrThrow()
}
