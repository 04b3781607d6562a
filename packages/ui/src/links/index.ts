export {
  confirmationNames,
  confirmationTones,
  contestReasonNames,
  contestReasonOptions,
  dismissalReasonNames,
  dismissalReasonOptions,
  outcomeNames,
} from './words.ts'
