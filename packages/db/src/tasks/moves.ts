import type { AccountId, Actor } from '@iisg/domain/accounts'
import { isClosedOn } from '@iisg/domain/cycles'
import {
  moveTask,
  type Return,
  type TaskId,
  type TaskMove,
  type TaskRecord,
} from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import { change, keepVersion } from '../audit/index.ts'
import { MoveRefused } from '../cycles/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'
import { findTask, peopleFor, type TaskLine } from './tasks.ts'

/** Which version of a task a move starts from. */
export type TaskAt = { id: TaskId; version: number }

/** Asks for a task, for the first time or again. @throws MoveRefused, StaleVersion */
export function openTask(db: Db, by: Actor, at: TaskAt) {
  return change(db, by, async (trx) => {
    const { task, day } = await allowed(trx, by, at, 'opening')
    await keep(trx, at, {
      ...{ state: 'open', askedOn: day, submittedBy: null, submittedOn: null },
      ...{ settledBy: null, settledOn: null, returnReasons: [], note: '' },
    })
    return { type: 'task.opened', ...idsOf(task) }
  })
}

/** Whoever reports says that all is in. @throws MoveRefused, StaleVersion */
export function submitTask(db: Db, by: Actor, at: TaskAt) {
  return change(db, by, async (trx) => {
    const { task, day } = await allowed(trx, by, at, 'submission')
    await keep(trx, at, {
      ...{ state: 'submitted', submittedBy: by.accountId, submittedOn: day },
      ...{ settledBy: null, settledOn: null, returnReasons: [], note: '' },
    })
    return { type: 'task.submitted', ...idsOf(task) }
  })
}

/** Gives a task back, with reasons and a note. @throws MoveRefused, StaleVersion */
export function returnTask(db: Db, by: Actor, at: TaskAt, { reasons, note }: Return) {
  return change(db, by, async (trx) => {
    const { task, day } = await allowed(trx, by, at, 'return')
    await keep(trx, at, {
      ...{ state: 'returned', askedOn: day, settledBy: by.accountId, settledOn: day },
      ...{ returnReasons: reasons, note },
    })
    return { type: 'task.returned', ...idsOf(task), reasons }
  })
}

/** Says that nothing is missing: from now on the task counts as evidence. @throws MoveRefused, StaleVersion */
export function finaliseTask(db: Db, by: Actor, at: TaskAt) {
  return change(db, by, async (trx) => {
    const { task, day } = await allowed(trx, by, at, 'finalisation')
    await keep(trx, at, { state: 'finalised', settledBy: by.accountId, settledOn: day })
    return { type: 'task.finalised', ...idsOf(task) }
  })
}

/** Asks for nothing any more, and says why. @throws MoveRefused, StaleVersion */
export function waiveTask(db: Db, by: Actor, at: TaskAt, note: string) {
  return change(db, by, async (trx) => {
    const { task, day } = await allowed(trx, by, at, 'waiver')
    await keep(trx, at, {
      ...{ state: 'waived', settledBy: by.accountId, settledOn: day },
      ...{ submittedBy: null, submittedOn: null, returnReasons: [], note },
    })
    return { type: 'task.waived', ...idsOf(task) }
  })
}

/** Chooses who is asked, and who is reminded as well once it is overdue. @throws MoveRefused, StaleVersion */
export function assignTask(
  db: Db,
  by: Actor,
  at: TaskAt,
  people: { responsibleId: AccountId | null; deputyId: AccountId | null },
) {
  return change(db, by, async (trx) => {
    const { task } = await openOr(trx, at.id)
    const fitting = new Set((await peopleFor(trx, task)).map(({ id }) => id))
    for (const id of [people.responsibleId, people.deputyId]) {
      if (id !== null && !fitting.has(id))
        throw new MoveRefused('Choose somebody who reports on it')
    }
    if (people.responsibleId !== null && people.responsibleId === people.deputyId) {
      throw new MoveRefused('Choose two people: who is responsible is reminded already')
    }
    await keep(trx, at, people)
    return { type: 'task.assigned', ...idsOf(task), ...people }
  })
}

/** Asks for a task by another day. @throws MoveRefused, StaleVersion */
export function moveDueDay(db: Db, by: Actor, at: TaskAt, dueOn: Day) {
  return change(db, by, async (trx) => {
    const { task } = await openOr(trx, at.id)
    await keep(trx, at, { dueOn })
    return { type: 'task.due day changed', ...idsOf(task), dueOn }
  })
}

async function allowed(trx: Transaction<Tables>, by: Actor, at: TaskAt, move: TaskMove) {
  const task = await there(trx, at.id)
  const day = await today(trx)
  const moved = moveTask(task, move, by, isClosedOn(task.cycle, day))
  // A second editor is told what has changed rather than that the move cannot be made any more.
  if (task.version === at.version && moved.status === 'refused') {
    throw new MoveRefused(moved.because)
  }
  return { task, day }
}

async function openOr(trx: Transaction<Tables>, id: TaskId) {
  const task = await there(trx, id)
  if (isClosedOn(task.cycle, await today(trx))) {
    throw new MoveRefused('The cycle is closed: what was asked in it stays')
  }
  return { task }
}

async function there(trx: Transaction<Tables>, id: TaskId): Promise<TaskLine> {
  const task = await findTask(trx, id)
  if (!task) throw new Error(`There is no task ${id}`)
  return task
}

type Kept = Partial<Omit<TaskRecord, 'id' | 'version' | 'cycleId' | 'pillar' | 'assignee'>>

async function keep(trx: Transaction<Tables>, { id, version }: TaskAt, kept: Kept): Promise<void> {
  const updated = await trx
    .updateTable('cycleTask')
    .set({ ...kept, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(updated)
}

function idsOf({ id, cycleId }: TaskRecord) {
  return { taskId: id, cycleId }
}
