export {
  countSuggestions,
  dismissalReasonNames,
  dismissalReasonOptions,
  partNames,
  sayLikelihood,
  sayPart,
  sayReason,
} from './words.ts'
