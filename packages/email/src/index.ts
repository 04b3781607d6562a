export {
  type InvitationContent,
  type PasswordResetContent,
  renderInvitation,
  renderPasswordReset,
} from './accounts/index.ts'
export type { RenderedMail } from './layout/index.ts'
export { type IssueContent, renderIssue } from './newsletter/index.ts'
export { forReader, type ReaderLinks } from './readers/index.ts'
export { renderAlreadySubscribed, renderConfirmation } from './subscribers/index.ts'
export { renderReminder } from './tasks/index.ts'
