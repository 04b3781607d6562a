import {
  type CellInput,
  evidenceFor,
  type FrozenRecords,
  type Method,
  methodOf,
} from '@iisg/domain/analysis'
import type { CycleId, CycleTask, MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { findCycle, tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { supportLinksTo } from '../responses/index.ts'
import { linksAsCloseAsToday } from './as-close-as-today.ts'
import { frozenRecordsOf } from './frozen.ts'

/** All that the standing of one need is weighed from. */
export type NeedInput = {
  need: Need
  cycle: MappingCycle
  links: SupportLink[]
  tasks: CycleTask[]
  method: Method
}

/**
 * Of a need in a frozen cycle it is what was frozen, whatever became of the responses since.
 *
 * @param weighedIn The cycle that weighs it: its own, or a response mapping that asks what is done
 *   about it.
 */
export async function needInputFor(
  db: Db,
  need: Need,
  weighedIn: CycleId = need.cycleId,
): Promise<NeedInput> {
  const frozen = await frozenRecordsOf(db, weighedIn)
  if (frozen) return frozenInputOf(db, need, frozen)

  const [cycle, links, tasks] = await Promise.all([
    findCycle(db, weighedIn),
    supportLinksTo(db, need.id),
    tasksOf(db, weighedIn),
  ])
  // A foreign key sees to it that there is one.
  if (cycle === undefined) throw new Error(`The need ${need.code} is of no cycle`)
  return { need, cycle, links, tasks, method: methodOf(cycle.methodVersion) }
}

async function frozenInputOf(db: Db, need: Need, frozen: FrozenRecords): Promise<NeedInput> {
  const { needs, links, tasks, method } = frozen.weighed
  const own = links.filter(({ needId }) => needId === need.id)
  return {
    need: needs.find(({ id }) => id === need.id) ?? need,
    cycle: frozen.cycle,
    links: await linksAsCloseAsToday(db, own),
    tasks: [...tasks],
    method,
  }
}

/** What one cell of the need is weighed from: the same as in the matrix of its cycle. */
export function cellInputOf(input: NeedInput, partner: Partner): CellInput {
  const { need, cycle, links, tasks, method } = input
  const evidence = evidenceFor(need.measure.objective.pillar, partner, tasks)
  return { need, partner, links, evidence, window: cycle.window, method }
}
