import type { Actor } from '@iisg/domain/accounts'
import { isAskedFor, reminderByHand, type TaskId } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { change } from '../audit/index.ts'
import { MoveRefused } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { today } from '../time/index.ts'
import { keepReminder } from './reminders.ts'
import { findTask } from './tasks.ts'

/**
 * Reminds whoever is responsible for a task today, beside the mails that go by themselves. Nobody is
 * reminded twice on one day, nor on a day off, whoever asks for it.
 *
 * @param on The day on which it is asked for; today, where nothing else is said.
 * @throws MoveRefused where nothing is asked, nobody is responsible, they were reminded today, or it
 *   is a day off.
 */
export function remindNow(db: Db, by: Actor, taskId: TaskId, on?: Day) {
  return change(db, by, async (trx) => {
    const task = await findTask(trx, taskId)
    const day = on ?? (await today(trx))
    if (!task || !isAskedFor(task)) throw new MoveRefused('Nothing of it is to be handed in now')
    if (task.responsibleId === null) throw new MoveRefused('Nobody is responsible for it yet')

    const reminder = reminderByHand(task, day)
    if (reminder.status === 'refused') throw new MoveRefused(reminder.because)

    const told = await trx
      .selectFrom('reminder')
      .where('accountId', '=', task.responsibleId)
      .where('day', '=', day)
      .select('id')
      .executeTakeFirst()
    if (told) throw new MoveRefused(`${task.responsible} has been reminded today already`)

    const { occasion } = reminder
    const reason = { accountId: task.responsibleId, taskId, occasion }
    if (!(await keepReminder(trx, task.responsibleId, day, [reason]))) {
      throw new MoveRefused(`The account of ${task.responsible} is closed`)
    }
    await enqueue(trx, 'notice', {})
    return {
      type: 'task.reminded',
      taskId,
      cycleId: task.cycleId,
      responsibleId: task.responsibleId,
    }
  })
}
