import { z } from 'zod'
import type { OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar, TreeVersionId } from '../pillars/index.ts'
import type { Day, Period } from '../time/index.ts'
import type { Stage } from './stage.ts'

export const CycleId = z.uuid({ error: 'Choose a mapping cycle' }).brand<'CycleId'>()
export type CycleId = z.infer<typeof CycleId>

/** Needs are mapped every two years, responses every year. */
export const CycleKind = z.enum(['needs', 'response'], { error: 'Choose what is mapped' })
export type CycleKind = z.infer<typeof CycleKind>

export type MappingCycle = {
  id: CycleId
  version: number
  kind: CycleKind
  /** Such as 'Needs mapping 2025–2026'. */
  label: string
  window: Period
  treeVersionId: TreeVersionId
  /** The version of the method whose weights hold in this cycle. */
  methodVersion: number
  stage: Stage
  /** The day from which nothing in it changes any more. */
  closedOn: Day | null
}

/** Whether a cycle is over: its needs and links stay as they are from then on. */
export function isClosedOn({ closedOn }: Pick<MappingCycle, 'closedOn'>, day: Day): boolean {
  return closedOn !== null && closedOn <= day
}

export const TaskState = z.enum(['pending', 'open', 'submitted', 'returned', 'finalised', 'waived'])
export type TaskState = z.infer<typeof TaskState>

/** What somebody was asked to report in a cycle: a partner or a member, for one pillar. */
export type CycleTask = {
  pillar: Pillar
  assignee:
    | { kind: 'partner'; partner: Partner }
    | { kind: 'member'; organisationId: OrganisationId }
  dueOn: Day
  state: TaskState
}
