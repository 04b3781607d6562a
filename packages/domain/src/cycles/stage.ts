import { z } from 'zod'
import { addDays, type Day } from '../time/index.ts'

/** How far a mapping cycle is, in the order of its stages. */
export const Stage = z.enum(
  [
    'planned',
    'template agreement',
    'collection',
    'consolidation',
    'Support Group review',
    'proposed to Board',
    'adopted',
    'closed',
  ],
  { error: 'Choose a stage' },
)
export type Stage = z.infer<typeof Stage>
export const stages = Stage.options

/** The day on which a stage was to begin, and the day on which it did. */
export type StageDays = { stage: Stage; plannedOn: Day | null; reachedOn: Day | null }

/**
 * The days on which stages begin where nobody plans them otherwise, counted from the day on which
 * the cycle is opened. The method takes about six months from there to the Board's decision: 180.
 */
export const usualDays: Readonly<Record<Stage, number>> = {
  planned: 0,
  'template agreement': 14,
  collection: 45,
  consolidation: 105,
  'Support Group review': 135,
  'proposed to Board': 160,
  adopted: 180,
  closed: 194,
}

/** When each stage of a cycle that is opened on a day usually begins. */
export function usualPlan(openedOn: Day): StageDays[] {
  return stages.map((stage) => ({
    stage,
    plannedOn: addDays(openedOn, usualDays[stage]),
    reachedOn: stage === 'planned' ? openedOn : null,
  }))
}

/** The first stage whose planned day lies before that of the stage before it, if any. */
export function firstOutOfOrder(plan: readonly StageDays[]): Stage | undefined {
  const planned = plan.flatMap(({ stage, plannedOn }) =>
    plannedOn === null ? [] : [{ stage, plannedOn }],
  )
  return planned.find(({ plannedOn }, index) => {
    const before = planned[index - 1]
    return before !== undefined && plannedOn < before.plannedOn
  })?.stage
}

/** Whether a cycle may go to a stage on a day; if not, a sentence that says why. */
export type StageMove = { status: 'allowed' } | { status: 'refused'; because: string }

/**
 * A cycle goes from each stage to the next. One step back is possible: the Board may send a
 * proposal back to the Support Group. A closed cycle stays closed.
 *
 * @param reachedOn When the stage that the cycle is in began, where that is known.
 */
export function moveCycleTo(
  from: { stage: Stage; reachedOn: Day | null },
  to: Stage,
  on: Day,
  today: Day,
): StageMove {
  const next = stageAfter(from.stage)
  if (next === undefined) return refused('This cycle is closed and stays as it is')
  if (to === from.stage) return refused(`The cycle is at this stage already: ${to}`)
  if (to !== next && !isSentBack(from.stage, to)) {
    return refused(`After ${from.stage} comes ${next}: no stage is left out, and none comes again`)
  }
  if (on > today) return refused('Enter a day that has come: a stage is noted once it has begun')
  if (from.reachedOn !== null && on < from.reachedOn) {
    return refused(
      `Enter a day from ${from.reachedOn} on: that is when the stage before it began (${from.stage})`,
    )
  }
  return { status: 'allowed' }
}

/** The stage that follows, or nothing after the last. */
export function stageAfter(stage: Stage): Stage | undefined {
  return stages[stages.indexOf(stage) + 1]
}

function isSentBack(from: Stage, to: Stage): boolean {
  return from === 'proposed to Board' && to === 'Support Group review'
}

function refused(because: string): StageMove {
  return { status: 'refused', because }
}
