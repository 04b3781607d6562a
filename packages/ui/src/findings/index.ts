export {
  findingClassMeanings,
  findingClassNames,
  findingOutcomeOptions,
  findingReasonNames,
  findingReasonOptions,
  findingStateNames,
  findingStateTones,
  overlapPartNames,
  sayRefreshed,
  synergyPartNames,
} from './words.ts'
