import type {
  BudgetStatus,
  ResponseKind,
  ResponseState,
  ResponseStatus,
  Strength,
} from '@iisg/domain/responses'
import { type Options, optionsOf } from '../forms/index.ts'

export const responseKindNames: Record<ResponseKind, string> = {
  'support project': 'Support project',
  'light event': 'Light event',
  'legal act': 'Legal act',
  'strategy or plan': 'Strategy or plan',
  'institutional measure': 'Institutional measure',
  'operational action': 'Operational action',
}

export const responseStatusNames: Record<ResponseStatus, string> = {
  pipeline: 'In the pipeline',
  implementation: 'Running',
  finalisation: 'Being wound up',
  closed: 'Closed',
  cancelled: 'Cancelled',
  suspended: 'Suspended',
}

export const responseStateNames: Record<ResponseState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  returned: 'Returned',
  verified: 'Verified',
  published: 'Published',
  archived: 'Archived',
}

export const strengthNames: Record<Strength, string> = {
  full: 'Fully',
  substantial: 'For the greater part',
  partial: 'In part',
  marginal: 'At the margin',
}

export const budgetStatusNames: Record<BudgetStatus, string> = {
  indicative: 'Indicative',
  committed: 'Committed',
}

export const responseKindOptions = optionsOf(responseKindNames)
export const responseStatusOptions = optionsOf(responseStatusNames)
export const responseStateOptions = optionsOf(responseStateNames)
export const strengthOptions: Options = optionsOf(strengthNames)
export const budgetStatusOptions = optionsOf(budgetStatusNames)
