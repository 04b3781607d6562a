import { z } from 'zod'
import type { AccountId, Scope } from '../accounts/index.ts'
import type { CycleId, CycleTask } from '../cycles/index.ts'
import type { Day } from '../time/index.ts'

export const TaskId = z.uuid({ error: 'Choose a task' }).brand<'TaskId'>()
export type TaskId = z.infer<typeof TaskId>

export const ReminderId = z.uuid().brand<'ReminderId'>()
export type ReminderId = z.infer<typeof ReminderId>

/** Why what was submitted has to be looked at again. */
export const TaskReturnReason = z.enum([
  'needs missing',
  'responses missing',
  'figures missing',
  'period wrong',
  'sources missing',
  'not agreed',
  'duplicates',
  'other',
])
export type TaskReturnReason = z.infer<typeof TaskReturnReason>

/** A task with all that is kept of it. */
export type TaskRecord = CycleTask & {
  id: TaskId
  version: number
  cycleId: CycleId
  /** Who is asked, and who is reminded as well once it is overdue. */
  responsibleId: AccountId | null
  deputyId: AccountId | null
  /** Since when it is asked for: the day on which it was opened, returned or reopened last. */
  askedOn: Day | null
  submittedBy: AccountId | null
  submittedOn: Day | null
  /** Who finalised, returned or waived it last, and when. */
  settledBy: AccountId | null
  settledOn: Day | null
  returnReasons: TaskReturnReason[]
  /** What was said with a return, or why nothing is asked any more. */
  note: string
}

/** On whose behalf a task is reported, and for which pillar. */
export function scopeOfTask({ assignee, pillar }: Pick<CycleTask, 'assignee' | 'pillar'>): Scope {
  return assignee.kind === 'partner'
    ? { partners: [assignee.partner], pillars: [pillar] }
    : { organisationIds: [assignee.organisationId], pillars: [pillar] }
}

/** Whether whoever reports still has something to do: it was asked for, and is not handed in. */
export function isAskedFor({ state }: Pick<CycleTask, 'state'>): boolean {
  return state === 'open' || state === 'returned'
}

/** Whether a task should have been handed in before this day, and was not. */
export function isOverdue(task: Pick<CycleTask, 'state' | 'dueOn'>, today: Day): boolean {
  return isAskedFor(task) && task.dueOn < today
}
