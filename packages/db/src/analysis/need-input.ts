import { type CellInput, evidenceFor, type Method, methodOf } from '@iisg/domain/analysis'
import type { CycleTask, MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { findCycle, tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { supportLinksTo } from '../responses/index.ts'

/** All that the standing of one need is weighed from. */
export type NeedInput = {
  need: Need
  cycle: MappingCycle
  links: SupportLink[]
  tasks: CycleTask[]
  method: Method
}

export async function needInputFor(db: Db, need: Need): Promise<NeedInput> {
  const [cycle, links, tasks] = await Promise.all([
    findCycle(db, need.cycleId),
    supportLinksTo(db, need.id),
    tasksOf(db, need.cycleId),
  ])
  // A foreign key sees to it that there is one.
  if (cycle === undefined) throw new Error(`The need ${need.code} is of no cycle`)
  return { need, cycle, links, tasks, method: methodOf(cycle.methodVersion) }
}

/** What one cell of the need is weighed from: the same as in the matrix of its cycle. */
export function cellInputOf(input: NeedInput, partner: Partner): CellInput {
  const { need, cycle, links, tasks, method } = input
  const evidence = evidenceFor(need.measure.objective.pillar, partner, tasks)
  return { need, partner, links, evidence, window: cycle.window, method }
}
