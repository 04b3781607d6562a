export {
  doubtWhatTheDeadHeld,
  type HandedOver,
  type InHand,
  type MailTable,
  putBack,
  settle,
} from './handed-over.ts'
export { type ClaimedNotice, claimNotice, forgetSecrets, noticesWait } from './notices.ts'
