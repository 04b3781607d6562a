import { listTasks, type TaskLine } from '@iisg/db/tasks'
import { type CycleId, TaskState } from '@iisg/domain/cycles'
import { byName } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import { isAskedFor, isOverdue } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import { nameAssignee } from '@iisg/ui/tasks'
import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'

/** What the board is narrowed to; what does not fit is not narrowed. */
const Filter = z.object({
  who: z.enum(['partner', 'member']).optional().catch(undefined),
  state: z
    .enum([...TaskState.options, 'overdue', 'unassigned'])
    .optional()
    .catch(undefined),
})
export type BoardFilter = z.infer<typeof Filter>

/** One partner or member, with what was asked of it in each pillar. */
export type BoardRow = {
  key: string
  name: string
  as: 'partner' | 'member'
  /** What was asked in a pillar, where anything was; or that the filter leaves it out. */
  cells: Partial<Record<Pillar, BoardCell | 'left out'>>
}

export type BoardCell = Pick<TaskLine, 'id' | 'state' | 'dueOn' | 'responsible' | 'submittedOn'> & {
  overdue: boolean
}

export type Board = { rows: BoardRow[]; filter: BoardFilter; tasks: TaskLine[]; shown: number }

/** The status board exactly as an address asks for it: the page and its file are one. */
export async function boardIn(
  { db }: Pick<AppLoadContext, 'db'>,
  cycleId: CycleId,
  search: URLSearchParams,
  today: Day,
): Promise<Board> {
  const filter = Filter.parse(Object.fromEntries(search))
  const tasks = await listTasks(db, cycleId)
  const shown = new Set(tasks.filter((task) => isShown(task, filter, today)))
  return { rows: rowsOf(tasks, shown, today), filter, tasks, shown: shown.size }
}

function isShown(task: TaskLine, { who, state }: BoardFilter, today: Day): boolean {
  if (who !== undefined && task.assignee.kind !== who) return false
  return state === undefined || isLike(task, state, today)
}

/** Whether a task is in a state, or overdue, or asked of nobody in particular. */
export function isLike(
  task: TaskLine,
  state: NonNullable<BoardFilter['state']>,
  today: Day,
): boolean {
  if (state === 'overdue') return isOverdue(task, today)
  if (state === 'unassigned') return isAskedFor(task) && task.responsibleId === null
  return task.state === state
}

/** Partners first, then members, each by name. */
function rowsOf(tasks: readonly TaskLine[], shown: ReadonlySet<TaskLine>, today: Day): BoardRow[] {
  const groups = [...Map.groupBy(tasks, keyOf)].filter(([, those]) =>
    those.some((task) => shown.has(task)),
  )
  const rows = groups.flatMap(([key, those]) => {
    const [first] = those
    if (first === undefined) return []
    const cells = pillars.flatMap((pillar) => {
      const task = those.find((each) => each.pillar === pillar)
      if (!task) return []
      return [[pillar, shown.has(task) ? cellOf(task, today) : 'left out'] as const]
    })
    const { kind } = first.assignee
    return [{ key, name: nameAssignee(first), as: kind, cells: Object.fromEntries(cells) }]
  })
  return (['partner', 'member'] as const).flatMap((kind) =>
    rows.filter((row) => row.as === kind).sort((one, other) => byName(one.name, other.name)),
  )
}

function cellOf(task: TaskLine, today: Day): BoardCell {
  const { id, state, dueOn, responsible, submittedOn } = task
  return { id, state, dueOn, responsible, submittedOn, overdue: isOverdue(task, today) }
}

function keyOf({ assignee }: TaskLine): string {
  return assignee.kind === 'partner' ? assignee.partner : assignee.organisationId
}
