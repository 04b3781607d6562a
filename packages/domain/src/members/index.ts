export { isActiveOn, type Membership, MembershipKind } from './membership.ts'
