import type { MembershipKind } from '@iisg/domain/members'

export const membershipKindNames: Record<MembershipKind, string> = {
  member: 'Member',
  chair: 'Chair',
  host: 'Host',
  'former lead partner': 'Former lead partner',
  'agency by notification': 'EU agency, by notification',
  observer: 'Observer',
}
