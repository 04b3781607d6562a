export { type InvitationContent, renderInvitation } from './invitation.tsx'
