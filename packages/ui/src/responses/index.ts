export { activityTypeNames, activityTypeOptions } from '../activities/index.ts'
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
  strengthNames,
  strengthOptions,
} from './words.ts'
export { sayWorkingPeriod } from './working-period.ts'
