import {
  type CellInput,
  evidenceFor,
  type FrozenRecords,
  type Method,
  methodOf,
} from '@iisg/domain/analysis'
import type { CycleTask, MappingCycle } from '@iisg/domain/cycles'
import { narrower } from '@iisg/domain/disclosure'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { findCycle, tasksOf } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { supportLinksTo } from '../responses/index.ts'
import { frozenRecordsOf } from './frozen.ts'

/** All that the standing of one need is weighed from. */
export type NeedInput = {
  need: Need
  cycle: MappingCycle
  links: SupportLink[]
  tasks: CycleTask[]
  method: Method
}

/** Of a need in a frozen cycle it is what was frozen, whatever became of the responses since. */
export async function needInputFor(db: Db, need: Need): Promise<NeedInput> {
  const frozen = await frozenRecordsOf(db, need.cycleId)
  if (frozen) return frozenInputOf(db, need, frozen)

  const [cycle, links, tasks] = await Promise.all([
    findCycle(db, need.cycleId),
    supportLinksTo(db, need.id),
    tasksOf(db, need.cycleId),
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
    links: await asCloseAsToday(db, own),
    tasks: [...tasks],
    method,
  }
}

/** What was kept closer since is shown no wider. The weights do not know of it. */
async function asCloseAsToday(db: Db, links: readonly SupportLink[]): Promise<SupportLink[]> {
  if (links.length === 0) return []
  const ids = links.map(({ response }) => response.id)
  const rows = await db
    .selectFrom('response')
    .where('id', 'in', ids)
    .select(['id', 'tier'])
    .execute()
  const tiers = new Map(rows.map(({ id, tier }) => [id, tier]))
  return links.map((link) => {
    const tier = narrower(link.response.tier, tiers.get(link.response.id) ?? 'public')
    return { ...link, response: { ...link.response, tier } }
  })
}

/** What one cell of the need is weighed from: the same as in the matrix of its cycle. */
export function cellInputOf(input: NeedInput, partner: Partner): CellInput {
  const { need, cycle, links, tasks, method } = input
  const evidence = evidenceFor(need.measure.objective.pillar, partner, tasks)
  return { need, partner, links, evidence, window: cycle.window, method }
}
