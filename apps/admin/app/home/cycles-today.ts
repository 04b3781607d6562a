import { listTasks, type TaskLine } from '@iisg/db/tasks'
import { isAskedFor, isOverdue } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { stageNames } from '@iisg/ui/cycles'
import { counted } from '@iisg/ui/numbers'
import type { NextStage } from './ahead.ts'
import { type AskedFor, pile, type Waiting } from './waiting.ts'

/** What the cycles under way ask of the Secretariat: tasks to look at, late ones, a stage that is due. */
export async function cyclesToday({ db, ahead }: AskedFor): Promise<Waiting[]> {
  const found = await Promise.all(
    ahead.stages.map(async (next) =>
      linesFor(next, await listTasks(db, next.cycle.id), ahead.today),
    ),
  )
  return found.flat()
}

function linesFor(next: NextStage, tasks: readonly TaskLine[], today: Day): Waiting[] {
  const { id, label } = next.cycle
  const submitted = tasks.filter(({ state }) => state === 'submitted')
  const late = tasks.filter((task) => isOverdue(task, today))
  const unassigned = tasks.filter((task) => isAskedFor(task) && task.responsibleId === null)
  const isDue = next.plannedOn !== null && next.plannedOn < today
  return [
    ...pile('task to look at', submitted.length, {
      key: `submitted ${id}`,
      title: `${counted(submitted.length, 'task')} to look at`,
      href: `/cycles/${id}?state=submitted#board`,
      why: `Handed in for the ${label}: finalise or return`,
      by: next.plannedOn,
    }),
    ...pile('task to ask after', late.length, {
      key: `late ${id}`,
      title: `${counted(late.length, 'task')} overdue`,
      href: `/cycles/${id}?state=overdue#board`,
      why: `Of the ${label}; whoever is responsible is reminded by mail`,
      by: firstDue(late),
    }),
    ...pile('task to give to somebody', unassigned.length, {
      key: `unassigned ${id}`,
      title: `${counted(unassigned.length, 'task')} without anybody responsible`,
      href: `/cycles/${id}?state=unassigned#board`,
      why: `Of the ${label}: nobody is reminded of them`,
      by: firstDue(unassigned),
    }),
    ...pile('stage to note', isDue ? 1 : 0, {
      key: `stage ${id}`,
      title: `${label}: the next stage is due`,
      href: `/cycles/${id}/stage`,
      why: `${stageNames[next.stage]}: note it once it has begun, or it makes all that follows late`,
      by: next.plannedOn,
    }),
  ]
}

function firstDue(tasks: readonly TaskLine[]): Day | null {
  return tasks.map(({ dueOn }) => dueOn).sort()[0] ?? null
}
