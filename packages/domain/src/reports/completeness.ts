import { forEachPartner } from '../analysis/index.ts'
import type { CycleTask } from '../cycles/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'
import type { PillarCompleteness } from './response-report.ts'

/** Who has reported, pillar by pillar, counted as the evidence of a cell counts it. */
export function completenessOf(tasks: readonly CycleTask[]): PillarCompleteness[] {
  return pillars.map((pillar) =>
    ofPillar(
      pillar,
      tasks.filter((task) => task.pillar === pillar),
    ),
  )
}

function ofPillar(pillar: Pillar, tasks: readonly CycleTask[]): PillarCompleteness {
  const members = tasks.filter(
    ({ assignee, state }) => assignee.kind === 'member' && state !== 'waived',
  )
  return {
    pillar,
    partners: forEachPartner(
      (partner) =>
        tasks.find(({ assignee }) => assignee.kind === 'partner' && assignee.partner === partner)
          ?.state ?? null,
    ),
    membersAsked: members.length,
    membersFinalised: members.filter(({ state }) => state === 'finalised').length,
  }
}
