export { type Audience, audienceOf, NoAudience } from './audience.ts'
export { draftIssue, reviseIssue, sendIssue } from './changes.ts'
export { choicesFor, type IssueChoices } from './choices.ts'
export { type IssueRecords, recordsOf, type ToldProject } from './content.ts'
export { type ClaimedDelivery, claimDelivery, issuesUnderWay } from './deliveries.ts'
export { type FrozenWords, freezeIssue, frozenWords } from './deliveries-frozen.ts'
export { findIssue, type IssueLine, type IssueRecord, listIssues } from './issues.ts'
export { type Chosen, NotPublic, notPublicAmong } from './not-public.ts'
export {
  AlreadySettled,
  type SettledAs,
  settleByHand,
  type UnsettledDelivery,
  unsettledDeliveries,
} from './uncertain.ts'
