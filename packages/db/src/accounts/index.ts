export {
  type AccountLine,
  closeAccount,
  findAccount,
  findAccountByEmail,
  findActor,
  listAccounts,
} from './accounts.ts'
export { countAttempt, forgetAttempts, type Limit, takeBackAttempt } from './attempts.ts'
export { connectSignIn } from './connect.ts'
export { grantsHeld } from './grants.ts'
export {
  AccountExists,
  acceptInvitation,
  findInvitation,
  type Invitation,
  InvitationOver,
  inviteAccount,
  inviteAgain,
} from './invitations.ts'
export {
  askForPasswordReset,
  findPasswordReset,
  ResetOver,
  resetPassword,
} from './password-resets.ts'
export { keepPassword } from './passwords.ts'
export { endSessions, type SessionLine, sessionsOf } from './sessions.ts'
