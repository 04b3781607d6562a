import type { Tier } from '@iisg/domain/disclosure'
import type {
  Closing,
  CommentField,
  DocumentCategory,
  Kind,
  NeedReturnReason,
  NeedState,
  Perspective,
  Priority,
  Relation,
} from '@iisg/domain/needs'
import { optionsOf } from '../forms/index.ts'

export const priorityNames: Record<Priority, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

export const kindNames: Record<Kind, string> = {
  legislative: 'Legislative',
  institutional: 'Institutional',
  operational: 'Operational',
}

export const perspectiveNames: Record<Perspective, string> = {
  prevention: 'Prevention',
  response: 'Response',
}

export const needStateNames: Record<NeedState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  returned: 'Returned',
  validated: 'Validated by the Support Group',
  adopted: 'Adopted by the Board',
  closed: 'Closed',
}

/** Who may know a need: for what is narrowest, those who state it are among them. */
export const needTierNames: Record<Exclude<Tier, 'public'>, string> = {
  members: 'Members',
  pillar: 'Members of the pillar',
  secretariat: 'Its partners and the Secretariat',
}

/** What became of a need that is closed. */
export const closingNames: Record<Closing, string> = {
  met: 'Met',
  withdrawn: 'Withdrawn',
  merged: 'Merged into another need',
  carried: 'Carried on in the next cycle',
}

/** How a need goes on from one of an earlier cycle. */
export const relationNames: Record<Relation, string> = {
  carried: 'Carried on',
  split: 'A part of it',
  merged: 'Merged with others',
  reopened: 'Opened again',
}

export const needReturnReasonNames: Record<NeedReturnReason, string> = {
  'unclear wording': 'The wording is not clear',
  'a response rather than a need': 'It names a response rather than a need',
  'stated already': 'It is stated already',
  'another measure': 'It belongs to another measure',
  'source missing': 'No document is named',
  'institution missing': 'No institution is named',
  'too wide': 'It is too wide for one need',
  'not for this platform': 'It holds what does not belong here',
  other: 'Another reason',
}

export const documentCategoryNames: Record<DocumentCategory, string> = {
  objectives: 'Objectives',
  'performance review': 'Performance review',
  results: 'Results',
  memorandum: 'Memorandum',
  'sector strategy': 'Sector strategy',
  'thematic strategy': 'Thematic strategy',
  'acquis act': 'Act of the EU acquis',
  'enlargement report': 'Enlargement report',
  'national strategy': 'Strategy of a partner',
  'action plan': 'Action plan',
  'threat assessment': 'Threat assessment',
  'training-needs analysis': 'Training-needs analysis',
  other: 'Another document',
}

export const commentFieldNames: Record<CommentField, string> = {
  need: 'The need as a whole',
  title: 'Title',
  description: 'Description',
  partners: 'Partners',
  institutionIds: 'Institutions',
  kinds: 'Kinds of change',
  perspectives: 'Perspectives',
  priority: 'Priority',
  requestedActivityTypes: 'Kinds of activity asked for',
  targetDay: 'To be met by',
  costAmount: 'Estimated cost',
  sources: 'Documents',
  widestTier: 'May be seen by',
}

export const needReturnReasonOptions = optionsOf(needReturnReasonNames)
export const documentCategoryOptions = optionsOf(documentCategoryNames)
export const commentFieldOptions = optionsOf(commentFieldNames)
export const needTierOptions = optionsOf(needTierNames)
export const priorityOptions = optionsOf(priorityNames)
export const perspectiveOptions = optionsOf(perspectiveNames)
export const needStateOptions = optionsOf(needStateNames)
export const kindOptions = [
  { value: 'legislative', text: kindNames.legislative, hint: 'Laws and rules' },
  { value: 'institutional', text: kindNames.institutional, hint: 'Bodies, staff, strategies' },
  { value: 'operational', text: kindNames.operational, hint: 'Training, equipment, daily work' },
] satisfies { value: Kind; text: string; hint: string }[]
