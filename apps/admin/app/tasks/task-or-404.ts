import { findTask, type TaskLine } from '@iisg/db/tasks'
import { TaskId } from '@iisg/domain/tasks'
import type { AppLoadContext } from '@remix-run/node'

export async function taskOr404(
  { db }: Pick<AppLoadContext, 'db'>,
  taskId: string | undefined,
): Promise<TaskLine> {
  const id = TaskId.safeParse(taskId)
  const task = id.success ? await findTask(db, id.data) : undefined
  if (!task) throw new Response('There is no such task', { status: 404 })
  return task
}
