import type { Database } from '@iisg/db'
import { given, givenNewsletter } from '@iisg/db/testing'
import type { AccountId } from '@iisg/domain/accounts'
import type { TaskState } from '@iisg/domain/cycles'
import type { TaskId } from '@iisg/domain/tasks'
import { Day } from '@iisg/domain/time'

/** A Monday far ahead: what is of an earlier day than the clock's is withdrawn, and never sent. */
export const monday = Day.parse('2033-03-07')
const inAWeek = Day.parse('2033-03-14')

/** No task is asked of anybody, and nobody was ever reminded. */
export async function nobodyIsAsked(db: Database): Promise<void> {
  await givenNewsletter.nobody(db)
  for (const table of ['reminderTask', 'reminder', 'reminderRun', 'cycleTask'] as const) {
    await db.deleteFrom(table).execute()
  }
}

type Details = {
  partner: 'RS' | 'XK' | 'MK' | 'BA' | 'AL'
  responsibleId: AccountId
  deputyId?: AccountId
  dueOn?: Day
  state?: TaskState
  note?: string
}

/** A task that is due a week after that Monday, where a test says nothing else. */
export async function aTask(db: Database, details: Details): Promise<TaskId> {
  const { id: cycleId } = await given.cycle(db)
  const { id } = await db
    .insertInto('cycleTask')
    .values({ cycleId, pillar: 'WBBSi', dueOn: inAWeek, state: 'open', ...details })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function noticeStates(db: Database): Promise<string[]> {
  return (await db.selectFrom('notice').select('state').execute()).map(({ state }) => state)
}
