import { reminderContent } from '@iisg/db/tasks'
import type { ReminderId } from '@iisg/domain/tasks'
import type { Reminder } from '@iisg/email/tasks'
import type { Context } from '../context.ts'

/**
 * What a reminder says, as things are when it leaves.
 *
 * @throws where all of it was done a moment ago: the next look withdraws it.
 */
export async function reminderOf(
  { db, adminUrl }: Pick<Context, 'db' | 'adminUrl'>,
  id: ReminderId,
): Promise<Reminder> {
  const content = await reminderContent(db, id)
  if (content === undefined || content.tasks.length === 0) {
    throw new Error(`Reminder ${id} has nothing to tell any more`)
  }
  const { sayAssignee } = await import('@iisg/ui/tasks')
  const { sayDay } = await import('@iisg/ui/time')

  return {
    name: content.name,
    homeUrl: `${adminUrl}/`,
    tasks: content.tasks.map((task) => ({
      title: sayAssignee(task),
      cycle: task.cycle,
      href: `${adminUrl}/tasks/${task.id}`,
      occasion: task.occasion,
      due: sayDay(task.dueOn),
      returned: task.returned ? task.note : undefined,
      isDeputy: task.isDeputy,
    })),
  }
}
