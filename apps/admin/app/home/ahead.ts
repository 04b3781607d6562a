import type { Db } from '@iisg/db'
import { listMeetings, type Meeting } from '@iisg/db/board'
import { listCycles, stagesOf } from '@iisg/db/cycles'
import { listTasksUnderWay } from '@iisg/db/tasks'
import { today } from '@iisg/db/time'
import { isOwn, may, type Viewer } from '@iisg/domain/accounts'
import { type MappingCycle, type Stage, stageAfter, stageSlips } from '@iisg/domain/cycles'
import { isAskedFor, scopeOfTask } from '@iisg/domain/tasks'
import type { Day } from '@iisg/domain/time'

/** The next stage of a cycle that is under way, with the days that are planned for it and its end. */
export type NextStage = {
  cycle: MappingCycle
  stage: Stage
  plannedOn: Day | null
  /** When it is to be expected at the pace so far. */
  expectedOn: Day | null
  /** When it is to come before the Board and to be closed, at the pace so far. */
  boardOn: Day | null
  closesOn: Day | null
}

/** The days that lie before the platform: stages of its cycles, and the next meeting of the Board. */
export type Ahead = {
  today: Day
  stages: NextStage[]
  board: (Meeting & { day: Day }) | undefined
  /** When the first of the viewer's own tasks is due, in cycles of each kind. */
  ownDue: Record<MappingCycle['kind'], Day | null>
}

export async function daysAhead(db: Db, viewer: Viewer): Promise<Ahead> {
  const [day, cycles, meetings, tasks] = await Promise.all([
    today(db),
    listCycles(db),
    listMeetings(db, 'Board meeting'),
    may(viewer, 'report on tasks') ? listTasksUnderWay(db) : [],
  ])
  const own = tasks.filter((task) => isAskedFor(task) && isOwn(viewer, scopeOfTask(task)))
  const dueIn = (kind: MappingCycle['kind']) =>
    own.flatMap(({ cycle, dueOn }) => (cycle.kind === kind ? [dueOn] : [])).sort()[0] ?? null
  const underWay = cycles.filter(({ closedOn }) => closedOn === null)
  const stages = await Promise.all(underWay.map((cycle) => nextStageOf(db, cycle, day)))
  const coming = meetings.flatMap((each) =>
    each.day !== null && each.day >= day ? [{ ...each, day: each.day }] : [],
  )
  return {
    today: day,
    stages: stages.flat(),
    board: coming.at(-1),
    ownDue: { needs: dueIn('needs'), response: dueIn('response') },
  }
}

async function nextStageOf(db: Db, cycle: MappingCycle, day: Day): Promise<NextStage[]> {
  const slips = stageSlips(await stagesOf(db, cycle.id), day)
  const stage = stageAfter(cycle.stage)
  const next = slips.find((each) => each.stage === stage)
  if (!next) return []
  const { plannedOn, expectedOn } = next
  const comesOn = (stage: Stage) => slips.find((each) => each.stage === stage)?.expectedOn ?? null
  const [boardOn, closesOn] = [comesOn('proposed to Board'), comesOn('closed')]
  return [{ cycle, stage: next.stage, plannedOn, expectedOn, boardOn, closesOn }]
}

/**
 * By when the work on a cycle's records is wanted: with the viewer's own task or, for whoever has
 * none, before the next stage of the newest cycle of that kind.
 */
export function wantedBy({ stages, ownDue }: Ahead, kind: MappingCycle['kind']): Day | null {
  const next = stages.find(({ cycle }) => cycle.kind === kind)
  return ownDue[kind] ?? next?.plannedOn ?? null
}
