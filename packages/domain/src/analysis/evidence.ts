import type { CycleTask, TaskState } from '../cycles/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'

/** How much of what was asked has been reported, and by whom. */
export type Evidence = {
  partnerFinalised: boolean
  membersFinalised: number
  membersAsked: number
  /** E, 0 to 1. */
  value: number
}

/**
 * Whether enough is reported to call something a gap. Formula D of the method:
 * E = ½ · [the partner finalised] + ½ · (members who finalised ÷ members asked).
 * A task that was waived was not asked. Where no member was asked, nothing is known of them.
 */
export function evidenceFor(
  pillar: Pillar,
  partner: Partner,
  tasks: readonly CycleTask[],
): Evidence {
  const asked = tasks.filter((task) => task.pillar === pillar && task.state !== 'waived')
  const members = asked.filter(({ assignee }) => assignee.kind === 'member')
  const membersFinalised = members.filter(({ state }) => isFinal(state)).length
  const partnerFinalised = asked.some(
    ({ assignee, state }) =>
      assignee.kind === 'partner' && assignee.partner === partner && isFinal(state),
  )

  return {
    partnerFinalised,
    membersFinalised,
    membersAsked: members.length,
    value:
      (partnerFinalised ? 0.5 : 0) +
      (members.length > 0 ? (0.5 * membersFinalised) / members.length : 0),
  }
}

function isFinal(state: TaskState): boolean {
  return state === 'finalised'
}
