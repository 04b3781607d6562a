import type {
  ActivityType,
  BudgetStatus,
  Confirmation,
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

export const confirmationNames: Record<Confirmation['status'], string> = {
  unconfirmed: 'Not confirmed yet',
  confirmed: 'Confirmed',
  contested: 'Contested',
}

export const activityTypeNames: Record<ActivityType, string> = {
  training: 'Training',
  'train-the-trainer': 'Training of trainers',
  equipment: 'Equipment',
  infrastructure: 'Infrastructure',
  'IT system': 'IT system',
  'legal drafting': 'Legal drafting',
  'strategy or policy advice': 'Strategy or policy advice',
  'institution building': 'Institution building',
  'mentoring or embedded expert': 'Mentoring or embedded expert',
  'operational support': 'Operational support',
  'information exchange or network': 'Information exchange or network',
  'study visit or twinning': 'Study visit, TAIEX or Twinning',
  'research or assessment': 'Research or assessment',
  'awareness or community work': 'Awareness or community work',
  'rehabilitation or reintegration': 'Rehabilitation or reintegration',
  'grant to civil society': 'Grant to civil society',
}

export const responseKindOptions = optionsOf(responseKindNames)
export const responseStatusOptions = optionsOf(responseStatusNames)
export const responseStateOptions = optionsOf(responseStateNames)
export const strengthOptions: Options = optionsOf(strengthNames)
export const budgetStatusOptions = optionsOf(budgetStatusNames)
export const activityTypeOptions = optionsOf(activityTypeNames)
