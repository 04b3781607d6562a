import type { Actor } from '@iisg/domain/accounts'
import { isAskedFor, isOverdue, type TaskId } from '@iisg/domain/tasks'
import { change } from '../audit/index.ts'
import { MoveRefused } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { enqueue } from '../jobs/index.ts'
import { today } from '../time/index.ts'
import { keepReminder } from './reminders.ts'
import { findTask } from './tasks.ts'

/**
 * Reminds whoever is responsible for a task today, beside the mails that go by themselves. Nobody is
 * reminded twice on one day, whoever asks for it.
 *
 * @throws MoveRefused where nothing is asked, nobody is responsible, or they were reminded today.
 */
export function remindNow(db: Db, by: Actor, taskId: TaskId) {
  return change(db, by, async (trx) => {
    const task = await findTask(trx, taskId)
    const day = await today(trx)
    if (!task || !isAskedFor(task)) throw new MoveRefused('Nothing of it is to be handed in now')
    if (task.responsibleId === null) throw new MoveRefused('Nobody is responsible for it yet')

    const told = await trx
      .selectFrom('reminder')
      .where('accountId', '=', task.responsibleId)
      .where('day', '=', day)
      .select('id')
      .executeTakeFirst()
    if (told) throw new MoveRefused(`${task.responsible} has been reminded today already`)

    const occasion = isOverdue(task, day) ? 'overdue' : 'due soon'
    const reason = { accountId: task.responsibleId, taskId, occasion } as const
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
