export {
  confirmationNames,
  confirmationTones,
  contestReasonNames,
  contestReasonOptions,
  outcomeNames,
} from './words.ts'
