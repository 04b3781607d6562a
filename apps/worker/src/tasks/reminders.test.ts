import type { Database } from '@iisg/db'
import { remindOn } from '@iisg/db/tasks'
import { given, test } from '@iisg/db/testing'
import { Day } from '@iisg/domain/time'
import { beforeEach, describe, expect } from 'vitest'
import { sendNotices } from '../subscribers/send-notices.ts'
import { aContext } from '../testing/context.ts'
import { headerOf, type Sink } from '../testing/sink.ts'
import { aTask, monday, nobodyIsAsked, noticeStates } from '../testing/tasks.ts'

beforeEach<{ db: Database }>(({ db }) => nobodyIsAsked(db))

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

  test('leave out whoever was reminded by hand that day, and nobody else', async ({ db }) => {
    const [serbia, albania] = [await given.coordinator(db, 'RS'), await given.coordinator(db, 'AL')]
    await aTask(db, { partner: 'RS', responsibleId: serbia.accountId })
    await aTask(db, { partner: 'AL', responsibleId: albania.accountId })
    await db.insertInto('reminder').values({ accountId: serbia.accountId, day: monday }).execute()

    expect(await remindOn(db, monday)).toBe(1)
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

async function addressOf(db: Database, { accountId }: Awaited<ReturnType<typeof given.account>>) {
  const { email } = await db
    .selectFrom('account')
    .where('id', '=', accountId)
    .select('email')
    .executeTakeFirstOrThrow()
  return email
}

function sourceTo({ received }: Sink, address: string): string {
  const source = received.find(({ to }) => to === address)?.source ?? ''
  return source.replaceAll('=\r\n', '').replaceAll('=3D', '=').replaceAll('\r\n', '\n')
}
