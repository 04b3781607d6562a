import { z } from 'zod'
import type { Organisation } from '../organisations/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { Day } from '../time/index.ts'

export const MembershipKind = z.enum([
  'member',
  'chair',
  'host',
  'former lead partner',
  'agency by notification',
  'observer',
])
export type MembershipKind = z.infer<typeof MembershipKind>

/** An organisation's seat in the Support Group of one pillar. */
export type Membership = {
  organisation: Organisation
  pillar: Pillar
  kind: MembershipKind
  /** Unknown where no document gives the day. */
  from: Day | null
  until: Day | null
  /** The decision or article that it rests on. */
  basis: string | null
}

/** Whether a membership holds on a day. One without a first day is taken to have begun. */
export function isActiveOn({ from, until }: Pick<Membership, 'from' | 'until'>, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}
