import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '@iisg/db'
import { remindOn } from '@iisg/db/tasks'
import { given, givenNewsletter, test } from '@iisg/db/testing'
import type { TaskState } from '@iisg/domain/cycles'
import type { TaskId } from '@iisg/domain/tasks'
import { Day } from '@iisg/domain/time'
import { beforeEach, describe, expect, onTestFinished } from 'vitest'
import { sendNotices } from '../subscribers/send-notices.ts'
import { aContext } from '../testing/context.ts'
import { startProgram } from '../testing/program.ts'
import { headerOf, openSink, type Sink } from '../testing/sink.ts'

// A Monday far ahead: what is of an earlier day than the clock's is withdrawn, and never sent.
const monday = Day.parse('2033-03-07')
const inAWeek = Day.parse('2033-03-14')

beforeEach<{ db: Database }>(async ({ db }) => {
  await givenNewsletter.nobody(db)
  for (const table of ['reminderTask', 'reminder', 'reminderRun', 'cycleTask'] as const) {
    await db.deleteFrom(table).execute()
  }
})

describe('reminders', { timeout: 20_000 }, () => {
  test('tell each person once a day of all that is asked of them', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const serbia = await given.coordinator(db, 'RS')
    const kosovo = await given.coordinator(db, 'XK')
    await aTask(db, { partner: 'RS', responsibleId: serbia.accountId })
    const second = await aTask(db, {
      partner: 'RS',
      responsibleId: serbia.accountId,
      state: 'returned',
      note: 'Two needs are missing',
    })
    await aTask(db, { partner: 'XK', responsibleId: kosovo.accountId })

    expect(await remindOn(db, monday)).toBe(2)
    expect(await remindOn(db, monday)).toBe(0)
    await sendNotices(context)
    await sendNotices(context)

    expect(sink.received.map(({ to }) => to).sort()).toEqual(
      [await addressOf(db, kosovo), await addressOf(db, serbia)].sort(),
    )
    const toSerbia = sourceTo(sink, await addressOf(db, serbia))
    expect(headerOf(toSerbia, 'Subject')).toBe('Your report is due soon (2 tasks)')
    expect(toSerbia).toContain(`https://admin.iisg.example/tasks/${second}`)
    expect(toSerbia).toContain('It was returned: Two needs are missing')
    expect(toSerbia).not.toContain('UNSCR')
    const toKosovo = sourceTo(sink, await addressOf(db, kosovo))
    expect(toKosovo.match(/UNSCR/g)).toHaveLength(2) // Once in each of its two parts.
    expect(toKosovo).toContain('Kosovo*')
  })

  test('go to the deputy as well once a task is overdue', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const [first, deputy] = [await given.coordinator(db, 'MK'), await given.coordinator(db, 'MK')]
    const people = { responsibleId: first.accountId, deputyId: deputy.accountId }
    await aTask(db, { partner: 'MK', ...people, dueOn: Day.parse('2033-03-02') })

    expect(await remindOn(db, monday)).toBe(2)
    await sendNotices(context)

    const toDeputy = sourceTo(sink, await addressOf(db, deputy))
    expect(headerOf(toDeputy, 'Subject')).toBe('Your report is overdue')
    expect(toDeputy).toContain('You are the deputy')
  })

  test('come on no holiday of the partner and on no weekend', async ({ db }) => {
    const bosnia = await given.coordinator(db, 'BA')
    const member = await given.coordinator(db, 'RS')
    await aTask(db, {
      partner: 'BA',
      responsibleId: bosnia.accountId,
      dueOn: Day.parse('2033-03-08'), // The 1st, a week before, is a holiday there.
    })
    await aTask(db, {
      partner: 'RS',
      responsibleId: member.accountId,
      dueOn: Day.parse('2033-03-12'), // The 5th, a week before, is a Saturday.
    })

    expect(await remindOn(db, Day.parse('2033-02-28'))).toBe(1)
    expect(await remindOn(db, Day.parse('2033-03-01'))).toBe(0)
    expect(await remindOn(db, Day.parse('2033-03-04'))).toBe(1)
    expect(await remindOn(db, Day.parse('2033-03-05'))).toBe(0)
  })

  test('are withdrawn where it was done before they left', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const serbia = await given.coordinator(db, 'RS')
    await aTask(db, { partner: 'RS', responsibleId: serbia.accountId })
    await remindOn(db, monday)

    await db.updateTable('cycleTask').set({ state: 'submitted' }).execute()
    await sendNotices(context)

    expect(sink.received).toEqual([])
    expect(await noticeStates(db)).toEqual(['withdrawn'])
  })

  test('of a day that is over are not sent', async ({ db, database }) => {
    const { context, sink } = await aContext(database)
    const serbia = await given.coordinator(db, 'RS')
    const lastYear = { dueOn: Day.parse('2025-06-12'), responsibleId: serbia.accountId }
    await aTask(db, { partner: 'RS', ...lastYear })
    expect(await remindOn(db, Day.parse('2025-06-11'))).toBe(1)

    await sendNotices(context)

    expect(sink.received).toEqual([])
  })
})

describe('a worker that is killed while it reminds people', { timeout: 120_000 }, () => {
  test('sends nobody two reminders on one day', async ({ db, database }) => {
    const sink = await openSink({ milliseconds: () => 40 })
    onTestFinished(() => sink.close())
    const people = []
    for (let count = 0; count < 30; count++) {
      const { accountId } = await given.coordinator(db, 'AL')
      people.push(accountId)
      await aTask(db, { partner: 'AL', responsibleId: accountId })
    }
    const surroundings = { databaseUrl: database.appUrl, smtpUrl: sink.url, dataDir: aFolder() }

    await remindOn(db, monday)
    for (const mails of [2, 9, 17]) {
      const worker = await startProgram(surroundings)
      await expect
        .poll(() => sink.received.length, { timeout: 20_000, interval: 5 })
        .toBeGreaterThanOrEqual(mails)
      await worker.kill()
      await remindOn(db, monday)
    }
    const last = await startProgram(surroundings)
    onTestFinished(() => last.kill())
    await expect
      .poll(async () => (await noticeStates(db)).filter(isUnderWay), { timeout: 30_000 })
      .toEqual([])
    await last.stop()

    const perPerson = Map.groupBy(sink.received, ({ to }) => to)
    expect([...perPerson.values()].filter((mails) => mails.length > 1)).toEqual([])
    const states = await noticeStates(db)
    expect(states).toHaveLength(people.length)
    // Each killing leaves no more in doubt than were in hand.
    expect(states.filter((state) => state === 'uncertain').length).toBeLessThanOrEqual(3 * 2)
  })
})

type Details = {
  partner: 'RS' | 'XK' | 'MK' | 'BA' | 'AL'
  responsibleId: Awaited<ReturnType<typeof given.account>>['accountId']
  deputyId?: Details['responsibleId']
  dueOn?: Day
  state?: TaskState
  note?: string
}

async function aTask(db: Database, details: Details): Promise<TaskId> {
  const { id: cycleId } = await given.cycle(db)
  const { id } = await db
    .insertInto('cycleTask')
    .values({ cycleId, pillar: 'WBBSi', dueOn: inAWeek, state: 'open', ...details })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function addressOf(db: Database, { accountId }: Awaited<ReturnType<typeof given.account>>) {
  const { email } = await db
    .selectFrom('account')
    .where('id', '=', accountId)
    .select('email')
    .executeTakeFirstOrThrow()
  return email
}

async function noticeStates(db: Database): Promise<string[]> {
  return (await db.selectFrom('notice').select('state').execute()).map(({ state }) => state)
}

function isUnderWay(state: string): boolean {
  return state === 'waiting' || state === 'submitting'
}

function sourceTo({ received }: Sink, address: string): string {
  const source = received.find(({ to }) => to === address)?.source ?? ''
  return source.replaceAll('=\r\n', '').replaceAll('=3D', '=').replaceAll('\r\n', '\n')
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
