export {
  findingClassMeanings,
  findingClassNames,
  findingOutcomeOptions,
  findingReasonNames,
  findingReasonOptions,
  findingStateNames,
  findingStateTones,
  overlapPartNames,
  synergyPartNames,
} from './words.ts'
