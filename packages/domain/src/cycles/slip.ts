import { addDays, type Day, daysBetween } from '../time/index.ts'
import type { StageDays } from './stage.ts'

/** How something stands to the day that was planned for it. Days above 0 are late, below 0 early. */
export type Slip =
  | { status: 'not planned' }
  | { status: 'to come'; inDays: number }
  | { status: 'overdue'; days: number }
  | { status: 'done'; days: number }

/** The slip of what was planned for one day and happened on another, or has not happened yet. */
export function slipOf(plannedOn: Day | null, doneOn: Day | null, today: Day): Slip {
  if (plannedOn === null) return { status: 'not planned' }
  if (doneOn !== null) return { status: 'done', days: daysBetween(plannedOn, doneOn) }
  const days = daysBetween(plannedOn, today)
  return days > 0 ? { status: 'overdue', days } : { status: 'to come', inDays: -days }
}

/** One line of a cycle's slip log. */
export type StageSlip = StageDays & {
  slip: Slip
  /** When it is to be expected at the pace so far; null where it has begun or was never planned. */
  expectedOn: Day | null
}

/**
 * The slip of each stage. What lies ahead is expected as much later than planned as the cycle is
 * now, and not before today: a cycle that is ahead of its plan promises nothing.
 */
export function stageSlips(stages: readonly StageDays[], today: Day): StageSlip[] {
  let late = 0
  return stages.map((each) => {
    const slip = slipOf(each.plannedOn, each.reachedOn, today)
    if (slip.status === 'done') late = slip.days
    if (slip.status === 'overdue') late = Math.max(late, slip.days)
    if (each.plannedOn === null || each.reachedOn !== null)
      return { ...each, slip, expectedOn: null }
    const expectedOn = addDays(each.plannedOn, Math.max(0, late))
    return { ...each, slip, expectedOn: expectedOn < today ? today : expectedOn }
  })
}
