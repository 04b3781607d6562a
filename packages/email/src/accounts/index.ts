export { type InvitationContent, renderInvitation } from './invitation.tsx'
export { type PasswordResetContent, renderPasswordReset } from './password-reset.tsx'
