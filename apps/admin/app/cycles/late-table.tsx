import type { TaskLine } from '@iisg/db/tasks'
import { type Slip, slipOf } from '@iisg/domain/cycles'
import { isAskedFor } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { taskStateNames } from '@iisg/ui/cycles'
import { DataTable } from '@iisg/ui/tables'
import { sayAssignee } from '@iisg/ui/tasks'
import { sayDay } from '@iisg/ui/time'
import { saySlip } from './stage-table.tsx'

export type LateTask = Pick<TaskLine, 'id' | 'state' | 'dueOn' | 'submittedOn'> & {
  title: string
  slip: Slip
}

/** The tasks that came late or have not come, the latest first. */
export function lateAmong(tasks: readonly TaskLine[], today: Day): LateTask[] {
  return tasks
    .filter((task) => isAskedFor(task) || task.submittedOn !== null)
    .map((task) => {
      const { id, state, dueOn, submittedOn } = task
      const slip = slipOf(dueOn, isAskedFor(task) ? null : submittedOn, today)
      return { id, state, dueOn, submittedOn, title: sayAssignee(task), slip }
    })
    .filter(({ slip }) => daysLate(slip) > 0)
    .sort((one, other) => daysLate(other.slip) - daysLate(one.slip))
}

function daysLate(slip: Slip): number {
  return slip.status === 'overdue' || slip.status === 'done' ? slip.days : 0
}

export function LateTable({ tasks }: { tasks: readonly LateTask[] }) {
  return (
    <DataTable
      caption="Tasks that came late or have not come"
      captionHidden
      narrow="stack"
      rows={tasks}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'task',
          heading: 'Task',
          rowHeader: true,
          cell: ({ id, title }) => <a href={`/tasks/${id}`}>{title}</a>,
        },
        { key: 'due', heading: 'Due', cell: ({ dueOn }) => sayDay(dueOn) },
        { key: 'state', heading: 'How far', cell: ({ state }) => taskStateNames[state] },
        { key: 'slip', heading: 'Slip', cell: ({ slip }) => saySlip(slip) },
      ]}
    />
  )
}
