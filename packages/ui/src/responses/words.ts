import type {
  BudgetStatus,
  CompletenessField,
  DocumentLanguage,
  GenderMarker,
  IconTheme,
  ResponseKind,
  ResponseState,
  ResponseStatus,
  ReturnReason,
  RiskReason,
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
  merged: 'Told under another',
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

export const returnReasonNames: Record<ReturnReason, string> = {
  dates: 'The days are missing or cannot be right',
  partners: 'Partners or their shares are not clear',
  money: 'The money is not clear',
  who: 'Who pays or carries it out is missing',
  unclear: 'It is not clear what is done',
  duplicate: 'It is recorded already',
  'not ours': 'It does not belong to this pillar',
  classified: 'It holds what may not be recorded here',
  other: 'Another reason',
}

/** What each field of a response is called where it is asked for. */
export const completenessFieldNames: Record<CompletenessField, string> = {
  summary: 'what it does, in a sentence or two',
  end: 'when it ends',
  who: 'who pays or carries it out',
  activityTypes: 'kinds of activity',
  budget: 'a budget',
  shares: 'the shares of partners',
  sectors: 'sectors',
  genderMarker: 'the gender equality marker',
  institutions: 'institutions that it works with',
  participants: 'how many took part, by institution',
  place: 'the place',
  adoptingBody: 'who adopted it',
  officialReference: 'its official reference',
  adoptedOn: 'when it was adopted',
  inForceOn: 'when it is in force',
  documents: 'a document',
  results: 'results',
}

export const genderMarkerNames: Record<GenderMarker, string> = {
  '0': 'Not an aim',
  '1': 'A significant aim',
  '2': 'The principal aim',
}

export const iconThemeNames: Record<IconTheme, string> = {
  training: 'Training',
  equipment: 'Equipment',
  infrastructure: 'Building',
  computer: 'Computer',
  law: 'Law',
  advice: 'Advice',
  institution: 'Institution',
  mentoring: 'Mentoring',
  operation: 'Operation',
  exchange: 'Exchange',
  journey: 'Visit',
  research: 'Research',
  community: 'Community',
}

export const documentLanguageNames: Record<DocumentLanguage, string> = {
  en: 'English',
  sq: 'Albanian',
  bs: 'Bosnian',
  hr: 'Croatian',
  'sr-Latn': 'Serbian, Latin script',
  'sr-Cyrl': 'Serbian, Cyrillic script',
  mk: 'Macedonian',
  cnr: 'Montenegrin',
}

export const responseKindOptions = optionsOf(responseKindNames)
export const responseStatusOptions = optionsOf(responseStatusNames)
export const responseStateOptions = optionsOf(responseStateNames)
export const strengthOptions: Options = optionsOf(strengthNames)
export const budgetStatusOptions = optionsOf(budgetStatusNames)
export const returnReasonOptions = optionsOf(returnReasonNames)
export const genderMarkerOptions = optionsOf(genderMarkerNames)
export const iconThemeOptions = optionsOf(iconThemeNames)
export const documentLanguageOptions = optionsOf(documentLanguageNames)

/** Why a response stands where it does in the queue. */
export const riskReasonNames: Record<RiskReason, string> = {
  'much money': 'A million euro or more',
  'money not converted': 'Money that cannot be told in euro',
  'for everyone': 'To be published for everyone',
  'for its pillar only': 'For its pillar only',
  'no end': 'No end is told',
  'amounts changed': 'Amounts have changed',
  'days changed': 'Days have changed',
  'looks like another': 'Looks like another record',
  'contested by a partner': 'A partner contests that it helps',
  'little is told': 'Little is told of it',
  'returned before': 'It was returned before',
  'waits long': 'It has waited for more than two weeks',
}
