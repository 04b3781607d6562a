import type { Db } from '@iisg/db'
import { listCycles, stagesOf } from '@iisg/db/cycles'
import { listTasks } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import { stageAfter, stageSlips } from '@iisg/domain/cycles'
import { isAskedFor, isOverdue } from '@iisg/domain/tasks'
import { stageNames } from '@iisg/ui/cycles'
import { counted } from '@iisg/ui/numbers'
import { sayDay } from '@iisg/ui/time'
import type { Waiting } from './what-waits.ts'

/** What the cycles under way ask of the Secretariat: tasks to look at, late ones, a stage that is due. */
export async function cyclesToday(db: Db): Promise<Waiting[]> {
  const day = await today(db)
  const cycles = (await listCycles(db)).filter(({ closedOn }) => closedOn === null)
  const found = await Promise.all(
    cycles.map(async ({ id, label, stage }) => {
      const [tasks, stages] = await Promise.all([listTasks(db, id), stagesOf(db, id)])
      const submitted = tasks.filter((task) => task.state === 'submitted')
      const late = tasks.filter((task) => isOverdue(task, day))
      const unassigned = tasks.filter((task) => isAskedFor(task) && task.responsibleId === null)
      const next = stageAfter(stage)
      const due = stageSlips(stages, day).find((each) => each.stage === next)
      const lines: (Waiting | false)[] = [
        submitted.length > 0 && {
          key: `submitted ${id}`,
          title: `${counted(submitted.length, 'task')} to look at`,
          href: `/cycles/${id}?state=submitted#board`,
          why: `Handed in for the ${label}: finalise or return`,
        },
        late.length > 0 && {
          key: `late ${id}`,
          title: `${counted(late.length, 'task')} overdue`,
          href: `/cycles/${id}?state=overdue#board`,
          why: `Of the ${label}; whoever is responsible is reminded by mail`,
        },
        unassigned.length > 0 && {
          key: `unassigned ${id}`,
          title: `${counted(unassigned.length, 'task')} without anybody responsible`,
          href: `/cycles/${id}?state=unassigned#board`,
          why: `Of the ${label}: nobody is reminded of them`,
        },
        next !== undefined &&
          due?.slip.status === 'overdue' && {
            key: `stage ${id}`,
            title: `${label}: the next stage is due`,
            href: `/cycles/${id}/stage`,
            why: `${stageNames[next]} was planned for ${due.plannedOn ? sayDay(due.plannedOn) : ''}`,
          },
      ]
      return lines.filter((line) => line !== false)
    }),
  )
  return found.flat()
}
