export {
  poolingOutcomeOptions,
  poolingReasonNames,
  poolingReasonOptions,
  poolingStateNames,
  poolingStateTones,
  sayPooling,
  sayPoolingState,
} from './words.ts'
