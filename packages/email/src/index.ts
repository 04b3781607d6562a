export { type InvitationContent, renderInvitation } from './accounts/index.ts'
export type { RenderedMail } from './layout/index.ts'
export { forReader, type IssueContent, type ReaderLinks, renderIssue } from './newsletter/index.ts'
export { renderAlreadySubscribed, renderConfirmation } from './subscribers/index.ts'
