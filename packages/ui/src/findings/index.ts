export {
  findingClassMeanings,
  findingClassNames,
  findingOutcomeOptions,
  findingReasonNames,
  findingReasonOptions,
  findingStateNames,
  findingStateTones,
  overlapPartNames,
  sayPair,
  sayRefreshed,
  synergyPartNames,
} from './words.ts'
