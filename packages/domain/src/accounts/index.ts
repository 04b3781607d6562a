export { type Duty, may, tierOf } from './duties.ts'
export { AccountEvent } from './events.ts'
export { EmailAddress, InvitationDraft, NewPassword } from './invitation.ts'
export { AccountId, type Actor, type Grant, Role, type Viewer } from './viewer.ts'
