import { StaleVersion } from '@iisg/db/audit'
import { MoveRefused } from '@iisg/db/cycles'
import type { TaskAt, TaskLine } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import type { Actor } from '@iisg/domain/accounts'
import { isClosedOn } from '@iisg/domain/cycles'
import { moveTask, type TaskMove } from '@iisg/domain/tasks'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { type AppLoadContext, data, redirect } from '@remix-run/node'
import { Version } from '#app/forms/version.tsx'
import { requireSignedIn } from '#app/session/require-signed-in.ts'
import { taskOr404 } from './task-or-404.ts'

/** What the page of a move shows before it is made, and why it may not be, where that is so. */
export type MoveShown = { task: TaskLine; refused: string | undefined }

export async function moveShown(
  context: AppLoadContext,
  taskId: string | undefined,
  move: TaskMove,
): Promise<MoveShown> {
  const actor = requireSignedIn(context.viewer)
  const task = await taskOr404(context, taskId)
  const moved = moveTask(task, move, actor, isClosedOn(task.cycle, await today(context.db)))
  return { task, refused: moved.status === 'refused' ? `${moved.because}.` : undefined }
}

/**
 * Makes a move with the version that whoever makes it has read. One that may not be made, or that
 * somebody else was faster with, comes back to the page with what was typed.
 */
export async function makeMove(
  context: AppLoadContext,
  taskId: string | undefined,
  typed: Typed,
  make: (actor: Actor, at: TaskAt) => Promise<unknown>,
) {
  const actor = requireSignedIn(context.viewer)
  const { id, version: current } = await taskOr404(context, taskId)
  const version = Version.safeParse(typed)
  if (!version.success) return refusedMove({ ...typed, version: String(current) }, meanwhile)
  try {
    await make(actor, { id, version: version.data.version })
  } catch (error) {
    if (error instanceof MoveRefused) return refusedMove(typed, error.message)
    if (!(error instanceof StaleVersion)) throw error
    return refusedMove({ ...typed, version: String(current) }, meanwhile)
  }
  return redirect(`/tasks/${id}`)
}

export function refusedMove(typed: Typed, problem: string) {
  const refusal: Refusal = { problems: { form: problem }, typed }
  return data({ refusal }, { status: 422 })
}

const meanwhile =
  'Somebody has changed this task since you opened the page. Read it again below, then decide'
