import { z } from 'zod'
import { type Actor, may } from '../accounts/index.ts'
import type { TaskState } from '../cycles/index.ts'
import { Line, Prose } from '../partners/index.ts'
import { PlausibleDay } from '../time/index.ts'
import { scopeOfTask, type TaskRecord, TaskReturnReason } from './task.ts'

/** What whoever returns a task says with it. */
export const Return = z.object({
  reasons: z
    .array(TaskReturnReason, { error: 'Choose at least one reason' })
    .min(1, { error: 'Choose at least one reason' }),
  note: Prose.pipe(z.string().min(1, { error: 'Say in a sentence what is missing' }).max(2_000)),
})
export type Return = z.infer<typeof Return>

/** Why nothing is asked of somebody any more. */
export const Waiver = z.object({
  note: Line.pipe(z.string().min(1, { error: 'Say why nothing is asked any more' }).max(500)),
})
export type Waiver = z.infer<typeof Waiver>

/** By when a task is asked for. */
export const DueDay = z.object({ dueOn: PlausibleDay })
export type DueDay = z.infer<typeof DueDay>

/** Every way from one state of a task to the next, as a noun: what is posted to its page. */
export const TaskMove = z.enum(['opening', 'submission', 'return', 'finalisation', 'waiver'])
export type TaskMove = z.infer<typeof TaskMove>

/** What a move comes to: the state that it leads to, or why it may not be made. */
export type TaskMoved =
  | { status: 'allowed'; to: TaskState }
  | { status: 'refused'; because: string }

export type MovableTask = Pick<TaskRecord, 'state' | 'pillar' | 'assignee' | 'submittedBy'>

/**
 * Whether somebody may make a move with a task, and where it leads: pending, open, submitted,
 * returned and submitted anew, finalised; or waived. Who reports submits, the Secretariat does the
 * rest, and nobody finalises or returns what they submitted.
 *
 * @param cycleIsClosed In a closed cycle nothing moves.
 */
export function moveTask(
  task: MovableTask,
  move: TaskMove,
  actor: Actor,
  cycleIsClosed: boolean,
): TaskMoved {
  if (cycleIsClosed) return refused('The cycle is closed: what was reported in it stays')
  if (move === 'submission') {
    if (!may(actor, 'report on tasks', scopeOfTask(task))) {
      return refused('It is asked of another partner, member or pillar')
    }
    return from(task, ['open', 'returned'], 'submitted')
  }

  if (!may(actor, 'run mapping cycles')) return refused('Only the Secretariat does this')
  switch (move) {
    case 'opening':
      return from(task, ['pending', 'finalised', 'waived'], 'open')
    case 'waiver':
      return from(task, ['pending', 'open', 'submitted', 'returned'], 'waived')
    case 'return':
    case 'finalisation':
      if (task.state === 'submitted' && task.submittedBy === actor.accountId) {
        return refused('You submitted this yourself: somebody else has to look at it')
      }
      return from(task, ['submitted'], move === 'return' ? 'returned' : 'finalised')
  }
}

/** The moves that somebody may make with a task now, in the order in which they are offered. */
export function movesWith(task: MovableTask, actor: Actor, cycleIsClosed: boolean): TaskMove[] {
  return TaskMove.options.filter(
    (move) => moveTask(task, move, actor, cycleIsClosed).status === 'allowed',
  )
}

function from({ state }: MovableTask, states: readonly TaskState[], to: TaskState): TaskMoved {
  return states.includes(state) ? { status: 'allowed', to } : refused(elsewhere[state])
}

/** Why nothing comes of a move from where the task is now. */
const elsewhere: Readonly<Record<TaskState, string>> = {
  pending: 'It is not asked for yet',
  open: 'It is open: it has to be submitted first',
  submitted: 'It is submitted already, and waits for the Secretariat',
  returned: 'It was returned, and has to be submitted anew first',
  finalised: 'It is finalised: it has to be opened again first',
  waived: 'It is not asked for any more: it has to be opened again first',
}

function refused(because: string): TaskMoved {
  return { status: 'refused', because }
}
