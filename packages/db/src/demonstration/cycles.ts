import type { CycleId, CycleTask, TaskState } from '@iisg/domain/cycles'
import type { OrganisationId } from '@iisg/domain/organisations'
import { partners } from '@iisg/domain/partners'
import { pillars, type TreeVersionId } from '@iisg/domain/pillars'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import {
  type CycleTold,
  currentNeedsCycle,
  earlierNeedsCycle,
  earlyInResponseMapping,
  membersStillAtWork,
  partnersStillAtWork,
  responseCycles,
} from './content/cycles.ts'
import { members } from './content/members.ts'
import { newIds } from './new-ids.ts'
import { invented } from './provenance.ts'

export type KeptCycles = { current: CycleId; earlier: CycleId; earlierResponse: CycleId }

type Task = Omit<CycleTask, 'dueOn' | 'assignee'> & { assignee: string }

/** Keeps two needs cycles and two response cycles, and what was asked of whom in each. */
export async function keepCycles(
  trx: Transaction<Tables>,
  treeVersionId: TreeVersionId,
  memberIds: ReadonlyMap<string, OrganisationId>,
): Promise<KeptCycles> {
  const cycles = [earlierNeedsCycle, ...responseCycles, currentNeedsCycle]
  const idOf = await newIds<CycleId>(
    trx,
    cycles.map(({ label }) => label),
  )
  await trx
    .insertInto('mappingCycle')
    .values(
      cycles.map(({ kind, label, days: [from, until], closedOn }) => ({
        id: idOf(label),
        kind,
        label,
        startsOn: Day.parse(from),
        endsOn: Day.parse(until),
        treeVersionId,
        methodVersion: 1,
        closedOn: closedOn === undefined ? null : Day.parse(closedOn),
        provenance: invented,
      })),
    )
    .execute()

  const tasks = cycles.flatMap((cycle) =>
    tasksOf(cycle).map(({ pillar, assignee, state }) => ({
      cycleId: idOf(cycle.label),
      pillar,
      partner: partners.find((partner) => partner === assignee) ?? null,
      organisationId: memberIds.get(assignee) ?? null,
      dueOn: Day.parse(cycle.dueOn),
      state,
    })),
  )
  await trx.insertInto('cycleTask').values(tasks).execute()

  const [earlierResponse] = responseCycles
  return {
    current: idOf(currentNeedsCycle.label),
    earlier: idOf(earlierNeedsCycle.label),
    earlierResponse: idOf(earlierResponse.label),
  }
}

/** Partners report for each pillar, and so do the members that are no authority of a partner. */
function tasksOf(cycle: CycleTold): Task[] {
  return pillars.flatMap((pillar) => {
    const seated = Object.entries(members)
      .filter(([, { seat, partner }]) => seat.pillars.includes(pillar) && partner === undefined)
      .map(([key]) => key)
    return [...partners, ...seated].map((assignee) => ({
      pillar,
      assignee,
      state: stateOf(cycle, pillar, assignee),
    }))
  })
}

function stateOf(cycle: CycleTold, pillar: (typeof pillars)[number], assignee: string): TaskState {
  if (assignee === 'euAgencies') return 'waived'
  if (cycle.closedOn !== undefined) return 'finalised'
  if (cycle !== currentNeedsCycle) return earlyInResponseMapping[assignee] ?? 'open'

  const partner = partners.find((code) => code === assignee)
  const behind = partner
    ? partnersStillAtWork[pillar]?.[partner]
    : membersStillAtWork[pillar]?.[assignee]
  return behind ?? 'finalised'
}
