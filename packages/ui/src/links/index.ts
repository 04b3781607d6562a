export {
  confirmationNames,
  confirmationTones,
  contestReasonNames,
  contestReasonOptions,
  outcomeNames,
  sayConfirmed,
} from './words.ts'
