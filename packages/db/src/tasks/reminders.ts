import type { AccountId } from '@iisg/domain/accounts'
import {
  isAskedFor,
  type Occasion,
  reminderFor,
  remindsDeputy,
  type TaskId,
} from '@iisg/domain/tasks'
import { addDays, type Day } from '@iisg/domain/time'
import { sql, type Transaction } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { today } from '../time/index.ts'
import { listTasksUnderWay, type TaskLine } from './tasks.ts'

/** From this hour on, in UTC, the day's reminders are made: early in the morning in the region. */
export const reminderHour = 5

/**
 * Whether today's look for reminders is still to be made. A day that no worker saw is made up for
 * by the next look.
 */
export async function remindersAreDue(db: Db): Promise<boolean> {
  const { due } = await db
    .selectNoFrom(
      sql<boolean>`extract(hour from now() at time zone 'utc') >= ${reminderHour} and not exists (
        select from reminder_run where day = (now() at time zone 'utc')::date)`.as('due'),
    )
    .executeTakeFirstOrThrow()
  return due
}

/**
 * Looks through all that is asked and lets a mail wait for everybody who is to be reminded: one to
 * each of them, whatever number of tasks it is about. All of it together with the note that the day
 * was looked at, or nothing: killed in between, the next look does it all. Returns how many mails
 * wait; 0 where somebody has looked already.
 */
export function remindOn(db: Db, day?: Day): Promise<number> {
  return bookkeep(db, async (trx) => {
    const now = day ?? (await today(trx))
    const since = await lastLook(trx)
    const looked = await trx
      .insertInto('reminderRun')
      .values({ day: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('day')
      .executeTakeFirst()
    // Two workers at once: the second waits for the first, and finds it done.
    if (looked === undefined) return 0

    const reasons = (await listTasksUnderWay(trx)).flatMap((task) =>
      reasonsIn(task, since ?? addDays(now, -1), now),
    )
    const people = [...Map.groupBy(reasons, ({ accountId }) => accountId)]
    let mails = 0
    for (const [accountId, those] of people) {
      if (await keepReminder(trx, accountId, now, those)) mails += 1
    }
    if (mails > 0) await enqueue(trx, 'notice', {})
    return mails
  })
}

type Reason = { accountId: AccountId; taskId: TaskId; occasion: Occasion }

function reasonsIn(task: TaskLine, since: Day, now: Day): Reason[] {
  const occasion = reminderFor(task, since, now)
  if (occasion === undefined) return []
  const people = [task.responsibleId, remindsDeputy(occasion) ? task.deputyId : null]
  return people.flatMap((accountId) =>
    accountId === null ? [] : [{ accountId, taskId: task.id, occasion }],
  )
}

async function lastLook(trx: Transaction<Tables>): Promise<Day | null> {
  const { last } = await trx
    .selectFrom('reminderRun')
    .select(({ fn }) => fn.max('day').as('last'))
    .executeTakeFirstOrThrow()
  return last
}

/**
 * Keeps a reminder with the notice that tells it. Not for an account that was closed, nor for
 * somebody who was reminded by hand before the day was looked at: one mail a day is the most.
 */
export async function keepReminder(
  trx: Transaction<Tables>,
  accountId: AccountId,
  day: Day,
  reasons: readonly Reason[],
): Promise<boolean> {
  const account = await trx
    .selectFrom('account')
    .where('id', '=', accountId)
    .where('closedAt', 'is', null)
    .select('email')
    .executeTakeFirst()
  if (account === undefined) return false
  const reminder = await trx
    .insertInto('reminder')
    .values({ accountId, day })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (reminder === undefined) return false
  const { id: reminderId } = reminder
  await trx
    .insertInto('reminderTask')
    .values(reasons.map(({ taskId, occasion }) => ({ reminderId, taskId, occasion })))
    .execute()
  await trx
    .insertInto('notice')
    .values({ kind: 'reminder', reminderId, email: account.email })
    .execute()
  return true
}

/** What a reminder has to say now: its tasks that are still to be handed in, the most urgent first. */
export type ReminderContent = {
  name: string
  tasks: (Pick<TaskLine, 'id' | 'pillar' | 'assignee' | 'organisation' | 'dueOn' | 'note'> & {
    occasion: Occasion
    cycle: string
    returned: boolean
    isDeputy: boolean
  })[]
}

export async function reminderContent(
  db: Db,
  reminderId: string,
): Promise<ReminderContent | undefined> {
  const rows = await db
    .selectFrom('reminderTask')
    .innerJoin('reminder', 'reminder.id', 'reminderTask.reminderId')
    .innerJoin('account', 'account.id', 'reminder.accountId')
    .where(sql<boolean>`reminder.id = ${reminderId}`)
    .select(['reminderTask.taskId', 'reminderTask.occasion', 'reminder.accountId', 'account.name'])
    .execute()
  const [first] = rows
  if (first === undefined) return undefined

  const tasks = (await listTasksUnderWay(db)).flatMap((task) => {
    const row = rows.find(({ taskId }) => taskId === task.id)
    if (row === undefined || !isAskedFor(task)) return []
    const { id, pillar, assignee, organisation, dueOn, note, state, cycle, deputyId } = task
    return [
      {
        ...{ id, pillar, assignee, organisation, dueOn, note, occasion: row.occasion },
        ...{ cycle: cycle.label, returned: state === 'returned' },
        isDeputy: deputyId === row.accountId,
      },
    ]
  })
  return { name: first.name, tasks }
}

/**
 * Withdraws what waits to remind people of what they have done meanwhile, or is of an earlier day:
 * a mail server that was away for a night lets nobody be told of yesterday.
 */
export async function withdrawPastReminders(db: Db): Promise<void> {
  await bookkeep(db, (trx) =>
    sql`update notice set state = 'withdrawn', settled_at = clock_timestamp(),
        reply = 'What it was about was done, or its day was over'
      where state = 'waiting' and reminder_id is not null and (
        (select day from reminder where id = reminder_id) < (now() at time zone 'utc')::date
        or not exists (
          select from reminder_task told
          join cycle_task task on task.id = told.task_id
          join mapping_cycle cycle on cycle.id = task.cycle_id
          where told.reminder_id = notice.reminder_id and task.state in ('open', 'returned')
            and cycle.closed_on is null))`.execute(trx),
  )
}
