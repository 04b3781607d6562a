export { activityTypeNames, activityTypeOptions } from '../activities/index.ts'
export { iconOf, ProjectIcon, ProjectIcons } from './project-icon.tsx'
export { ownSubmission, sayRefusedMove } from './refused-move.ts'
export { sayReporter } from './say-reporter.ts'
export { StateTag } from './state-tag.tsx'
export { StatusTag } from './status-tag.tsx'
export { nameTransactionType } from './transaction-types.ts'
export {
  budgetStatusNames,
  budgetStatusOptions,
  completenessFieldNames,
  documentLanguageNames,
  documentLanguageOptions,
  genderMarkerNames,
  genderMarkerOptions,
  iconThemeNames,
  iconThemeOptions,
  responseKindNames,
  responseKindOptions,
  responseStateNames,
  responseStateOptions,
  responseStatusNames,
  responseStatusOptions,
  returnReasonNames,
  returnReasonOptions,
  riskReasonNames,
  strengthNames,
  strengthOptions,
} from './words.ts'
export { sayWorkingPeriod } from './working-period.ts'
