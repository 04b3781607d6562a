export {
  countSuggestions,
  dismissalReasonNames,
  dismissalReasonOptions,
  nameSubject,
  partNames,
  sayLikelihood,
  sayPart,
  sayReason,
} from './words.ts'
