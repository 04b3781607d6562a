import { z } from 'zod'
import { AccountId } from '../accounts/index.ts'
import { CycleId } from '../cycles/index.ts'
import { Day } from '../time/index.ts'
import { TaskId, TaskReturnReason } from './task.ts'

const ofTask = { taskId: TaskId, cycleId: CycleId }

export const TaskEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('task.opened'), ...ofTask }),
  z.object({ type: z.literal('task.submitted'), ...ofTask }),
  z.object({ type: z.literal('task.returned'), ...ofTask, reasons: z.array(TaskReturnReason) }),
  z.object({ type: z.literal('task.finalised'), ...ofTask }),
  z.object({ type: z.literal('task.waived'), ...ofTask }),
  z.object({
    type: z.literal('task.assigned'),
    ...ofTask,
    responsibleId: AccountId.nullable(),
    deputyId: AccountId.nullable(),
  }),
  z.object({ type: z.literal('task.reminded'), ...ofTask, responsibleId: AccountId }),
  z.object({ type: z.literal('task.due day changed'), ...ofTask, dueOn: Day }),
])
