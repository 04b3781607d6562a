export {
  poolingOutcomeOptions,
  poolingReasonNames,
  poolingReasonOptions,
  poolingStateNames,
  poolingStateTones,
  sayPooling,
} from './words.ts'
