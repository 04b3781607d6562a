export { renderAlreadySubscribed, renderConfirmation } from './notice.tsx'
