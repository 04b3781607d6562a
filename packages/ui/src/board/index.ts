export {
  adviceNames,
  adviceOptions,
  followUpNames,
  followUpOptions,
  followUpTones,
  outcomeNames,
  outcomeOptions,
  outcomeTones,
  proposalStateNames,
  proposalStateTones,
  subjectKindNames,
  subjectKindOptions,
} from './words.ts'
