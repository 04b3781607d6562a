export { StatusTag } from './status-tag.tsx'
export { nameTransactionType } from './transaction-types.ts'
export {
  activityTypeNames,
  activityTypeOptions,
  budgetStatusNames,
  budgetStatusOptions,
  confirmationNames,
  responseKindNames,
  responseKindOptions,
  responseStateNames,
  responseStateOptions,
  responseStatusNames,
  responseStatusOptions,
  strengthNames,
  strengthOptions,
} from './words.ts'
export { sayWorkingPeriod } from './working-period.ts'
